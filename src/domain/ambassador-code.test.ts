import { expect, test } from 'vitest';
import { ambassadorCode, codeAddress, withCode } from './ambassador-code.ts';

test.each(['k7q2', 'abc23', 'zzzzzz'])('%s is a code', (code) => expect(ambassadorCode(code)).toBe(code));

test.each([undefined, null, '', 'abc', 'abcdefg', 'l7q2', 'k0q2', 'k1q2', 'K7Q2', 'k7 2', 'k7q2\n', '<b>x', '张三张三'])('%s is none', (code) =>
  expect(ambassadorCode(code)).toBeUndefined(),
);

test.each([
  ['/a/k7q2/', '/', { landing: '/a/', code: 'k7q2' }],
  ['/a/k7q2', '/', { landing: '/a/', code: 'k7q2' }],
  ['/en/a/k7q2/', '/', { landing: '/en/a/', code: 'k7q2' }],
  ['/atlas/en/a/k7q2/', '/atlas/', { landing: '/atlas/en/a/', code: 'k7q2' }],
  ['/a/K7Q2/', '/', { landing: '/a/', code: undefined }],
  ['/a/%3Cscript%3E/', '/', { landing: '/a/', code: undefined }],
  ['/a/', '/', undefined],
  ['/a/k7q2/more/', '/', undefined],
  ['/a/k7q2/', '/atlas/', undefined],
  ['/atlas/zones/k7q2/', '/atlas/', undefined],
  ['/zones/a/k7q2/', '/', undefined],
  ['//a/k7q2/', '/', undefined],
])('%s on a site at %s', (pathname, base, expected) => expect(codeAddress(pathname, base)).toEqual(expected));

test('an address carries a code before its anchor', () => {
  expect(withCode('/zones/', undefined)).toBe('/zones/');
  expect(withCode('/zones/#a', 'k7q2')).toBe('/zones/?r=k7q2#a');
  expect(withCode('/zones/?city=datong', 'k7q2')).toBe('/zones/?city=datong&r=k7q2');
});
