/** References between entries, found by the `ref` marks of the schema: there is no list of them to keep. */
import type { z } from 'zod';
import type { RefTarget } from '../schema/id.ts';
import { schemaTree, type SchemaNode } from './schema-tree.ts';

/** One reference: where it stands, what kind of thing it names, and the name. */
export interface Reference {
  path: readonly (string | number)[];
  target: RefTarget;
  id: string;
}

/** Called for a reference. The path is that of the walk, which goes on: whoever keeps it copies it. */
export type VisitReference = (target: RefTarget, id: string, path: readonly (string | number)[]) => void;

/** Visits the references of one entry. Data that does not fit the schema is passed over: validation reports it. */
export function eachReference(schema: z.ZodType, data: unknown, visit: VisitReference): void {
  walk(schemaTree(schema), data, [], visit);
}

/** Of a group of fields those that hold references, at whatever depth. */
const referring = new WeakMap<SchemaNode, readonly (readonly [key: string, field: SchemaNode])[]>();

function referringFields(node: SchemaNode): readonly (readonly [key: string, field: SchemaNode])[] {
  const known = referring.get(node);
  if (known) return known;
  const fields = [...node.fields].filter(([, field]) => holdsReferences(field));
  referring.set(node, fields);
  return fields;
}

function holdsReferences({ meta, fields, row }: SchemaNode): boolean {
  return meta.ref !== undefined || [...fields.values(), ...(row ? [row] : [])].some(holdsReferences);
}

function walk(node: SchemaNode, data: unknown, path: (string | number)[], visit: VisitReference): void {
  if (data === undefined || data === null) return;
  if (node.kind === 'leaf') {
    if (node.meta.ref && typeof data === 'string') visit(node.meta.ref, data, path);
  } else if (node.kind === 'list') {
    if (!node.row || !Array.isArray(data)) return;
    for (let index = 0; index < data.length; index++) {
      path.push(index);
      walk(node.row, data[index], path, visit);
      path.pop();
    }
  } else if (typeof data === 'object') {
    for (const [key, field] of referringFields(node)) {
      path.push(key);
      walk(field, (data as Record<string, unknown>)[key], path, visit);
      path.pop();
    }
  }
}
