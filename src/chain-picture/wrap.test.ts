import { describe, expect, test } from 'vitest';
import { numbers } from '../../tests/chain-portal.ts';
import { runsOf, widthOf, type Type } from './measure.ts';
import { wrap, wrapParts } from './wrap.ts';

const zh: Type = { size: 10, bold: false, lang: 'zh' };
const en: Type = { size: 10, bold: false, lang: 'en' };

describe('a text is broken', () => {
  test('not at all where it fits', () => {
    expect(wrap('光伏玻璃', 40, zh)).toEqual(['光伏玻璃']);
    expect(wrap('', 40, zh)).toEqual([]);
  });

  test('into lines about equally long', () => {
    expect(wrap('光伏组件边框', 50, zh)).toEqual(['光伏组', '件边框']);
    expect(wrap('Green methanol and ammonia', 120, en)).toEqual(['Green methanol', 'and ammonia']);
  });

  test('after a Chinese “and”', () => {
    expect(wrap('机柜与模块化机房', 70, zh)).toEqual(['机柜与', '模块化机房']);
  });

  test('never before a closing mark, after an opening one, or before 式 and 化', () => {
    expect(wrap('钢铁冶金、（焦化）', 45, zh).join('|')).not.toMatch(/\|[、）]|（\|/u);
    expect(wrap('屋顶分布式光伏', 40, zh).join('|')).not.toContain('|式');
  });

  test('after a hyphen between words, not after a single letter', () => {
    expect(wrap('Screen-printing', 60, en)).toEqual(['Screen-', 'printing']);
    expect(wrap('Food e-commerce', 70, en)).toEqual(['Food', 'e-commerce']);
  });

  test('inside a word only where the word is wider than the line', () => {
    expect(wrap('Optoelectronics', 40, en).join('')).toBe('Optoelectronics');
  });

  test('so that no line is too wide and nothing is lost', () => {
    const next = numbers(7);
    const signs = [...'硅料电池片组件与、，（）“”—', ...'abcdefgh XYZ-/ 0123 ·.'];
    for (let run = 0; run < 400; run += 1) {
      const text = Array.from({ length: 1 + next(40) }, () => signs[next(signs.length)] ?? '').join('');
      const type = run % 2 === 0 ? zh : en;
      const width = 25 + next(160);
      const lines = wrap(text, width, type);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(widthOf(line, type)).toBeLessThanOrEqual(width + 0.01);
    }
  });
});

describe('parts', () => {
  test('stay whole, and a comma stays with what it ends', () => {
    expect(wrapParts(['太钢不锈', '高义钢铁'], '、', 60, zh)).toEqual(['太钢不锈、', '高义钢铁']);
    expect(wrapParts(['Present', '2 companies'], ' · ', 70, en)).toEqual(['Present', '2 companies']);
    expect(wrapParts(['Present', '2 companies'], ' · ', 200, en)).toEqual(['Present · 2 companies']);
  });
});

describe('stretches in one face', () => {
  test('begin where the ones before end', () => {
    expect(runsOf('已有 · 3家', zh)).toEqual([
      { text: '已有', offset: 0, wide: true },
      { text: '· 3', offset: expect.closeTo(22.81, 2) as number, wide: false },
      { text: '家', offset: expect.closeTo(22.81 + 2.88 + 2.81 + 6.18, 2) as number, wide: true },
    ]);
  });

  test('quotation marks are Chinese in Chinese and Latin in English', () => {
    expect(runsOf('“一”', zh)).toHaveLength(1);
    expect(runsOf('the “one”', en).map(({ wide }) => wide)).toEqual([false]);
  });
});
