/** Walks data along its zod schema: which fields there are, which are filled, and with what. */
import type { SchemaNode } from '../src/domain/schema-tree.ts';
import type { Text } from '../src/schema/text.ts';

/** A value at the end of a path; a bilingual text counts as one value. */
export interface Field {
  /** Path with `[]` for every row: `plants[].rent.basis`. */
  path: string;
  value: Text | string | number | boolean;
  /** The rows and objects around the value, from the outside in. */
  around: readonly Record<string, unknown>[];
}

export function isText(node: SchemaNode): boolean {
  return node.kind === 'object' && node.fields.size === 2 && node.fields.has('zh') && node.fields.has('en');
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** The path of every value that a schema has room for. */
export function pathsOf(node: SchemaNode, path = ''): string[] {
  if (node.kind === 'list') return node.row ? pathsOf(node.row, `${path}[]`) : [];
  if (node.kind === 'leaf' || isText(node)) return [path];
  return [...node.fields].flatMap(([key, field]) => pathsOf(field, join(path, key)));
}

/** Every value of some data, in order. */
export function fieldsOf(node: SchemaNode, data: unknown, path = '', around: Field['around'] = []): Field[] {
  if (data === undefined) return [];
  if (node.kind === 'list') {
    const { row } = node;
    return row && Array.isArray(data) ? data.flatMap((value) => fieldsOf(row, value, `${path}[]`, around)) : [];
  }
  if (node.kind === 'leaf' || isText(node)) return [{ path, value: data as Field['value'], around }];
  const object = data as Record<string, unknown>;
  return [...node.fields].flatMap(([key, field]) => fieldsOf(field, object[key], join(path, key), [...around, object]));
}
