/** The conditions of a policy: its rules, and the place in which it holds. */
import type { PolicyRule } from '../../schema/policy-rule.ts';
import { policyQuestionIds, type PolicyQuestionId } from '../../schema/policy-question.ts';
import type { PolicyNode, Portal } from '../portal.ts';
import type { Condition } from './policy-match.ts';

export interface PolicyCondition extends Condition {
  id: string;
  /** The rule as written; absent for the place, which follows from the scope. */
  rule?: PolicyRule;
}

/**
 * What can be asked about a policy. A policy without rules has none, not even its place: that a project lies in
 * the right city says nothing about conditions that no source states.
 */
export function conditionsOf({ data, city, zone }: PolicyNode, portal: Portal): PolicyCondition[] {
  if (data.rules.length === 0) return [];
  const scope: PolicyCondition[] = zone
    ? [{ id: 'scope', question: 'place', test: { zones: [zone.id] }, cityOfZone: { [zone.id]: zone.city.id } }]
    : city && data.scope.level === 'city'
      ? [{ id: 'scope', question: 'place', test: { cities: [city.id] } }]
      : [];
  const rules = data.rules.map((rule): PolicyCondition => {
    const cityOfZone = Object.fromEntries(
      (rule.test.zones ?? []).flatMap((id) => portal.zoneById.get(id) ?? []).map((each) => [each.id, each.city.id]),
    );
    return { id: rule.id, question: rule.question, test: rule.test, rule, ...(rule.test.zones && { cityOfZone }) };
  });
  return [...scope, ...rules];
}

/** The questions that some conditions ask, each once, in the order of the form. */
export function questionsOf(conditions: readonly Condition[]): PolicyQuestionId[] {
  const asked = new Set(conditions.map(({ question }) => question));
  return policyQuestionIds.filter((id) => asked.has(id));
}
