import { expect, test } from 'vitest';
import { isPastPromise } from './promise.ts';

test.each([
  ['promised', '2000-05', '2000-06-01', true],
  ['being-built', '2000-05-31', '2000-06-01', true],
  ['promised', '2000-05', '2000-05-31', false],
  ['promised', '2000-Q2', '2000-06-29', false],
  ['operating', '2000-05', '2000-06-01', false],
  ['promised', undefined, '2000-06-01', false],
] as const)('%s for %s, checked on %s: %s', (state, dueOn, checkedOn, past) => {
  expect(isPastPromise({ state, dueOn }, checkedOn)).toBe(past);
});
