import { expect, test } from 'vitest';
import { kindOfSign, signsIn } from './signs.ts';

test('a text has the kinds of its signs', () => {
  const [digit, bracket, pictograph] = [kindOfSign(/\d/), kindOfSign(/[()]/), kindOfSign(/\p{Surrogate}/u)];
  expect(signsIn('') & (digit | bracket | pictograph)).toBe(0);
  expect(signsIn('晋城 2024') & (digit | bracket | pictograph)).toBe(digit);
  expect(signsIn('(😀)') & (digit | bracket | pictograph)).toBe(bracket | pictograph);
});

test('the same pattern is the same kind, and a later kind is found in signs met before', () => {
  expect(kindOfSign(/\d/)).toBe(kindOfSign(/\d/));
  const before = signsIn('§');
  const section = kindOfSign(/§/);
  expect(signsIn('§')).toBe(before | section);
  expect(before & section).toBe(0);
});
