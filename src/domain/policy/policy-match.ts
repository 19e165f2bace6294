/** “Might this apply to me?”: the conditions of a policy against a person's answers. Shared by build and browser; no DOM. */
import type { PolicyQuestionId } from '../../schema/policy-question.ts';
import type { PolicyTest } from '../../schema/policy-rule.ts';

/** Where a project is or will be: a zone, or a city of which the zone is not settled. */
export interface PlaceAnswer {
  city: string;
  zone?: string;
}

/** Answers by question; what is not answered is left out. */
export interface PolicyAnswers {
  place?: PlaceAnswer;
  /** A chain's id, an option's id, a number in the unit of the question, or yes and no. */
  values: Partial<Record<PolicyQuestionId, string | number | boolean>>;
}

/** A condition as the page carries it. */
export interface Condition {
  question: PolicyQuestionId;
  test: PolicyTest;
  /** City of each zone that the test names. */
  cityOfZone?: Readonly<Record<string, string>>;
}

export type ConditionResult = 'met' | 'unmet' | 'open';
export type Verdict = 'may-apply' | 'does-not' | 'missing';

/** One condition. An answer that does not settle it, such as a city where a zone is wanted, leaves it open. */
export function resultOf(condition: Condition, answers: PolicyAnswers): ConditionResult {
  const { question, test } = condition;
  if (question === 'place') return placeResult(condition, answers.place);
  const value = answers.values[question];
  if (value === undefined) return 'open';
  return meets(test, value) ? 'met' : 'unmet';
}

function meets({ equals, anyOf, chains, atLeast, atMost }: PolicyTest, value: string | number | boolean): boolean {
  if (typeof value === 'boolean') return value === equals;
  if (typeof value === 'number') return (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
  return [...(anyOf ?? []), ...(chains ?? [])].includes(value);
}

function placeResult({ test, cityOfZone = {} }: Condition, place: PlaceAnswer | undefined): ConditionResult {
  if (place === undefined) return 'open';
  const { zones = [], cities = [] } = test;
  if (cities.includes(place.city) || (place.zone !== undefined && zones.includes(place.zone))) return 'met';
  return place.zone === undefined && zones.some((zone) => cityOfZone[zone] === place.city) ? 'open' : 'unmet';
}

/**
 * All conditions together: one that is not met decides; one that is open leaves information missing. Even when all
 * are met a policy only may apply: the sources seldom state every condition.
 * @param ended the policy is no longer in force
 */
export function verdictOf(results: readonly ConditionResult[], ended = false): Verdict {
  if (ended || results.includes('unmet')) return 'does-not';
  return results.length === 0 || results.includes('open') ? 'missing' : 'may-apply';
}

export const verdicts = ['may-apply', 'missing', 'does-not'] as const satisfies readonly Verdict[];
