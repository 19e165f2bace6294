/** Apart from the schema of rules: the browser asks these and needs no zod. */

/**
 * What may be asked of a person who wants to know whether a policy might apply, in the order of the form.
 * A fixed list: the browser must know how to ask each one, and the answers must mean the same for every policy.
 */
export const policyQuestions = {
  place: { kind: 'place' },
  sector: { kind: 'chain' },
  applicant: { kind: 'choice', values: ['company', 'social-organization', 'individual', 'specialized-town'] },
  'company-size': { kind: 'choice', values: ['micro', 'small', 'medium', 'large'] },
  'chain-role': { kind: 'choice', values: ['chain-master', 'chain-core', 'on-a-chain', 'none'] },
  'town-level': { kind: 'choice', values: ['provincial', 'city', 'none'] },
  'new-project': { kind: 'yes-no' },
  'brings-project': { kind: 'yes-no' },
  'joint-stock': { kind: 'yes-no' },
  investment: { kind: 'number', unit: 'cny-10k', max: 100_000_000 },
  land: { kind: 'number', unit: 'mu', max: 1_000_000 },
} as const satisfies Record<string, PolicyQuestion>;

export type PolicyQuestion =
  { kind: 'place' | 'chain' | 'yes-no' } | { kind: 'choice'; values: readonly string[] } | { kind: 'number'; unit: 'cny-10k' | 'mu'; max: number };
export type PolicyQuestionId = keyof typeof policyQuestions;
export const policyQuestionIds = Object.keys(policyQuestions) as [PolicyQuestionId, ...PolicyQuestionId[]];
