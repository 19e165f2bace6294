/** Dates of a stated precision: day, month, quarter, half-year or year, as `src/schema/date.ts` defines them. */

export type AsOfPrecision = 'day' | 'month' | 'quarter' | 'half-year' | 'year';

/** How precisely an as-of date is known. */
export function asOfPrecision(asOf: string): AsOfPrecision {
  if (asOf.length === 10) return 'day';
  if (asOf.includes('Q')) return 'quarter';
  if (asOf.includes('H')) return 'half-year';
  return asOf.length === 7 ? 'month' : 'year';
}

/** The last day that the date may mean, `YYYY-MM-DD`: 2024-Q1 → 2024-03-31. Used for order and age. */
export function lastDayOf(asOf: string): string {
  const year = asOf.slice(0, 4);
  const month = lastMonthOf(asOf);
  if (asOf.length === 10) return asOf;
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${String(days)}`;
}

function lastMonthOf(asOf: string): number {
  const part = asOf.slice(5, 7);
  if (part === '') return 12;
  if (part.startsWith('Q')) return Number(part.slice(1)) * 3;
  if (part.startsWith('H')) return Number(part.slice(1)) * 6;
  return Number(part);
}

/** The first day that the date may mean, `YYYY-MM-DD`: 2024-Q2 → 2024-04-01. */
export function firstDayOf(asOf: string): string {
  if (asOf.length === 10) return asOf;
  const months = { month: 1, quarter: 3, 'half-year': 6, year: 12, day: 1 }[asOfPrecision(asOf)];
  return `${asOf.slice(0, 4)}-${String(lastMonthOf(asOf) - months + 1).padStart(2, '0')}-01`;
}

/**
 * Orders as-of dates, the newest first. A vague date counts from its first day, so that “first half of
 * the year” does not come before a day in May; of two that begin on one day the more precise comes first.
 */
export function compareAsOfNewestFirst(a: string, b: string): number {
  return firstDayOf(b).localeCompare(firstDayOf(a)) || b.length - a.length;
}

/** Whole months from the end of an as-of date to `today` (`YYYY-MM-DD`); 0 when it is not over yet. */
export function ageInMonths(asOf: string, today: string): number {
  const last = lastDayOf(asOf);
  const months = (Number(today.slice(0, 4)) - Number(last.slice(0, 4))) * 12 + Number(today.slice(5, 7)) - Number(last.slice(5, 7));
  return Math.max(0, today.slice(8) < last.slice(8) ? months - 1 : months);
}
