/** How old a status is, and whether a deadline is over. `today` is `YYYY-MM-DD`: the build gives the day of the last check, the browser its own. */

/** A status that was verified longer ago than this asks to be confirmed (china-rules 5.3). */
export const confirmAfterDays = 90;

const day = 86_400_000;

/** Whole days from one day to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
}

/** True when a status verified on that day should be confirmed before anyone relies on it. */
export function needsConfirming(verifiedOn: string, today: string): boolean {
  return daysBetween(verifiedOn, today) > confirmAfterDays;
}

/** True from the day after a deadline. */
export function isOver(deadline: string | undefined, today: string): boolean {
  return deadline !== undefined && today > deadline;
}
