/** A field as its filler knows it: labels of the schema, rows by their id. */
import { childOf, type SchemaNode } from '../domain/schema-tree.ts';
import type { Lang } from '../schema/text.ts';
import type { Path } from './finding.ts';

/** “指标 investment › 数值”; empty for the top of a file. */
export function fieldLabel(root: SchemaNode, raw: unknown, path: Path, lang: Lang): string {
  const parts: string[] = [];
  let node: SchemaNode | undefined = root;
  let value = raw;
  for (const step of path) {
    node = node && childOf(node, step);
    value = (value as Record<string | number, unknown> | null | undefined)?.[step];
    if (typeof step === 'number') parts.push(`${parts.pop() ?? ''} ${rowName(value, step, lang)}`.trim());
    else parts.push((lang === 'zh' ? node?.meta.title : node?.meta.titleEn) ?? step);
  }
  return parts.join(' › ');
}

/** What tells a row from its neighbours. */
function rowName(row: unknown, index: number, lang: Lang): string {
  const named = row as Record<string, unknown> | null | undefined;
  const name = named?.id ?? named?.company ?? named?.mechanism ?? named?.chain ?? named?.stage ?? named?.code;
  if (typeof name === 'string') return name;
  return lang === 'zh' ? `第 ${index + 1} 条` : `no. ${index + 1}`;
}

/** The keys that a group of fields may have. */
export function fieldNames(node: SchemaNode | undefined): string[] {
  return node ? [...node.fields.keys()] : [];
}
