import { expect, test } from 'vitest';
import { densityOf } from './print-density.ts';
import type { ComparedRow } from './table.ts';

const words = (length: number) => ({ zh: '字'.repeat(length), en: 'w'.repeat(length * 2) });
const rows = (count: number, items: number, length: number): ComparedRow[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    label: words(2),
    empty: false,
    cells: [Array.from({ length: items }, () => ({ text: words(length), shared: false })), []],
  }));

test('a comparison is set more tightly the more there is to say', () => {
  expect(densityOf(rows(20, 1, 5), 'zh').name).toBe('roomy');
  expect(densityOf(rows(18, 3, 40), 'zh').name).not.toBe('roomy');
  expect(densityOf(rows(20, 6, 60), 'zh')).toEqual({ name: 'tight', mostItems: 4 });
});

test('both languages are measured by their own words', () => {
  const [row] = rows(1, 1, 1);
  const lopsided = Array.from({ length: 20 }, () => ({ ...row!, cells: [[{ text: { zh: '短', en: 'long '.repeat(80) }, shared: false }], []] }));
  expect(densityOf(lopsided, 'zh').name).toBe('roomy');
  expect(densityOf(lopsided, 'en').name).toBe('tight');
});

test('rows that nobody has take no room', () => {
  expect(
    densityOf(
      Array.from({ length: 200 }, () => ({ id: 'x', label: words(1), empty: true, cells: [[], []] })),
      'zh',
    ).name,
  ).toBe('roomy');
});
