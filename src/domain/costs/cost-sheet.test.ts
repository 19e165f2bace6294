import { describe, expect, test } from 'vitest';
import { fixturePortal } from '../../../tests/test-portal.ts';
import { checkWords, costWords, formatAmount, formatUnitPrice, formulaWords } from '../../i18n/cost-words.ts';
import { costSheet } from './cost-sheet.ts';
import { costItems } from './items.ts';
import { allPrices, zonePrices } from './known-prices.ts';
import { type ModelProject, exampleProject, projectOf, searchOfProject } from './model-project.ts';
import { checkThresholds } from './threshold-check.ts';

const portal = fixturePortal();
const zones = portal.zones.map(({ id }) => id);
const known = allPrices(portal)['placeholder-full'] ?? expect.fail('no prices');
const project = (search: string): ModelProject => projectOf(search, zones).project;
const sheet = (search: string) => costSheet(project(search), known);
const line = (search: string, name: string) => sheet(search).lines.find(({ item }) => item.name === name) ?? expect.fail(name);

describe('published prices', () => {
  test('are found in costs and utilities, with date, basis and state', () => {
    expect(Object.keys(known.prices)).toEqual(['land', 'plant', 'power', 'water', 'steam', 'technicians']);
    expect(known.prices.steam).toEqual([
      { row: 'utility-placeholder-full-placeholder-steam', min: 121, max: 121, asOf: '2000-05-14', state: 'being-built' },
    ]);
    expect(known.prices.land?.[0]).toMatchObject({ min: 12, max: 15, basis: { zh: '示例地价口径' } });
  });

  test('of zones without any are left out', () => expect(Object.keys(allPrices(portal))).toEqual(['placeholder-full']));

  test('are converted where there is a way, and left out where there is none', () => {
    const zone = structuredClone(portal.zoneById.get('placeholder-full')?.data) ?? expect.fail('no zone');
    const changed = zone.costs.map((row) =>
      row.kind === 'industrial-land'
        ? { ...row, price: { min: 180, max: 225, unit: 'cny-per-sqm' as const } }
        : row.kind === 'plant-rent'
          ? { ...row, price: { ...row.price, unit: 'cny-per-sqm' as const } }
          : row,
    );
    const node = portal.zoneById.get('placeholder-full') ?? expect.fail('no zone');
    const { prices } = zonePrices({ ...node, data: { ...zone, costs: changed } });
    expect(prices.land?.[0]).toMatchObject({ min: 12, max: 15 });
    expect(prices.plant).toBeUndefined();
  });
});

describe('the sheet', () => {
  test('multiplies quantity, price and months', () => {
    expect(line('?land=30', 'land').amountCny).toEqual({ min: 3_600_000, max: 4_500_000 });
    expect(line('?plant=1000&months=6', 'plant').amountCny).toEqual({ min: 63_000, max: 87_000 });
    expect(line('?power=100000', 'power').amountCny).toEqual({ min: 612_000, max: 744_000 });
    expect(line('?technicians=10&months=1', 'technicians').amountCny).toEqual({ min: 41_000, max: 52_000 });
  });

  test('adds up what is known and counts what is not', () => {
    const result = sheet('?land=30&plant=1000&gas=500&workers=20');
    expect(result.unknown.map(({ name }) => name)).toEqual(['gas', 'workers']);
    expect(result).toMatchObject({
      counted: 2,
      own: 0,
      onceCny: { min: 3_600_000, max: 4_500_000 },
      monthsCny: { min: 126_000, max: 174_000 },
      totalCny: { min: 3_726_000, max: 4_674_000 },
    });
  });

  test('takes the visitor’s own price before the published one, and says so', () => {
    const own = line('?land=30&p-land=10', 'land');
    expect(own).toMatchObject({ price: { own: true, min: 10 }, others: 1, amountCny: { min: 3_000_000, max: 3_000_000 } });
    expect(sheet('?gas=500&p-gas=3.5&land=1')).toMatchObject({ own: 1, counted: 2, unknown: [] });
  });

  test('knows nothing without a zone but what is typed', () => {
    expect(costSheet(project('?land=30&gas=5&p-gas=2'), undefined)).toMatchObject({
      counted: 1,
      unknown: [{ name: 'land' }],
      totalCny: { min: 120, max: 120 },
    });
  });

  test('of nothing is empty, not zero', () => expect(sheet('')).toMatchObject({ counted: 0, unknown: [] }));
});

describe('the address', () => {
  test('keeps the project', () => {
    const search = '?z=placeholder-full&months=24&land=30&p-land=10&power=1000&invest=9000&tax=800';
    expect(projectOf(searchOfProject(project(search)), zones)).toEqual({ project: project(search), ignored: [] });
    expect(project(search)).toMatchObject({
      zone: 'placeholder-full',
      months: 24,
      quantities: { land: 30, power: 1000 },
      ownPrices: { land: 10 },
      sums: { invest: 9000, tax: 800 },
    });
  });

  test('of nonsense leaves the sheet as it is, and tells', () => {
    const { project: read, ignored } = projectOf('?z=nowhere&months=9999&land=-1&p-land=<b>&power=1e5&water=99999999999999', zones);
    expect(read).toEqual({ months: 12, quantities: {}, ownPrices: {}, sums: {} });
    expect(ignored.map(({ name }) => name).sort()).toEqual(['land', 'months', 'p-land', 'power', 'water', 'z']);
  });
});

describe('thresholds', () => {
  const checks = (search: string) => checkThresholds(project(search), known.thresholds);

  test('are compared per mu, one indicator at a time', () => {
    const [first, second] = checks('?land=30&invest=9330&output=12000&tax=810');
    expect(first?.indicators.map(({ state, difference }) => [state, difference])).toEqual([
      ['reached', 0],
      ['short', 12],
      ['reached', 0],
    ]);
    expect(second?.indicators.map(({ state }) => state)).toEqual(['not-published', 'not-published', 'reached']);
  });

  test('are left open without land or sum', () => {
    expect(checks('?invest=9330')[0]?.indicators.map(({ state }) => state)).toEqual(['not-given', 'not-given', 'not-given']);
  });

  test('are said in words', () => {
    const [, output] = checks('?land=30&output=12000')[0]?.indicators ?? [];
    expect(output && checkWords(output, 'zh')).toBe('亩均产出（年）：要求412万元/亩，您为400万元/亩，差12万元/亩');
    expect(output && checkWords(output, 'en')).toBe(
      'Output per mu and year: RMB 4.12 million per mu required, you RMB 4 million per mu: RMB 120,000 per mu short',
    );
  });
});

describe('money in words', () => {
  test.each([
    [{ min: 3_600_000, max: 4_500_000 }, '360–450万元', 'RMB 3.6–4.5 million'],
    [{ min: 126_000, max: 174_000 }, '12.6–17.4万元', 'RMB 126,000–174,000'],
    [{ min: 900, max: 900 }, '900元', 'RMB 900'],
    [{ min: 250_000_000, max: 250_000_000 }, '2.5亿元', 'RMB 250 million'],
  ])('%o', (range, zh, en) => {
    expect(formatAmount(range, 'zh')).toBe(zh);
    expect(formatAmount(range, 'en')).toBe(en);
  });

  test('gives English pages RMB per mu', () => {
    expect(formatUnitPrice({ min: 12, max: 15 }, 'cny-10k-per-mu', 'en')).toBe('RMB 120,000–150,000 per mu');
    expect(formatUnitPrice({ min: 0.51, max: 0.62 }, 'cny-per-kwh', 'zh')).toBe('0.51–0.62元/千瓦时');
  });

  test('has a formula for every item in both languages', () => {
    for (const item of costItems) for (const lang of ['zh', 'en'] as const) expect(formulaWords(item, lang)).toMatch(/ × /);
    expect(formulaWords(costItems[2], 'zh')).toBe('千瓦时数（每月） × 元/千瓦时 × 月数');
    expect(costWords.title.en).not.toBe('');
  });
});

test('the model project is one that the address can carry, and its unknowns are counted', () => {
  expect(projectOf(searchOfProject(exampleProject), [])).toEqual({ project: exampleProject, ignored: [] });
  const sheet = costSheet(exampleProject, undefined);
  expect(sheet.counted).toBe(0);
  expect(sheet.unknown).toHaveLength(Object.keys(exampleProject.quantities).length);
});
