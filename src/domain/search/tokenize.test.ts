import { describe, expect, test } from 'vitest';
import { hasHan, indexWords, normalize, queryWords } from './tokenize.ts';

const words = (text: string, lastCharacter = true) => [...indexWords(text, lastCharacter)];

test('one spelling for width, case, accents and figures', () => {
  expect(normalize('ＬＥＤ　Lüliang')).toBe('led luliang');
  expect(normalize('1,074.9 亩')).toBe('1074d9 亩');
  expect(normalize('12,34')).toBe('12,34');
  expect(normalize('52万㎡')).toBe('52万m2');
});

test('Chinese becomes overlapping pairs, and the last character stands alone too', () => {
  expect(words('标准厂房')).toEqual(['标准', '准厂', '厂房', '房_']);
  expect(words('标准厂房', false)).toEqual(['标准', '准厂', '厂房']);
  expect(words('氢')).toEqual(['氢_']);
});

test('numbers and Latin words stand whole and in parts, and a number with its unit', () => {
  expect(words('14GW')).toEqual(['14gw_', '14_', 'gw_']);
  expect(words('52万平方米', false)).toEqual(['52_', '万平', '平方', '方米', '52万']);
  expect(words('7.02亿元', false)).toEqual(['7d02_', '亿元', '7d02亿']);
  expect(words('the Chain of Linfen')).toEqual(['chain_', 'linfen_']);
});

describe('a query asks for', () => {
  test.each([
    ['光伏', ['光伏']],
    ['标准厂房', ['标准', '准厂', '厂房']],
    ['招', ['招']],
    ['14GW', ['14gw_']],
    ['14 GW', ['14_', 'gw_']],
    ['52万平方米', ['52万', '万平', '平方', '方米']],
    ['临汾 photovoltaics', ['临汾', 'photovoltaic']],
    ['batteries', ['batter']],
    ['the zone of', ['zone']],
    ['!!! 　', []],
  ])('%s', (query, expected) => {
    expect(queryWords(query)).toEqual(expected);
  });

  test('every word of the index whose text it is', () => {
    for (const text of [
      '襄垣经济技术开发区',
      '120MW光伏发电制2000吨/年绿氢项目',
      'Coal-bed methane',
      '1,074.9亩',
      '晋开组〔2024〕1号',
      '360集团',
      'N型',
    ]) {
      const there = words(text);
      for (const word of queryWords(text))
        expect(
          there.some((each) => each.startsWith(word)),
          `${word} of ${text}`,
        ).toBe(true);
    }
  });

  test('every second pair of a long title', () => {
    const asked = queryWords('中央财经大学考察团到临汾经济开发区考察14GW');
    expect(asked.length).toBeLessThanOrEqual(8);
    expect(asked).toContain('中央');
  });
});

test('no word of the index is the beginning of a longer query word', () => {
  const there = new Set(words('抛光 52 gw ai 14GW'));
  for (const word of ['光付', '529', 'gwh', 'aid']) expect([...there].some((each) => word.startsWith(each))).toBe(false);
});

test('Chinese is told from Latin', () => {
  expect([hasHan('14GW'), hasHan('14GW光伏'), hasHan('〇')]).toEqual([false, true, true]);
});
