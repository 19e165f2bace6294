import { describe, expect, test } from 'vitest';
import { fixtureEntries, fixturePortal } from '../../../tests/test-portal.ts';
import { linkPortal } from '../link-portal.ts';
import { portalStatus, placeStatus } from './place-status.ts';
import { factKinds, freshnessOf, reviewBy } from './review-period.ts';
import { isUntranslated, untranslatedIn } from './untranslated.ts';

describe('a review period', () => {
  test('counts from the last day that the date may mean', () => {
    expect(reviewBy('figure', '2024-05-10')).toBe('2025-05-10');
    expect(reviewBy('figure', '2024-Q1')).toBe('2025-03-31');
    expect(reviewBy('statement', '2023')).toBe('2025-12-31');
  });

  test('ends on the last day of a shorter month', () => {
    expect(reviewBy('price', '2024-08-31')).toBe('2025-02-28');
    expect(reviewBy('figure', '2024-02-29')).toBe('2025-02-28');
  });

  test('of a plant is 90 days', () => {
    expect(reviewBy('availability', '2024-01-01')).toBe('2024-03-31');
  });

  test('is fresh, then due, then overdue from the day after', () => {
    expect(freshnessOf('figure', '2024-05-10', '2024-05-11')).toBe('fresh');
    expect(freshnessOf('figure', '2024-05-10', '2025-02-09')).toBe('fresh');
    expect(freshnessOf('figure', '2024-05-10', '2025-02-10')).toBe('due');
    expect(freshnessOf('figure', '2024-05-10', '2025-05-10')).toBe('due');
    expect(freshnessOf('figure', '2024-05-10', '2025-05-11')).toBe('overdue');
  });

  test('makes no kind overdue on its own day', () => {
    for (const kind of factKinds) expect(freshnessOf(kind, '2026-11-21', '2026-11-21'), kind).toBe('fresh');
  });
});

describe('what is untranslated', () => {
  test('is Chinese where English should stand', () => {
    expect(isUntranslated({ zh: '标准厂房', en: '标准厂房' })).toBe(true);
    expect(isUntranslated({ zh: '链长制', en: 'Chain chief system (链长制)' })).toBe(false);
    expect(isUntranslated({ zh: '2号', en: '2' })).toBe(false);
  });

  test('is named by its row', () => {
    expect(untranslatedIn({ figures: [{ id: 'output', label: { zh: '产值', en: '产值' } }] })).toEqual([
      { path: 'figures/output/label', zh: '产值' },
    ]);
  });
});

describe('the status of a place', () => {
  const portal = fixturePortal();
  const zone = portal.zoneById.get('placeholder-full');
  if (!zone) throw new Error('the fixture has lost its full zone');

  test('lacks what is taken away, beside what it lacked before', () => {
    const before = placeStatus(portal, zone, portal.checkedOn).missing.map(({ id }) => id);
    const entries = fixtureEntries();
    const entry = entries.zones.find(({ id }) => id === 'placeholder-full');
    if (!entry) throw new Error('the fixture has lost its full zone');
    Object.assign(entry.data, { approved: undefined, contacts: [], plants: [] });
    const poorer = linkPortal(entries);
    const changed = poorer.zoneById.get('placeholder-full');
    const after = changed ? placeStatus(poorer, changed, poorer.checkedOn).missing.map(({ id }) => id) : [];
    expect(after.filter((id) => !before.includes(id))).toEqual(['approved', 'contact', 'plants']);
    expect(before).not.toContain('industries');
  });

  test('counts each fact once, and grows old with the days', () => {
    const young = placeStatus(portal, zone, '2000-01-01');
    const old = placeStatus(portal, zone, '2100-01-01');
    expect(young.counts.fresh).toBe(young.facts.length);
    expect(old.counts.overdue).toBe(young.facts.length);
    expect(new Set(young.facts.map(({ file, row, kind, asOf, name }) => JSON.stringify([file, row, kind, asOf, name]))).size).toBe(
      young.facts.length,
    );
  });

  test('adds up for the portal', () => {
    const { totals, cities, province, kinds, fields } = portalStatus(portal, portal.checkedOn);
    const all = [province, ...cities, ...cities.flatMap(({ zones }) => zones)];
    expect(totals.fresh + totals.due + totals.overdue).toBe(totals.facts);
    expect(all.reduce((sum, { facts }) => sum + facts.length, 0)).toBe(totals.facts);
    expect(kinds.reduce((sum, { counts }) => sum + counts.fresh + counts.due + counts.overdue, 0)).toBe(totals.facts);
    for (const { missing, of } of fields) expect(missing).toBeLessThanOrEqual(of);
  });
});
