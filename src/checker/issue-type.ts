import type { z } from 'zod';
import { nodeAt } from '../domain/schema-tree.ts';
import type { Finding, Path, Words } from './finding.ts';
import { explainFormat } from './issue-format.ts';
import type { IssueContext } from './issue-context.ts';
import { quote } from './quote.ts';
import { booleanIn, digitsIn, phoneIn } from './suggest.ts';

/** A value of another type than the schema wants. */
export function explainType(issue: z.core.$ZodIssueInvalidType, path: Path, value: unknown, context: IssueContext): Finding {
  const { file, root } = context;
  const at = { path, part: 'value' } as const;
  const isScalar = typeof value !== 'object';
  const otherShape = wrongShape(path, value, file, issue.expected);

  switch (issue.expected) {
    case 'number':
    case 'int': {
      if (typeof value === 'number') return { file, code: Number.isFinite(value) ? 'not-a-whole-number' : 'number-format', at };
      if (typeof value !== 'string') return isScalar ? { file, code: 'not-a-number', at } : otherShape;
      return notDigits(value, at, file);
    }
    case 'string':
      if (!isScalar) return otherShape;
      return notQuoted(path, value, context);
    case 'boolean': {
      if (!isScalar) return otherShape;
      const meant = booleanIn(String(value));
      return { file, code: 'not-yes-no', at, ...(meant === undefined ? {} : { replacement: meant, mend: true }) };
    }
    case 'array':
    case 'tuple':
      return { file, code: 'not-a-list', at, ...(isScalar ? { replacement: (source: string) => `[${source}]` } : {}) };
    case 'object':
    case 'record': {
      const node = nodeAt(root, path);
      const bilingual = node?.fields.has('zh') && node.fields.has('en') && isScalar;
      return bilingual ? { file, code: 'not-bilingual', at } : otherShape;
    }
    default:
      return otherShape;
  }
}

/** “1,200” and “１２．５” are numbers in another way of writing; “约3500平方米” says more than its digits. */
function notDigits(value: string, at: Finding['at'], file: string): Finding {
  const digits = digitsIn(value);
  const certain = /^[\d.,+\s-]+$/.test(value.normalize('NFKC'));
  const replacement = digits === undefined ? {} : { replacement: digits };
  return { file, code: 'not-a-number', at, values: { found: value }, ...replacement, ...(digits !== undefined && certain ? { mend: true } : {}) };
}

/** A text that YAML took for a number or for yes or no. */
function notQuoted(path: Path, value: unknown, context: IssueContext): Finding {
  const schema = nodeAt(context.root, path)?.schema;
  const fits = schema?.safeParse(String(value)).success ?? false;
  // 19940226 in a date field is a date first, and a number only to YAML.
  if (!fits && isDateField(path, context)) return explainFormat(undefined, path, String(value), context);
  const replacement = (source: string): string => quote(phoneIn(source) ?? source);
  return {
    file: context.file,
    code: 'unquoted-text',
    at: { path, part: 'value' },
    values: { read: typeWords(value) },
    replacement: path.at(-1) === 'phone' ? replacement : quote,
    ...(fits || path.at(-1) === 'phone' ? { mend: true } : {}),
  };
}

/** A list where one value should stand, or the other way round. */
export function wrongShape(path: Path, value: unknown, file: string, expected = 'string'): Finding {
  return { file, code: 'wrong-shape', at: { path, part: 'value' }, values: { expected: shapes[expected] ?? shapes.string, read: typeWords(value) } };
}

function isDateField(path: Path, context: IssueContext): boolean {
  return explainFormat(undefined, path, '', context).code === 'bad-date';
}

const shapes: Partial<Record<string, Words>> & { string: Words } = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  object: { zh: '一组“名称: 值”', en: 'a group of “name: value” lines' },
  array: { zh: '列表', en: 'a list' },
};

/** What YAML made of a value. */
function typeWords(value: unknown): Words {
  if (Array.isArray(value)) return { zh: '列表', en: 'a list' };
  switch (typeof value) {
    case 'number':
      return { zh: '数字', en: 'a number' };
    case 'boolean':
      return { zh: '是/否', en: 'true or false' };
    case 'object':
      return { zh: '一组“名称: 值”', en: 'a group of “name: value” lines' };
    default:
      return { zh: '文字', en: 'text' };
  }
}
