/** Whether what was promised to a site has come due without being reported as built. */
import type { Utility } from '../schema/site-condition.ts';
import { lastDayOf } from './as-of.ts';

/**
 * True of a supply that does not work yet although its day has passed.
 * @param checkedOn the day of the last check, `YYYY-MM-DD`: what has been built since then is not known
 */
export function isPastPromise({ state, dueOn }: Pick<Utility, 'state' | 'dueOn'>, checkedOn: string): boolean {
  return state !== 'operating' && dueOn !== undefined && lastDayOf(dueOn) < checkedOn;
}
