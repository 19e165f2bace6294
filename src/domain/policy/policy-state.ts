/** Whether a policy is in force on a day. Pure: the build asks for the day of the last check, the browser for today. */

export const policyStates = ['upcoming', 'in-force', 'ending', 'ended', 'unknown'] as const;
export type PolicyState = (typeof policyStates)[number];

/** A policy ends soon when at most so many days are left. */
export const endingWithinDays = 90;

/** What its state follows from: days as `YYYY-MM-DD`. */
export interface Validity {
  validFrom?: string | undefined;
  /** The last day on which it holds. */
  validTo?: string | undefined;
  /** Another policy has taken its place. */
  replaced?: boolean | undefined;
}

export interface StateOnDay {
  state: PolicyState;
  /** Whole days to the last day, while it is in force and the last day is known; 0 on that day itself. */
  daysLeft?: number;
}

/**
 * The state on a day. Without any date it is unknown: that nothing says when a policy ends does not mean
 * that it holds.
 * @param today `YYYY-MM-DD`
 */
export function stateOn({ validFrom, validTo, replaced = false }: Validity, today: string): StateOnDay {
  if (replaced || (validTo !== undefined && validTo < today)) return { state: 'ended' };
  if (validFrom !== undefined && validFrom > today) return { state: 'upcoming' };
  if (validTo === undefined) return { state: validFrom === undefined ? 'unknown' : 'in-force' };
  const daysLeft = daysBetween(today, validTo);
  return { state: daysLeft <= endingWithinDays ? 'ending' : 'in-force', daysLeft };
}

/** The states that a policy has on a day or will have later: a page that was built earlier must offer them too. */
export function statesFrom(validity: Validity, today: string): PolicyState[] {
  const { state } = stateOn(validity, today);
  if (state === 'ended' || state === 'unknown') return [state];
  const later: PolicyState[] = validity.validTo === undefined ? ['in-force'] : ['in-force', 'ending', 'ended'];
  return state === 'upcoming' ? ['upcoming', ...later] : later.slice(Math.max(0, later.indexOf(state)));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** What the state of an entry follows from. */
export function validityOf(data: { validFrom?: string | undefined; validTo?: string | undefined; replacedBy?: string | undefined }): Validity {
  return { validFrom: data.validFrom, validTo: data.validTo, replaced: data.replacedBy !== undefined };
}
