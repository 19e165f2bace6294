/**
 * How long a fact may stand before somebody looks at it again. Every kind has a period that fits how fast such things
 * change; from its end the fact is overdue, and due shortly before. `today` is `YYYY-MM-DD`: the build gives the day of
 * the last check, the browser and the scheduled job give their own.
 */
import { lastDayOf } from '../as-of.ts';
import { confirmAfterDays } from '../plants/freshness.ts';

/** Kinds of facts, those that change fastest first. What happened once (a round, an event) is history and has no kind. */
export const factKinds = [
  'availability',
  'price',
  'stage',
  'figure',
  'contact',
  'target',
  'company',
  'utility',
  'threshold',
  'policy',
  'statement',
  'practice',
  'industry',
  'resource',
  'distance',
] as const;
export type FactKind = (typeof factKinds)[number];

/** Months until a fact of a kind should be reviewed. Availability follows the rule for plants and lots instead, in days. */
export const reviewMonths: Record<FactKind, number> = {
  availability: Math.round(confirmAfterDays / 30),
  price: 6,
  stage: 6,
  figure: 12,
  contact: 12,
  target: 12,
  company: 12,
  utility: 12,
  threshold: 12,
  policy: 12,
  statement: 24,
  practice: 24,
  industry: 24,
  resource: 24,
  distance: 36,
};

export const freshnessStates = ['fresh', 'due', 'overdue'] as const;
export type Freshness = (typeof freshnessStates)[number];

/** So many days before the end of its period a fact is due: one month of a short period, three of a long one. */
function noticeDays(kind: FactKind): number {
  return reviewMonths[kind] <= 6 ? 30 : 90;
}

function shifted(day: string, { months = 0, days = 0 }: { months?: number; days?: number }): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth) + days)).toISOString().slice(0, 10);
}

/** The last day on which a fact of this kind and as-of date need not be reviewed. */
export function reviewBy(kind: FactKind, asOf: string): string {
  const from = lastDayOf(asOf);
  return kind === 'availability' ? shifted(from, { days: confirmAfterDays }) : shifted(from, { months: reviewMonths[kind] });
}

/** Whether a fact is fresh, due or overdue on a day. */
export function freshnessOf(kind: FactKind, asOf: string, today: string): Freshness {
  const by = reviewBy(kind, asOf);
  if (today > by) return 'overdue';
  return today > shifted(by, { days: -noticeDays(kind) }) ? 'due' : 'fresh';
}
