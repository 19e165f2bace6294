/** How to rewrite a value that has not the shape that its field wants: a list, a group, both languages. */
import type { SchemaNode } from '../domain/schema-tree.ts';
import type { Finding, Words } from './finding.ts';
import { quote } from './quote.ts';

type Remedy = Pick<Finding, 'replacement' | 'advice'>;

/** One value, or several in one line, where a list should stand. */
export function asList(value: unknown, row: SchemaNode | undefined): Remedy {
  if (typeof value !== 'object') return row?.kind === 'object' ? { advice: rowOf(row) } : { replacement: (source) => listOf(source, row) };
  const first = Object.keys(value ?? {})[0];
  if (row?.kind !== 'object' || first === undefined || !row.fields.has(first)) return {};
  return {
    advice: {
      zh: `在“${first}:”前面加“- ”，这一条的其他行与“${first}”左对齐。`,
      en: `Put “- ” before “${first}:” and start the other lines of this row in the column of “${first}”.`,
    },
  };
}

/** “13、14” is two rows; “-linfen” lacks its blank. Codes keep their quotes, or YAML makes numbers of them. */
function listOf(source: string, row: SchemaNode | undefined): string {
  const hyphen = /^-\s*(?=[^\s\d-])/.exec(source);
  if (hyphen) return `- ${source.slice(hyphen[0].length)}`;
  const inside = /^'[^']*'$|^"[^"]*"$/.test(source) ? [source] : source.replace(/^[【［〔[]|[】］〕\]]$/g, '').split(/\s*[、，；;,]\s*/);
  const rows = inside.filter((part) => part !== '').map((part) => (isSafe(part, row) ? part : quote(part)));
  return `[${rows.join(', ')}]`;
}

function isSafe(part: string, row: SchemaNode | undefined): boolean {
  if (/^['"]/.test(part)) return true;
  return (row?.value === 'number' || !/^[\d.+-]/.test(part)) && !/^[&*!|>%@`#?-]|[:#{}[\]]/.test(part);
}

function rowOf({ fields }: SchemaNode): Words {
  const needed = neededIn(fields);
  return { zh: `另起一行，写成“- ${needed.join('；')}”，每项一行。`, en: `Start a new line: “- ${needed.join('; ')}”, each on a line of its own.` };
}

/** A bare value or a list where a group of fields should stand. */
export function asGroup(value: unknown, node: SchemaNode | undefined, isRow: boolean): Remedy {
  if (!node || node.kind !== 'object') return {};
  if (Array.isArray(value)) return { advice: { zh: '这里只写一组：去掉行首的“- ”。', en: 'There is only one here: leave out the “- ”.' } };
  const needed = neededIn(node.fields);
  const [first] = node.fields.keys();
  // A row that is one reference, such as a place on a chain.
  if (isRow && needed.length === 1 && first !== undefined && typeof value === 'string') return { replacement: (source) => `${first}: ${source}` };
  const numbers = typeof value === 'number' || typeof value === 'string' ? (String(value).match(/\d+(?:\.\d+)?/g) ?? []) : [];
  const lines = needed.map((line) => withNumber(line, numbers));
  return { advice: { zh: `每项写一行，缩进两格：${lines.join('；')}。`, en: `Write a line each, two spaces further in: ${lines.join('; ')}.` } };
}

/** A price as it was written in one line: “10-12元” or “10”. */
function withNumber(line: string, numbers: readonly string[]): string {
  if (numbers.length === 0 || numbers.length > 2) return line;
  return line.replace(/^min: …$/, `min: ${numbers[0] ?? ''}`).replace(/^max: …$/, `max: ${numbers.at(-1) ?? ''}`);
}

function neededIn(fields: SchemaNode['fields']): string[] {
  return [...fields].filter(([, field]) => !field.optional).map(([key]) => `${key}: …`);
}

/** A text in one language where both belong. */
export function inBothLanguages(value: unknown): Remedy {
  if (typeof value !== 'string') return {};
  const isChinese = /\p{Script=Han}/u.test(value);
  const lines = [`zh: ${isChinese ? value : '…'}`, `en: ${isChinese ? '…' : value}`].join('；');
  return { advice: { zh: `分两行写，缩进两格：${lines}。`, en: `Write two lines, two spaces further in: ${lines.replace('；', '; ')}.` } };
}

/** A list or a group where one text should stand. */
export function asText(value: unknown): Remedy {
  if (Array.isArray(value)) return { advice: { zh: '只写一个值，不用“- ”。', en: 'Write one value, without “- ”.' } };
  const isPair = typeof value === 'object' && value !== null && ('zh' in value || 'en' in value);
  return isPair ? { advice: { zh: '只写一行文字，不分 zh 和 en。', en: 'Write one line of text, without zh and en.' } } : {};
}
