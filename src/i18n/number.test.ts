import { describe, expect, test } from 'vitest';
import { units, type Unit } from '../schema/unit.ts';
import { formatBatchLine, formatCny100m, formatFigure, formatNumber, formatPrice, formatRmb, measure } from './number.ts';

const figure = (value: number, unit: Unit, qualifier?: Parameters<typeof formatFigure>[0]['qualifier'], times?: number) => {
  const row = { value, unit, qualifier, times } as Parameters<typeof formatFigure>[0];
  return [formatFigure(row, 'zh'), formatFigure(row, 'en')];
};

describe('numbers', () => {
  test.each([
    [0, '0'],
    [1074.9, '1,074.9'],
    [0.1 + 0.2, '0.3'],
    [221.23 * 100, '22,123'],
    [1_234_567.891, '1,234,567.891'],
    [-5, '-5'],
  ])('%d is written %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});

describe('money: Chinese keeps the printed unit, English converts', () => {
  test.each([
    [14.9, 'cny-100m', '14.9亿元', 'RMB 1.49 billion'],
    [221.23, 'cny-100m', '221.23亿元', 'RMB 22.123 billion'],
    [10, 'cny-100m', '10亿元', 'RMB 1 billion'],
    [9.99, 'cny-100m', '9.99亿元', 'RMB 999 million'],
    [0.5, 'cny-100m', '0.5亿元', 'RMB 50 million'],
    [0.005, 'cny-100m', '0.005亿元', 'RMB 500,000'],
    [6000, 'cny-10k', '6,000万元', 'RMB 60 million'],
    [100, 'cny-10k', '100万元', 'RMB 1 million'],
    [99.9, 'cny-10k', '99.9万元', 'RMB 999,000'],
    [120_000, 'cny-10k', '120,000万元', 'RMB 1.2 billion'],
    [2150, 'cny', '2,150元', 'RMB 2,150'],
  ] as const)('%d %s is %s, %s', (value, unit, zh, en) => {
    expect(figure(value, unit)).toEqual([zh, en]);
  });

  test('in yuan', () => {
    expect(formatRmb(1_490_000_000)).toBe('RMB 1.49 billion');
    expect(formatRmb(700_000_000)).toBe('RMB 700 million');
    expect(formatRmb(21_500)).toBe('RMB 21,500');
    expect(formatRmb(0)).toBe('RMB 0');
  });

  test('in 亿元', () => {
    expect(formatCny100m(49.48, 'zh')).toBe('49.48亿元');
    expect(formatCny100m(49.48, 'en')).toBe('RMB 4.948 billion');
  });
});

describe('figures in other units', () => {
  test.each([
    [192, 'sqm-10k', '192万平方米', '1.92 million m²'],
    [3.5, 'sqm-10k', '3.5万平方米', '35,000 m²'],
    [30, 'tonne-10k-per-year', '30万吨/年', '300,000 t/a'],
    [200_000, 'tonne-10k', '200,000万吨', '2,000 million t'],
    [5, 'set-10k', '5万台套', '50,000 sets'],
    [83.4, 'percent', '83.4%', '83.4%'],
    [14, 'gw', '14GW', '14 GW'],
    [1, 'project', '1个项目', '1 project'],
    [17, 'project', '17个项目', '17 projects'],
    [1, 'zone', '1家开发区', '1 development zone'],
    [5000, 'mu', '5,000亩', '5,000 mu (333.3 ha)'],
  ] as const)('%d %s is %s, %s', (value, unit, zh, en) => {
    expect(figure(value, unit)).toEqual([zh, en]);
  });

  test('every unit has words in both languages, and one of a countable thing is singular', () => {
    for (const unit of Object.keys(units) as Unit[]) {
      for (const lang of ['zh', 'en'] as const) expect(measure(2, unit, lang).value, unit).toBeTruthy();
      const { unit: one } = measure(1, unit, 'en');
      if (/^[a-z][a-z -]{2,}s$/.test(units[unit].en)) expect(one, unit).not.toBe(units[unit].en);
    }
  });
});

describe('qualifiers', () => {
  test.each([
    ['at-least', '5,000亩以上', 'at least 5,000 mu (333.3 ha)'],
    ['over', '超过5,000亩', 'more than 5,000 mu (333.3 ha)'],
    ['about', '约5,000亩', 'about 5,000 mu (333.3 ha)'],
    ['up-to', '可达5,000亩', 'up to 5,000 mu (333.3 ha)'],
  ] as const)('%s is %s, %s', (qualifier, zh, en) => {
    expect(figure(5000, 'mu', qualifier)).toEqual([zh, en]);
  });

  test('stand before the currency', () => {
    expect(figure(14.9, 'cny-100m', 'over')).toEqual(['超过14.9亿元', 'more than RMB 1.49 billion']);
  });

  test('“2 × 1000” keeps its factor', () => {
    expect(figure(1000, 'mw', undefined, 2)).toEqual(['2 × 1,000MW', '2 × 1,000 MW']);
    expect(figure(3, 'cny-100m', undefined, 2)).toEqual(['2 × 3亿元', '2 × RMB 300 million']);
  });
});

test('a price is a range only when it has two ends', () => {
  expect(formatPrice({ min: 0.51, max: 0.51, unit: 'cny-per-kwh' }, 'zh')).toBe('0.51元/千瓦时');
  expect(formatPrice({ min: 10, max: 14, unit: 'cny-per-sqm-month' }, 'en')).toBe('RMB 10–14 per m² per month');
});

test('a line of a tally has a dash for what is not published, never 0', () => {
  expect(formatBatchLine(undefined, 'zh')).toEqual({ projects: '—', investment: '—' });
  expect(formatBatchLine({ projects: 0 }, 'en')).toEqual({ projects: '0', investment: '—' });
  expect(formatBatchLine({ projects: 17, investmentCny100m: 49.48 }, 'en')).toEqual({ projects: '17', investment: 'RMB 4.948 billion' });
});
