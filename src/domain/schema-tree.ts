/**
 * A plain view of a zod schema: fields, rows and labels. The one file that looks inside zod, so that
 * the link check, the error messages and the reference table all walk the same tree.
 */
import type { z } from 'zod';
import type { RefTarget } from '../schema/id.ts';
import type { Label } from '../schema/label.ts';

/** What `.meta()` may carry. */
export type FieldMeta = Partial<Label> & { ref?: RefTarget };

export interface SchemaNode {
  kind: 'object' | 'list' | 'leaf';
  meta: FieldMeta;
  /** Of an object: its fields, in the order of the schema. */
  fields: ReadonlyMap<string, SchemaNode>;
  /** Of a list: what a row is. */
  row?: SchemaNode;
  /** Of a leaf: what is typed in. */
  value?: 'text' | 'number' | 'boolean' | 'choice';
  /** Of a choice: what may be chosen. */
  choices?: readonly string[];
  /** Whether the field may be left out. */
  optional: boolean;
  /** The schema itself, without optional and default. */
  schema: z.ZodType;
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  items?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  entries?: Record<string, string>;
}

const trees = new WeakMap<z.ZodType, SchemaNode>();
const noFields: ReadonlyMap<string, SchemaNode> = new Map();

/** The tree of a schema; made once for each schema. */
export function schemaTree(schema: z.ZodType): SchemaNode {
  const known = trees.get(schema);
  if (known) return known;
  const node = build(schema);
  trees.set(schema, node);
  return node;
}

function build(schema: z.ZodType): SchemaNode {
  const definition = schema._zod.def as unknown as Definition;
  const meta = (schema.meta() ?? {}) as FieldMeta;
  if (definition.innerType) {
    const inner = schemaTree(definition.innerType);
    // The outermost label speaks of the field; a `ref` mark may stand on the inner type.
    return { ...inner, meta: { ...inner.meta, ...meta }, optional: true };
  }
  const leaf: SchemaNode = { kind: 'leaf', meta, fields: noFields, optional: false, schema };
  if (definition.shape) {
    const fields = new Map(Object.entries(definition.shape).map(([key, field]) => [key, schemaTree(field)]));
    return { ...leaf, kind: 'object', fields };
  }
  const row = definition.element ?? definition.items?.[0];
  if (row) return { ...leaf, kind: 'list', row: schemaTree(row) };
  if (definition.entries) return { ...leaf, value: 'choice', choices: Object.values(definition.entries) };
  return { ...leaf, value: definition.type === 'number' || definition.type === 'boolean' ? definition.type : 'text' };
}

/** Whether the hint of a field names all that may be chosen there. */
export function listsChoices({ meta, choices }: SchemaNode, hint = meta.description): boolean {
  return choices?.every((choice) => hint?.includes(choice)) ?? false;
}

/** The node one step down: a field by its key, a row by its number. */
export function childOf(node: SchemaNode, step: string | number): SchemaNode | undefined {
  return typeof step === 'number' ? node.row : node.fields.get(step);
}

/** The node at the end of a path, if the schema has one there. */
export function nodeAt(root: SchemaNode, path: readonly (string | number)[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const step of path) node = node && childOf(node, step);
  return node;
}
