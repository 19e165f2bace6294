import { describe, expect, test } from 'vitest';
import { stateWords } from '../../i18n/policy-words.ts';
import { stateOn, statesFrom } from './policy-state.ts';

const both = { validFrom: '2026-01-01', validTo: '2026-12-31' };

describe('the state of a policy', () => {
  test.each([
    [both, '2025-12-31', { state: 'upcoming' }],
    [both, '2026-01-01', { state: 'in-force', daysLeft: 364 }],
    [both, '2026-10-01', { state: 'in-force', daysLeft: 91 }],
    [both, '2026-10-02', { state: 'ending', daysLeft: 90 }],
    // The last day still counts.
    [both, '2026-12-31', { state: 'ending', daysLeft: 0 }],
    [both, '2027-01-01', { state: 'ended' }],
    [{ validFrom: '2026-01-01' }, '2030-01-01', { state: 'in-force' }],
    [{ validTo: '2026-12-31' }, '2026-12-01', { state: 'ending', daysLeft: 30 }],
    // That nothing says when it ends does not mean that it holds.
    [{}, '2026-06-01', { state: 'unknown' }],
    [{ ...both, replaced: true }, '2026-06-01', { state: 'ended' }],
    [{ replaced: true }, '2026-06-01', { state: 'ended' }],
  ])('of %j on %s', (validity, today, expected) => expect(stateOn(validity, today)).toEqual(expected));

  test('is said with the day that it follows from', () => {
    const said = (today: string, lang: 'zh' | 'en') => stateWords(stateOn(both, today), both, lang);
    expect(said('2026-12-30', 'zh')).toBe('1天后到期（2026年12月31日）');
    expect(said('2026-12-30', 'en')).toBe('Ends in 1 day (31 Dec 2026)');
    expect(said('2025-01-01', 'en')).toBe('Not yet in force; begins 1 Jan 2026');
    expect(said('2027-06-01', 'zh')).toBe('已失效（2026年12月31日）');
  });

  test('offers what it will become later, for pages that are built once', () => {
    expect(statesFrom(both, '2025-01-01')).toEqual(['upcoming', 'in-force', 'ending', 'ended']);
    expect(statesFrom(both, '2026-11-01')).toEqual(['ending', 'ended']);
    expect(statesFrom({ validFrom: '2026-01-01' }, '2025-01-01')).toEqual(['upcoming', 'in-force']);
    expect(statesFrom({}, '2026-01-01')).toEqual(['unknown']);
  });
});
