import type { z } from 'zod';
import { nodeAt } from '../domain/schema-tree.ts';
import { contact } from '../schema/contact.ts';
import { asOf, day, period } from '../schema/date.ts';
import { articleRef, id } from '../schema/id.ts';
import { text } from '../schema/text.ts';
import type { Code } from './codes.ts';
import type { Finding, Path, Words } from './finding.ts';
import type { IssueContext } from './issue-context.ts';
import { quote, yamlText } from './quote.ts';
import { addressIn, dateIn, dateWithin, emailIn, isMobileNumber, periodIn, phoneIn, withoutCurlyQuotes } from './suggest.ts';

/** The first pattern of a schema, which tells a day from an id. Labels do not change it. */
function patternOf(schema: z.ZodType): string | undefined {
  const definition = schema._zod.def as unknown as { innerType?: z.ZodType; checks?: { _zod: { def: { pattern?: RegExp } } }[] };
  if (definition.innerType) return patternOf(definition.innerType);
  return definition.checks?.map((check) => check._zod.def.pattern?.toString()).find((pattern) => pattern !== undefined);
}

const known = new Map<string | undefined, Code>([
  [patternOf(day), 'bad-date'],
  [patternOf(asOf), 'bad-date'],
  [patternOf(period), 'bad-period'],
  [patternOf(id), 'bad-id'],
  [patternOf(articleRef), 'bad-article'],
  [patternOf(contact.shape.phone), 'bad-phone'],
  [patternOf(text.shape.zh), 'several-lines'],
]);
const byFormat: Partial<Record<string, Code>> = { email: 'bad-email', url: 'bad-address' };

const dayHint: Words = { zh: '年-月-日，如 2024-05-10', en: 'year-month-day, such as 2024-05-10' };
const asOfHint: Words = {
  zh: "日 2024-05-10、月 2024-05、季 2024-Q1、半年 2024-H1 或年 '2024'",
  en: "a day 2024-05-10, month 2024-05, quarter 2024-Q1, half-year 2024-H1 or year '2024'",
};

/** A text of the wrong form. Without an issue, the field's own pattern says which form is meant. */
export function explainFormat(
  issue: z.core.$ZodIssueInvalidStringFormat | undefined,
  path: Path,
  found: string,
  { file, root }: IssueContext,
): Finding {
  const node = nodeAt(root, path);
  const pattern = (issue && 'pattern' in issue ? String(issue.pattern) : undefined) ?? (node && patternOf(node.schema));
  const code = byFormat[issue?.format ?? ''] ?? known.get(pattern) ?? 'bad-format';
  if (code === 'bad-phone' && isMobileNumber(found)) return { file, code: 'mobile-number', at: { path, part: 'value' }, values: { found } };
  // What is said of a list holds for its rows.
  const ofList = typeof path.at(-1) === 'number' ? nodeAt(root, path.slice(0, -1))?.meta : undefined;
  const { description, descriptionEn } = { ...ofList, ...node?.meta };
  const ownHint = { zh: description ?? '核对后改写。', en: descriptionEn ?? 'Check and rewrite it.' };
  const hint = code === 'bad-date' ? (pattern === patternOf(day) ? dayHint : asOfHint) : ownHint;
  const fits = (text: string): boolean => node?.schema.safeParse(text).success ?? false;
  const certain = certainly(code, found).find(fits);
  const meant = certain ?? perhaps(code, found).find(fits);
  const advice = meant === undefined ? adviceFor(code, found) : undefined;
  return {
    file,
    code,
    at: { path, part: 'value' },
    values: { found, hint },
    ...(meant === undefined ? {} : { replacement: written(code, meant) }),
    ...(certain === undefined ? {} : { mend: true }),
    ...(advice === undefined ? {} : { advice }),
  };
}

/** Telephones are written in quotes, whatever stands in them. */
function written(code: Code, text: string): string {
  return code === 'bad-phone' ? quote(text) : yamlText(text);
}

/** What means the same in our way of writing. */
function certainly(code: Code, found: string): string[] {
  const candidates = [
    code === 'bad-phone' ? phoneIn(found) : undefined,
    withoutCurlyQuotes(found),
    code === 'bad-date' ? dateIn(found) : undefined,
    code === 'bad-period' ? periodIn(found) : undefined,
    code === 'bad-email' ? emailIn(found) : undefined,
    code === 'bad-address' ? addressIn(found) : undefined,
  ];
  return candidates.filter((candidate) => candidate !== undefined);
}

/** What was probably meant. */
function perhaps(code: Code, found: string): string[] {
  const candidates = [
    code === 'bad-date' ? dateWithin(found) : undefined,
    code === 'bad-id' ? found.toLowerCase().replace(/[ _]+/g, '-') : undefined,
    code === 'bad-address' && /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(found) ? `https://${found}` : undefined,
    code === 'bad-format' ? found.normalize('NFKC').trim().toUpperCase() : undefined,
  ];
  return candidates.filter((candidate) => candidate !== undefined);
}

function adviceFor(code: Code, found: string): Words | undefined {
  const several = /[、，,;；/]|\s[和及]\s?/;
  if (code === 'bad-phone' && several.test(found) && (found.match(/\d{7,}/g)?.length ?? 0) > 1) return oneEach;
  return code === 'bad-email' && (found.match(/[@＠]/g)?.length ?? 0) > 1 ? oneEach : undefined;
}

const oneEach: Words = {
  zh: '这里只写一个；另一个另加一条联系方式，或不写。',
  en: 'Write one here; the other goes into a row of contacts of its own, or is left out.',
};
