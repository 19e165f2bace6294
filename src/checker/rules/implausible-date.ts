import { firstDayOf } from '../../domain/as-of.ts';
import type { Rule } from '../content.ts';
import type { Words } from '../finding.ts';
import { kindOfSign } from '../signs.ts';

/** Dates of what has been: a source cannot say on Monday what was true on Friday. */
const past = new Set(['asOf', 'published', 'checkedOn', 'verifiedOn', 'editedOn', 'on', 'date', 'issued', 'approved', 'validOn', 'fireAcceptedOn']);
const written = /^\d{4}(-(\d{2}(-\d{2})?|[QH]\d))?$/;
const future: Words = { zh: '还没有到', en: 'which is still to come' };
const old: Words = { zh: '早于 1949 年', en: 'before 1949' };

/** A slip in the year: dates of the future where only the past makes sense, and dates of long ago. */
export const implausibleDate: Rule = {
  name: 'implausible-date',
  scope: 'passage',
  signs: kindOfSign(/\d/),
  concerns: ({ text, lang }) => lang === undefined && written.test(text),
  *check({ file, path, text }, { today }) {
    const key = path?.at(-1);
    if (!path || typeof key !== 'string' || !past.has(key) || !written.test(text)) return;
    const reason = text < '1949' ? old : firstDayOf(text) > today ? future : undefined;
    if (reason) yield { file, code: 'implausible-date', at: { path, part: 'value' }, values: { found: text, reason } };
  },
};
