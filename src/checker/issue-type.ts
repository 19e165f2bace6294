import type { z } from 'zod';
import { units, type Unit } from '../schema/unit.ts';
import { nodeAt } from '../domain/schema-tree.ts';
import type { Finding, Path, Words } from './finding.ts';
import { explainFormat } from './issue-format.ts';
import { asGroup, asList, asText, inBothLanguages } from './shape-advice.ts';
import { valueAt, type IssueContext } from './issue-context.ts';
import { numberMeant } from './number-in-words.ts';
import { quote } from './quote.ts';
import { booleanIn, dateIn, isMobileNumber, phoneIn } from './suggest.ts';

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
      return notDigits(value, path, context);
    }
    case 'string':
      if (!isScalar) return { ...otherShape, ...asText(value) };
      return notQuoted(path, value, context);
    case 'boolean': {
      if (!isScalar) return otherShape;
      const meant = booleanIn(String(value));
      return { file, code: 'not-yes-no', at, ...(meant === undefined ? {} : { replacement: meant, mend: true }) };
    }
    case 'array':
    case 'tuple':
      return { file, code: 'not-a-list', at, ...asList(value, nodeAt(root, path)?.row) };
    case 'object':
    case 'record': {
      const node = nodeAt(root, path);
      const bilingual = node?.fields.has('zh') && node.fields.has('en') && isScalar;
      if (bilingual) return { file, code: 'not-bilingual', at, ...inBothLanguages(value) };
      return { ...otherShape, ...asGroup(value, node, typeof path.at(-1) === 'number') };
    }
    default:
      return otherShape;
  }
}

/** “1,200” and “１２．５” are numbers in another way of writing; “约3500平方米” says more than its digits. */
function notDigits(value: string, path: Path, { file, root, raw }: IssueContext): Finding {
  const unit = valueAt(raw, [...path.slice(0, -1), 'unit']);
  const isFigure = path.at(-1) === 'value';
  const named = isFigure ? units[unit as Unit]?.zh : /（(.+)）$/.exec(nodeAt(root, path)?.meta.title ?? '')?.[1];
  const { digits, advice } = numberMeant(value, named, isFigure);
  const certain = /^[\d.,+\s-]+$/.test(value.normalize('NFKC'));
  return {
    file,
    code: 'not-a-number',
    at: { path, part: 'value' },
    values: { found: value },
    ...(digits === undefined ? {} : { replacement: digits, ...(certain ? { mend: true } : {}) }),
    ...(advice === undefined ? {} : { advice }),
  };
}

/** A text that YAML took for a number or for yes or no. */
function notQuoted(path: Path, value: unknown, context: IssueContext): Finding {
  const schema = nodeAt(context.root, path)?.schema;
  const read = String(value);
  const fits = schema?.safeParse(read).success ?? false;
  const isPhone = path.at(-1) === 'phone';
  // A mobile number, or one without its area code, is not mended by quotes.
  const isWrongPhone = isPhone && !fits && (isMobileNumber(read) || read.length < 9);
  // 19940226 in a date field is a date first, and a number only to YAML.
  if (!fits && (isWrongPhone || isDateField(path, context))) return asWritten(explainFormat(undefined, path, read, context));
  return {
    file: context.file,
    code: 'unquoted-text',
    at: { path, part: 'value' },
    values: { read: typeWords(value) },
    replacement: isPhone ? (source: string): string => quote(phoneIn(source) ?? source) : quote,
    ...(fits || isPhone ? { mend: true } : {}),
  };
}

/** Said of what stands in the file: to YAML 2026.10 is 2026.1, and October became January. */
function asWritten(finding: Finding): Finding {
  const { found: _, ...values } = finding.values ?? {};
  return { ...finding, values, ...(finding.code === 'bad-date' && finding.replacement !== undefined ? { replacement: dateAsWritten } : {}) };
}

function dateAsWritten(source: string): string {
  return dateIn(source) ?? source;
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
