import { expect, test } from 'vitest';
import { ambassadorCode } from './ambassador-code.ts';

test.each(['k7q2', 'abc23', 'zzzzzz'])('%s is a code', (code) => expect(ambassadorCode(code)).toBe(code));

test.each([undefined, null, '', 'abc', 'abcdefg', 'l7q2', 'k0q2', 'k1q2', 'K7Q2', 'k7 2', '<b>x', '张三张三'])('%s is none', (code) =>
  expect(ambassadorCode(code)).toBeUndefined(),
);
