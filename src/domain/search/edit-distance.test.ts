import { expect, test } from 'vitest';
import { withinOneSlip } from './edit-distance.ts';

test.each([
  ['临份', '临汾', true],
  ['linfne', 'linfen', true],
  ['lifen', 'linfen', true],
  ['linnfen', 'linfen', true],
  ['ilnfen', 'linfen', true],
  ['linfen', 'linfen', true],
  ['linfenx', 'linfen', true],
  ['linfe', 'linfen', true],
  ['lnifne', 'linfen', false],
  ['linf', 'linfen', false],
  ['', 'linfen', false],
  ['x', '', true],
])('%s for the whole of %s: %s', (typed, name, expected) => {
  expect(withinOneSlip(typed, name, true)).toBe(expected);
});

test.each([
  ['photovoltic', 'photovoltaics', true],
  ['photovoltiac', 'photovoltaics', true],
  ['标准厂放', '标准厂房租赁', true],
  ['标佳厂放', '标准厂房租赁', false],
])('%s for the beginning of %s: %s', (typed, name, expected) => {
  expect(withinOneSlip(typed, name, false)).toBe(expected);
});
