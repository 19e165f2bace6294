import { describe, expect, test } from 'vitest';
import type { Sheet, SheetItem, SheetRow } from '../sheet/sheet.ts';
import { numberSources } from '../sheet/sheet.ts';
import { compareSheets } from './table.ts';

const text = (words: string) => ({ zh: words, en: words });
const item = (words: string, more: Partial<SheetItem> = {}): SheetItem => ({ text: text(words), ...more });
const row = (id: string, ...items: SheetItem[]): SheetRow => ({ id, label: text(id), items });
const sheet = (id: string, ...rows: SheetRow[]): Sheet => ({ kind: 'zone', id, name: text(id), about: text(id), rows, sources: {}, offices: [] });
const words = (cells: SheetItem[][]) => cells.map((cell) => cell.map((each) => each.text.zh));

describe('sheets side by side', () => {
  test('have a row per subject and an empty cell for each gap', () => {
    const [kind, plants] = compareSheets([
      sheet('a', row('kind', item('x')), row('plants')),
      sheet('b', row('kind', item('y')), row('plants', item('hall'))),
    ]);
    expect(words(kind?.cells ?? [])).toEqual([['x'], ['y']]);
    expect(words(plants?.cells ?? [])).toEqual([[], ['hall']]);
    expect(plants?.empty).toBe(false);
  });

  test('say which subjects none of them has', () => {
    const [costs] = compareSheets([sheet('a', row('costs')), sheet('b', row('costs'))]);
    expect(costs?.empty).toBe(true);
  });

  test('mark the chains that several share, and put them first', () => {
    const [chains] = compareSheets([
      sheet('a', row('chains', item('wind', { key: 'wind' }), item('steel', { key: 'steel' }))),
      sheet('b', row('chains', item('steel', { key: 'steel' }))),
      sheet('c', row('chains', item('food', { key: 'food' }))),
    ]);
    expect(chains?.cells.map((cell) => cell.map(({ text: { zh }, shared }) => `${zh}${shared ? '*' : ''}`))).toEqual([
      ['steel*', 'wind'],
      ['steel*'],
      ['food'],
    ]);
  });

  test('give a figure that two zones publish a row of its own, and leave the others together', () => {
    const figure = (name: string, value: string) => item(value, { name: text(name), key: `${name}|mu` });
    const rows = compareSheets([
      sheet('a', row('figures', figure('land', '10'), figure('own', '1'))),
      sheet('b', row('figures', figure('land', '20'))),
      sheet('c', row('figures')),
    ]);
    expect(rows.map(({ label }) => label.zh)).toEqual(['land', 'figures']);
    expect(words(rows[0]?.cells ?? [])).toEqual([['10'], ['20'], []]);
    expect(rows[0]?.cells.flat().some(({ name }) => name)).toBe(false);
    expect(words(rows[1]?.cells ?? [])).toEqual([['1'], [], []]);
  });

  test('of the same name but another unit are different figures', () => {
    const rows = compareSheets([
      sheet('a', row('figures', item('1', { key: 'land|mu' }))),
      sheet('b', row('figures', item('1', { key: 'land|ha' }))),
    ]);
    expect(rows).toHaveLength(1);
  });
});

test('sources are numbered in the order in which they are cited', () => {
  expect([...numberSources([{ sources: ['b/1', 'a/1'] }, {}, { sources: ['a/1', 'c/1'] }])]).toEqual([
    ['b/1', 1],
    ['a/1', 2],
    ['c/1', 3],
  ]);
});
