import { describe, expect, test } from 'vitest';
import { fixturePortal } from '../../../tests/test-portal.ts';
import { fireHazardClasses } from '../../schema/plant.ts';
import { missWords } from '../../i18n/plant-words.ts';
import { admitsHazard, fireHazardLetter, fireHazardOrder } from './fire-hazard.ts';
import { daysBetween, isOver, needsConfirming } from './freshness.ts';
import { match, matchAll } from './match.ts';
import type { Need } from './need.ts';
import { propertyRecords, type PropertyRecord } from './record.ts';

const today = '2000-07-01';
const records = propertyRecords(fixturePortal());
const record = (id: string): PropertyRecord => records.find((each) => each.id.endsWith(id)) ?? expect.fail(`no record ${id}`);
const a = record('placeholder-hall');
const groups = (need: Need, day = today): Record<string, string> =>
  Object.fromEntries(
    matchAll(records, need, day).map(({ record: { id }, match: found }) => [id.replace(/^.*placeholder-(?=hall|lot)/, ''), found.group]),
  );

describe('records', () => {
  test('have what is published and nothing else', () => {
    expect(a).toMatchObject({
      kind: 'plant',
      city: 'placeholder-a',
      areaSqm: 3222,
      clearHeightM: 8.1,
      powerKva: 410,
      rentCnyPerSqmMonth: 14.5,
      fireHazardClass: '丙2',
      availableFrom: '2000-09-01',
    });
    expect(a.taken).toBeUndefined();
    expect(record('hall-c')).not.toHaveProperty('clearHeightM');
    expect(record('hall-c')).not.toHaveProperty('rentCnyPerSqmMonth');
    expect(record('hall-d')).toMatchObject({ taken: true });
    expect(record('hall-d')).not.toHaveProperty('areaSqm');
  });

  test('take all of a vacant plant as on offer, and its installed power', () =>
    expect(record('hall-b')).toMatchObject({ areaSqm: 6044, powerKva: 800, vacant: true }));

  test('age a lot from the last day that its date may mean', () => expect(record('lot-b').verifiedOn).toBe('2000-06-30'));
});

describe('matching', () => {
  test('puts exact before near, and apart what cannot be told, is far or is closed', () => {
    expect(groups({ kind: 'plant', height: 9, area: 3000 })).toEqual({ 'hall-b': 'exact', hall: 'near', 'hall-c': 'unknown', 'hall-d': 'closed' });
    expect(groups({ kind: 'plant', height: 20 })).toMatchObject({ hall: 'far', 'hall-b': 'far' });
    expect(groups({ kind: 'plant', city: 'placeholder-b', height: 5 })).toMatchObject({ hall: 'elsewhere', 'hall-d': 'closed' });
    expect(Object.keys(groups({ kind: 'land', mu: 80 }))).toEqual(['lot', 'lot-b', 'lot-c']);
  });

  test('says by how much, without the noise of binary fractions', () => {
    const { misses, group } = match(a, { kind: 'plant', height: 8.9, rent: 12 }, today);
    expect(group).toBe('near');
    expect(misses).toEqual([
      { name: 'height', by: 0.8 },
      { name: 'rent', by: 2.5 },
    ]);
    expect(misses.map((miss) => missWords(miss, 'zh'))).toEqual(['净高差0.8米', '租金高2.5元/平方米·月']);
    expect(misses.map((miss) => missWords(miss, 'en'))).toEqual(['clear height 0.8 m short', 'rent RMB 2.5 per m² per month over']);
  });

  test('lets many small shortfalls be near, but of large ones two at most', () => {
    const small: Need = { kind: 'plant', height: 9, load: 22, crane: 18, span: 26 };
    expect(match(a, small, today)).toMatchObject({ group: 'near', misses: { length: 4 } });
    expect(match(a, { kind: 'plant', height: 14, load: 35 }, today).group).toBe('near');
    expect(match(a, { kind: 'plant', height: 14, load: 35, crane: 30 }, today).group).toBe('far');
  });

  test('leaves out what lacks a value only where nothing known speaks against it', () => {
    expect(match(record('hall-c'), { kind: 'plant', height: 9, load: 25 }, today)).toMatchObject({
      group: 'unknown',
      missing: ['height'],
      misses: [],
    });
    expect(match(record('hall-c'), { kind: 'plant', height: 9, area: 50_000 }, today).group).toBe('far');
    expect(match(record('hall-c'), { kind: 'plant', rent: 15 }, today)).toMatchObject({ group: 'unknown', missing: ['rent'] });
  });

  test('takes the day by which a plant is wanted; a vacant one can be had today', () => {
    expect(match(a, { kind: 'plant', by: '2000-08-20' }, today)).toMatchObject({ group: 'near', misses: [{ name: 'by', days: 12 }] });
    expect(match(record('hall-b'), { kind: 'plant', by: '2000-07-02' }, today).group).toBe('exact');
  });

  test('compares an industry with what a plant excludes and a lot admits', () => {
    expect(match(a, { kind: 'plant', industry: '示例禁止行业' }, today)).toMatchObject({
      group: 'near',
      misses: [{ name: 'industry', excluded: { zh: '示例禁止行业' } }],
    });
    expect(match(a, { kind: 'plant', industry: 'bread' }, today).group).toBe('exact');
    const lot = record('placeholder-lot');
    expect(match(lot, { kind: 'land', industry: '准入行业' }, today).group).toBe('exact');
    expect(match(lot, { kind: 'land', industry: 'bread' }, today).misses).toEqual([{ name: 'industry' }]);
    expect(match(record('lot-b'), { kind: 'land', industry: 'bread' }, today)).toMatchObject({ group: 'unknown', missing: ['industry'] });
  });

  test('compares kind of building, supplies, smallest unit and sale price; what is not said is missing, not lacking', () => {
    expect(match(a, { kind: 'plant', type: 'multi-storey', supply: 'steam', upto: 533, sale: 3100 }, today).group).toBe('exact');
    const { misses, group } = match(a, { kind: 'plant', type: 'warehouse', supply: 'steam-gas' }, today);
    expect(group).toBe('near');
    expect(misses).toEqual([{ name: 'type' }, { name: 'supply', lacks: ['gas'] }]);
    expect(misses.map((miss) => missWords(miss, 'zh'))).toEqual(['类型不同', '没有天然气']);
    expect(misses.map((miss) => missWords(miss, 'en'))).toEqual(['another kind of building', 'no natural gas']);
    expect(match(a, { kind: 'plant', upto: 500 }, today).misses).toEqual([{ name: 'upto', by: 33 }]);
    expect(match(record('hall-b'), { kind: 'plant', supply: 'steam', upto: 500, sale: 9 }, today)).toMatchObject({
      group: 'unknown',
      missing: ['upto', 'sale', 'supply'],
    });
  });

  test('closes a lot on the day after its deadline', () => {
    expect(match(record('placeholder-lot'), { kind: 'land', mu: 100 }, '2000-08-15').group).toBe('exact');
    expect(match(record('placeholder-lot'), { kind: 'land', mu: 100 }, '2000-08-16').group).toBe('closed');
    expect(groups({ kind: 'land', mu: 80 })).toEqual({ lot: 'exact', 'lot-b': 'exact', 'lot-c': 'closed' });
  });
});

describe('fire hazard', () => {
  test('classes are those of the schema', () => expect(fireHazardLetter).toEqual(fireHazardClasses));

  test('a plant admits its own class and lower ones', () => {
    for (const each of fireHazardOrder) expect(admitsHazard(each, each)).toBe(true);
    expect(admitsHazard('丙2', '丁')).toBe(true);
    expect(admitsHazard('丙2', '丙')).toBe(false);
    expect(admitsHazard('丙', '丙1')).toBe(true);
    expect(admitsHazard('戊', '甲')).toBe(false);
  });

  test('misses in words, with the Chinese letter', () => {
    const found = match(record('hall-b'), { kind: 'plant', fire: '丙1' }, today);
    expect(found.misses.map((miss) => missWords(miss, 'en', '丁'))).toEqual(['fire hazard class only D (丁)']);
  });
});

describe('days', () => {
  test('are counted over months and leap years', () => {
    expect(daysBetween('2000-02-28', '2000-03-01')).toBe(2);
    expect(daysBetween('2000-03-01', '2000-02-28')).toBe(-2);
  });
  test('a status asks to be confirmed after the 90th day', () => {
    expect(needsConfirming('2000-04-02', '2000-07-01')).toBe(false);
    expect(needsConfirming('2000-04-01', '2000-07-01')).toBe(true);
  });
  test('a deadline holds to the end of its day', () => {
    expect(isOver('2000-07-01', '2000-07-01')).toBe(false);
    expect(isOver('2000-06-30', '2000-07-01')).toBe(true);
    expect(isOver(undefined, '2000-07-01')).toBe(false);
  });
});
