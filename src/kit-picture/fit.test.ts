/** Names and lists on pictures: what is cut, and where. */
import { describe, expect, test } from 'vitest';
import type { Type } from '../chain-picture/measure.ts';
import { widthOf } from '../chain-picture/measure.ts';
import { cutLines, cutNames, fit } from './fit.ts';

const en: Type = { size: 20, bold: false, lang: 'en' };
const zh: Type = { size: 20, bold: false, lang: 'zh' };
const names = ['Alpha Economic Zone', 'Beta Economic Zone', 'Gamma Economic Zone', 'Delta Economic Zone'];

describe('a list', () => {
  test('is whole where it has room', () => {
    expect(cutNames(names, 900, 2, en).join(' ')).toBe(names.join(', '));
    expect(cutNames([], 900, 2, en)).toEqual([]);
  });

  test('leaves out whole names and says how many', () => {
    expect(cutNames(names, 300, 2, en).join(' ')).toBe('Alpha Economic Zone, Beta Economic Zone and 2 more');
    expect(cutNames(['甲开发区', '乙开发区', '丙开发区'], 210, 1, zh).join('')).toBe('甲开发区、乙开发区等');
  });

  test('is cut as a text where not even its first name has room', () => {
    const [line = ''] = cutNames(names, 120, 1, en);
    expect(line).toMatch(/…$/);
    expect(widthOf(line, en)).toBeLessThanOrEqual(120);
  });
});

test('no line of a text that is cut begins with a comma', () => {
  for (let width = 80; width < 400; width += 7)
    for (const line of cutLines(names.join(', '), width, 2, en)) expect(line, String(width)).not.toMatch(/^[,\s]/);
});

test('an English name is broken before its last words', () => {
  const { lines } = fit('Taigu Economic Zone', 420, [50], 2, { bold: true, lang: 'en' });
  expect(lines).toEqual(['Taigu', 'Economic Zone']);
});
