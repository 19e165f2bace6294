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

/** The references of one entry. Data that does not fit the schema is passed over: validation reports it. */
export function referencesOf(schema: z.ZodType, data: unknown): Reference[] {
  const references: Reference[] = [];
  collect(schemaTree(schema), data, [], references);
  return references;
}

const withReferences = new WeakMap<SchemaNode, boolean>();

function holdsReferences(node: SchemaNode): boolean {
  const known = withReferences.get(node);
  if (known !== undefined) return known;
  const below = [...node.fields.values(), ...(node.row ? [node.row] : [])];
  const holds = node.meta.ref !== undefined || below.some(holdsReferences);
  withReferences.set(node, holds);
  return holds;
}

function collect(node: SchemaNode, data: unknown, path: readonly (string | number)[], references: Reference[]): void {
  if (data === undefined || data === null || !holdsReferences(node)) return;
  if (node.kind === 'leaf') {
    if (node.meta.ref && typeof data === 'string') references.push({ path, target: node.meta.ref, id: data });
  } else if (node.kind === 'list') {
    if (node.row && Array.isArray(data)) {
      const { row } = node;
      data.forEach((value, index) => collect(row, value, [...path, index], references));
    }
  } else if (typeof data === 'object') {
    for (const [key, field] of node.fields) collect(field, (data as Record<string, unknown>)[key], [...path, key], references);
  }
}
