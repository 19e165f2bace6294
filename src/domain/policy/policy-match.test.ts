import { describe, expect, test } from 'vitest';
import { fixturePortal } from '../../../tests/test-portal.ts';
import { answersOf, fieldsOf, searchOfAnswers, type AnswerChoices } from './policy-answers.ts';
import { conditionsOf, questionsOf } from './policy-conditions.ts';
import { resultOf, verdictOf, type Condition, type PolicyAnswers } from './policy-match.ts';

const portal = fixturePortal();
const rules = portal.policyById.get('placeholder-zone-rules') ?? expect.fail('no policy');
const conditions = conditionsOf(rules, portal);
const inZone = { city: 'placeholder-a', zone: 'placeholder-full' };
const allMet: PolicyAnswers = {
  place: inZone,
  values: { applicant: 'company', investment: 501, 'new-project': true, sector: 'placeholder-widgets' },
};
const resultsOf = (answers: PolicyAnswers) => Object.fromEntries(conditions.map((each) => [each.id, resultOf(each, answers)]));
const verdict = (answers: PolicyAnswers) => verdictOf(conditions.map((each) => resultOf(each, answers)));

describe('conditions', () => {
  test('are the rules, after the place that the scope asks for', () => {
    expect(conditions.map(({ id }) => id)).toEqual(['scope', ...rules.data.rules.map(({ id }) => id)]);
    expect(questionsOf(conditions)).toEqual(['place', 'sector', 'applicant', 'new-project', 'investment']);
  });

  test('of a policy without rules are none, not even its place', () => {
    const bare = portal.policies.find(({ data }) => data.rules.length === 0 && data.scope.level === 'city') ?? expect.fail('no bare policy');
    expect(conditionsOf(bare, portal)).toEqual([]);
  });
});

describe('a verdict', () => {
  test('is may apply only when every condition is met', () => expect(verdict(allMet)).toBe('may-apply'));

  test('is does not apply as soon as one is not met, whatever is open', () => {
    expect(verdict({ values: { applicant: 'individual' } })).toBe('does-not');
    expect(verdict({ ...allMet, values: { ...allMet.values, investment: 500.9 } })).toBe('does-not');
    expect(verdict({ ...allMet, values: { ...allMet.values, investment: 90001.1 } })).toBe('does-not');
    expect(verdict({ ...allMet, values: { ...allMet.values, 'new-project': false } })).toBe('does-not');
  });

  test('is information missing while one is open', () => {
    expect(verdict({ values: {} })).toBe('missing');
    const { investment, ...rest } = allMet.values;
    expect(investment).toBe(501);
    expect(verdict({ ...allMet, values: rest })).toBe('missing');
  });

  test('holds at both ends of a bracket', () => {
    for (const investment of [501, 90001]) expect(verdict({ ...allMet, values: { ...allMet.values, investment } })).toBe('may-apply');
  });

  test('of a policy that has ended is that it does not apply', () => expect(verdictOf(['met', 'met'], true)).toBe('does-not'));
  test('without any condition is not that it may apply', () => expect(verdictOf([])).toBe('missing'));
});

describe('a place', () => {
  const wants: Condition = { question: 'place', test: { zones: ['placeholder-full'] }, cityOfZone: { 'placeholder-full': 'placeholder-a' } };
  test.each([
    [undefined, 'open'],
    [inZone, 'met'],
    [{ city: 'placeholder-a', zone: 'placeholder-bare' }, 'unmet'],
    // The zone is not settled, and it may yet be the right one.
    [{ city: 'placeholder-a' }, 'open'],
    [{ city: 'placeholder-b' }, 'unmet'],
  ] as const)('%j where a zone is wanted is %s', (place, expected) =>
    expect(resultOf(wants, { values: {}, ...(place && { place }) })).toBe(expected),
  );

  test('anywhere in a city meets a condition on the city', () =>
    expect(resultOf({ question: 'place', test: { cities: ['placeholder-a'] } }, { place: inZone, values: {} })).toBe('met'));

  test('in the scope is asked before the rules', () => expect(resultsOf({ place: inZone, values: {} })).toMatchObject({ scope: 'met' }));
});

describe('answers in the address', () => {
  const choices: AnswerChoices = {
    places: new Map([['zone-placeholder-full', inZone]]),
    chains: ['placeholder-widgets'],
  };
  const asked = questionsOf(conditions);

  test('come back as they went', () => {
    const search = searchOfAnswers(allMet, asked, '?r=k7q2');
    expect(search).toBe('?r=k7q2&place=zone-placeholder-full&sector=placeholder-widgets&applicant=company&new-project=yes&investment=501');
    expect(answersOf(search, asked, choices)).toEqual({ answers: allMet, ignored: [] });
    expect(fieldsOf({ values: {} }, asked)).toEqual({ place: '', sector: '', applicant: '', 'new-project': '', investment: '' });
  });

  test('that are wrong are left out and told; those of other pages stay', () => {
    const { answers, ignored } = answersOf(
      '?place=<b>&applicant=king&investment=-5&new-project=maybe&sector=__proto__&company-size=small',
      asked,
      choices,
    );
    expect(answers).toEqual({ values: {} });
    expect(ignored.map(({ name }) => name).toSorted()).toEqual(['applicant', 'investment', 'new-project', 'place', 'sector']);
    expect(searchOfAnswers(answers, asked, '?company-size=small&applicant=king')).toBe('?company-size=small');
  });
});
