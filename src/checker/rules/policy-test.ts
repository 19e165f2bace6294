import { policyQuestions, type PolicyQuestion } from '../../schema/policy-question.ts';
import type { Rule } from '../content.ts';
import type { Finding, Path } from '../finding.ts';
import { choiceNamed, choicesInWords } from '../choices.ts';
import { nearest } from '../nearest.ts';

/** Keys of a test that a kind of question takes: with another the browser could never call the condition met. */
const keysFor: Record<PolicyQuestion['kind'], readonly string[]> = {
  place: ['cities', 'zones'],
  chain: ['chains'],
  choice: ['anyOf'],
  'yes-no': ['equals'],
  number: ['atLeast', 'atMost'],
};

/** Each condition of a policy asks what its question can answer; the days of a policy stand in their order. */
export const policyTest: Rule = {
  name: 'policy-test',
  scope: 'entry',
  collections: ['policies'],
  *check({ file, raw }) {
    for (const [index, rule] of list(raw?.rules).entries()) {
      if (typeof rule !== 'object' || rule === null) continue;
      const { question, test } = rule as { question?: unknown; test?: unknown };
      if (typeof question !== 'string' || typeof test !== 'object' || test === null || Array.isArray(test)) continue;
      const asked = (policyQuestions as Record<string, PolicyQuestion>)[question];
      if (asked) yield* troubles(file, ['rules', index, 'test'], question, asked, test as Record<string, unknown>);
    }
    const [from, to] = [raw?.validFrom, raw?.validTo];
    if (typeof from === 'string' && typeof to === 'string' && from > to)
      yield { file, code: 'policy-days', at: { path: ['validTo'], part: 'value' }, values: { found: to, from } };
  },
};

function* troubles(file: string, path: Path, question: string, asked: PolicyQuestion, test: Record<string, unknown>): Generator<Finding> {
  const keys = keysFor[asked.kind];
  const used = Object.keys(test);
  for (const key of used.filter((each) => !keys.includes(each)))
    yield {
      file,
      code: 'policy-test',
      at: { path: [...path, key], part: 'key' },
      field: path,
      values: { question, found: key, keys: keys.join(', ') },
    };
  if (used.length === 0)
    yield { file, code: 'policy-test', at: { path, part: 'key' }, field: path, values: { question, found: '{}', keys: keys.join(', ') } };
  if (asked.kind === 'choice')
    for (const [number, value] of list(test.anyOf).entries()) {
      if (typeof value !== 'string' || asked.values.includes(value)) continue;
      const meant = choiceNamed(asked.values, value) ?? nearest(value, asked.values);
      yield {
        file,
        code: 'policy-choice',
        at: { path: [...path, 'anyOf', number], part: 'value' },
        values: { question, found: value, options: choicesInWords(asked.values, value) },
        ...(meant === undefined ? {} : { replacement: meant }),
      };
    }
  const { atLeast, atMost } = test;
  if (asked.kind === 'number' && typeof atLeast === 'number' && typeof atMost === 'number' && atLeast > atMost)
    yield { file, code: 'range-reversed', at: { path: [...path, 'atMost'], part: 'value' }, field: path };
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
