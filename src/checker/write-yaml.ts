/** The one way in which the project writes YAML: the order of the schema, no folding, single quotes where quotes are needed. */
import { Document, isScalar, visit } from 'yaml';
import type { SchemaNode } from '../domain/schema-tree.ts';
import { isOtherInYaml11 } from './yaml-eleven.ts';

/** The text of a file. Fields that are undefined, empty lists and empty groups are left out; unknown fields go last. */
export function writeYaml(schema: SchemaNode, data: unknown): string {
  // Core rules of YAML 1.2, as the checker reads: a year alone and a division code get their quotes.
  const document = new Document(inOrder(schema, data) ?? {}, { schema: 'core', version: '1.2' });
  // A pair of numbers stays on its line: `row: [12, 14]`.
  visit(document, {
    Seq: (_, list) => void (list.flow = list.items.every((item) => isScalar(item) && typeof item.value === 'number')),
    // What other readers take for yes, no or a number gets its quotes too.
    Scalar: (place, scalar) => {
      if (place !== 'key' && typeof scalar.value === 'string' && isOtherInYaml11(scalar.value) !== undefined) scalar.type = 'QUOTE_SINGLE';
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}

function inOrder(node: SchemaNode | undefined, value: unknown): unknown {
  if (Array.isArray(value)) {
    const rows = value.map((row) => inOrder(node?.row, row)).filter((row) => row !== undefined);
    return rows.length > 0 ? rows : undefined;
  }
  if (typeof value !== 'object' || value === null) return value === '' ? undefined : (value ?? undefined);
  const known = node ? [...node.fields.keys()] : [];
  const keys = [...known.filter((key) => Object.hasOwn(value, key)), ...Object.keys(value).filter((key) => !known.includes(key))];
  const fields = keys.map((key) => [key, inOrder(node?.fields.get(key), (value as Record<string, unknown>)[key])] as const);
  const written = fields.filter(([, field]) => field !== undefined);
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}
