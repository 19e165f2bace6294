/** Digits as both languages write them. Free of everything else, so that the browser may have it too. */
import { exact } from './units.ts';

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** 1074.9 → 1,074.9 in both languages. */
export function formatNumber(value: number): string {
  return grouped.format(exact(value));
}
