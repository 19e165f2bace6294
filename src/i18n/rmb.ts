/** Money in words. Free of the schema, so that the browser may have it too. */
import { formatNumber } from '../domain/digits.ts';
import { exact } from '../domain/units.ts';

/** A number in English compact words: 1,920,000 → 1.92 million; billions only of money. */
export function compact(value: number, billions: boolean): { value: string; scale: string } {
  const number = exact(value);
  if (billions && number >= 1_000_000_000) return { value: formatNumber(number / 1_000_000_000), scale: 'billion' };
  if (number >= 1_000_000) return { value: formatNumber(number / 1_000_000), scale: 'million' };
  return { value: formatNumber(number), scale: '' };
}

/** RMB in English business style: RMB 1.49 billion, RMB 700 million, RMB 21,500. */
export function formatRmb(yuan: number): string {
  const { value, scale } = compact(yuan, true);
  return ['RMB', value, scale].filter(Boolean).join(' ');
}
