import { expect, test } from 'vitest';
import { searchOf, stateOf } from './search-state.ts';

const choices = { city: ['linfen'], chain: ['photovoltaics'] };
const nothing = { kind: undefined, city: undefined, chain: undefined };

test('the address is read', () => {
  expect(stateOf('?q=%20光伏+LED%20&kind=zone&city=linfen&chain=photovoltaics', choices)).toEqual({
    q: '光伏 LED',
    kind: 'zone',
    city: 'linfen',
    chain: 'photovoltaics',
  });
});

test('what is not known is left out', () => {
  expect(stateOf('?q=x&kind=planet&city=__proto__&chain=%3Cb%3E&evil=1', choices)).toEqual({ q: 'x', ...nothing });
  expect(stateOf('', choices)).toEqual({ q: '', ...nothing });
  expect([...stateOf(`?q=${'🙂'.repeat(300)}`, choices).q]).toHaveLength(100);
});

test('the address is written, and parameters of others stay', () => {
  expect(searchOf({ q: '临汾', ...nothing, kind: 'zone' }, '?amb=x1&city=linfen')).toBe(`?amb=x1&q=${encodeURIComponent('临汾')}&kind=zone`);
  expect(searchOf({ q: '', ...nothing }, '?q=x')).toBe('');
});
