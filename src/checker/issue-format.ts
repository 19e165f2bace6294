import type { z } from 'zod';
import { nodeAt } from '../domain/schema-tree.ts';
import { contact } from '../schema/contact.ts';
import { asOf, day, period } from '../schema/date.ts';
import { articleRef, id } from '../schema/id.ts';
import { text } from '../schema/text.ts';
import type { Code } from './codes.ts';
import type { Finding, Path, Words } from './finding.ts';
import type { IssueContext } from './issue-context.ts';
import { quote } from './quote.ts';
import { dateIn, isMobileNumber, periodIn, phoneIn, withoutCurlyQuotes } from './suggest.ts';

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
  const { description, descriptionEn } = node?.meta ?? {};
  const ownHint = { zh: description ?? '核对后改写。', en: descriptionEn ?? 'Check and rewrite it.' };
  const hint = code === 'bad-date' ? (pattern === patternOf(day) ? dayHint : asOfHint) : ownHint;
  const replacement = suggestionFor(code, found, node?.schema);
  return {
    file,
    code,
    at: { path, part: 'value' },
    values: { found, hint },
    ...(replacement === undefined ? {} : { replacement, ...(code === 'bad-id' ? {} : { mend: true as const }) }),
  };
}

function suggestionFor(code: Code, found: string, schema: z.ZodType | undefined): string | undefined {
  const unquoted = withoutCurlyQuotes(found);
  const candidates = [
    unquoted,
    code === 'bad-date' ? dateIn(found) : undefined,
    code === 'bad-period' ? periodIn(found) : undefined,
    code === 'bad-email' ? found.normalize('NFKC').replace(/\s+/g, '') : undefined,
    code === 'bad-id' ? found.toLowerCase().replace(/[ _]+/g, '-') : undefined,
  ];
  const phone = code === 'bad-phone' ? phoneIn(found) : undefined;
  if (phone !== undefined && schema?.safeParse(phone).success) return quote(phone);
  const good = candidates.find((candidate) => candidate !== undefined && schema?.safeParse(candidate).success);
  // A bare year or code would be read as a number.
  return good !== undefined && /^\d+$/.test(good) ? `'${good}'` : good;
}
