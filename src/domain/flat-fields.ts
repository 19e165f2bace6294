/** The fields of an entry in one flat list, each by a key that stays the same when rows are added before it. */
import type { SchemaNode } from './schema-tree.ts';

export type FieldPath = readonly (string | number)[];

export interface FlatField {
  /** `figures[investment].value`: rows by what tells them apart. */
  key: string;
  path: FieldPath;
  /** A scalar, a text in both languages, or a list of scalars. */
  value: unknown;
  node?: SchemaNode;
}

/** All fields that are filled in, in the order of the file. Data that does not fit the schema is listed too. */
export function flatFields(root: SchemaNode, data: unknown): FlatField[] {
  const fields: FlatField[] = [];
  collect(root, data, '', [], fields);
  return fields;
}

/** Whether a field is a text in both languages. */
export function isTextNode(node: SchemaNode | undefined): boolean {
  return node !== undefined && node.fields.size === 2 && node.fields.has('zh') && node.fields.has('en');
}

function collect(node: SchemaNode | undefined, value: unknown, key: string, path: FieldPath, fields: FlatField[]): void {
  if (value === undefined || value === null) return;
  const isRows = Array.isArray(value) && value.some((row) => typeof row === 'object' && row !== null);
  if (typeof value !== 'object' || isTextNode(node) || (Array.isArray(value) && !isRows)) {
    fields.push({ key, path, value, ...(node ? { node } : {}) });
  } else if (Array.isArray(value)) {
    const seen = new Map<string, number>();
    for (const [index, row] of value.entries()) {
      const name = rowKey(row) ?? String(index);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      collect(node?.row, row, `${key}[${name}${count > 1 ? `~${count}` : ''}]`, [...path, index], fields);
    }
  } else {
    for (const [field, inner] of Object.entries(value)) {
      collect(node?.fields.get(field), inner, key === '' ? field : `${key}.${field}`, [...path, field], fields);
    }
  }
}

/** What tells a row from its neighbours: its id, or what it refers to. */
function rowKey(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const { id, company, mechanism, chain, stage, code, kind, zh } = row as Record<string, unknown>;
  const name = id ?? company ?? mechanism ?? chain ?? stage ?? code ?? kind ?? zh;
  return typeof name === 'string' ? name : undefined;
}
