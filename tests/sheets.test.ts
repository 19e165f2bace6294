/** The sheets that comparison, dossier and inquiry read: complete in both languages, every source known, nothing made up. */
import { describe, expect, test } from 'vitest';
import { chainSheet, nodeSheet } from '../src/components/sheet/node-sheet.ts';
import { policySheet } from '../src/components/sheet/policy-sheet.ts';
import { siteSheets } from '../src/components/sheet/site-sheet.ts';
import { zoneSheet } from '../src/components/sheet/zone-sheet.ts';
import { chainMapsOf } from '../src/domain/chain/chain-map.ts';
import type { Portal } from '../src/domain/portal.ts';
import { entryRef } from '../src/domain/sheet/entry-ref.ts';
import type { Sheet } from '../src/domain/sheet/sheet.ts';
import type { Text } from '../src/schema/text.ts';
import { fixturePortal, realPortal } from './test-portal.ts';

function sheetsOf(portal: Portal): Sheet[] {
  return [
    ...portal.zones.flatMap((zone) => [zoneSheet(portal, zone), ...siteSheets(portal, zone)]),
    ...[...chainMapsOf(portal).values()].flatMap(({ chain, nodes }) => [chainSheet(portal, chain), ...nodes.map((node) => nodeSheet(portal, node))]),
    ...portal.policies.map((policy) => policySheet(portal, policy)),
  ];
}
/** Every bilingual text of a value. */
function textsOf(value: unknown): Text[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) return [value as Text];
  return Object.values(value).flatMap(textsOf);
}

const fixture = fixturePortal();
const zone = (id: string) => zoneSheet(fixture, fixture.zoneById.get(id) ?? expect.fail(id));
const items = (sheet: Sheet, row: string) => sheet.rows.find(({ id }) => id === row)?.items ?? expect.fail(row);

describe.each([
  ['the fixture', fixture],
  ['the real content', realPortal()],
])('of %s', (_, portal) => {
  const sheets = sheetsOf(portal);

  test('cite sources that they list', () => {
    const lost = sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row) =>
        row.items.flatMap(({ sources = [] }) => sources.filter((source) => !sheet.sources[source]).map((source) => `${sheet.id}: ${source}`)),
      ),
    );
    expect(lost).toEqual([]);
  });

  test('have words in both languages, and no Chinese in English but as a gloss', () => {
    for (const sheet of sheets) {
      for (const { zh, en } of textsOf(sheet)) {
        expect(zh, `${sheet.id}: ${en}`).toMatch(/\S/);
        expect(en, `${sheet.id}: ${zh}`).toMatch(/\S/);
        expect(`${zh} ${en}`, sheet.id).not.toMatch(/undefined|NaN|\[object/);
        expect(en.replace(/\([^()]*\)|“[^”]*”|‘[^’]*’|\[[^[\]]*\]/gu, ''), sheet.id).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  test('have an id that an address can name, and somebody to ask', () => {
    for (const { kind, id, offices } of sheets) {
      expect(entryRef(kind, id)).toEqual({ kind, id });
      expect(offices.length, id).toBeGreaterThan(0);
    }
  });
});

test('a zone with every field leaves no row empty; one without leaves them empty, with no 0 in them', () => {
  expect(
    zone('placeholder-full')
      .rows.filter((row) => row.items.length === 0)
      .map(({ id }) => id),
  ).toEqual([]);
  expect(
    zone('placeholder-bare')
      .rows.filter((row) => row.items.length > 0)
      .map(({ id }) => id),
  ).toEqual(['kind', 'place']);
});

test('counts of the portal are marked as such, official rates keep their basis and date', () => {
  const full = zone('placeholder-full');
  expect(full.rows.filter(({ counted }) => counted).map(({ id }) => id)).toEqual(['companies', 'projects']);
  const [rate] = items(full, 'rates');
  expect(rate?.text.en).toBe('62.35%');
  expect(rate?.note?.en).toContain('by investment');
  expect(rate?.asOf?.en).toBe('7 Mar 2000');
});

test('a lot on offer carries its last day beside its status, so that the browser can close it; a reserve has none', () => {
  const node = fixture.zoneById.get('placeholder-full') ?? expect.fail();
  const lots = [...items(zoneSheet(fixture, node), 'land')].filter(({ path }) => path === undefined || path.includes('#lot-'));
  const dayOf = (name: string) => lots.find((item) => item.name?.en.includes(name))?.openUntil;
  expect(dayOf('PLACEHOLDER-03')).toBe('2000-05-31');
  expect(dayOf('PLACEHOLDER-02')).toBeUndefined();
  const site = siteSheets(fixture, node).find(({ name }) => name.en.includes('PLACEHOLDER-03')) ?? expect.fail();
  expect(items(site, 'specification').filter(({ openUntil }) => openUntil !== undefined)).toEqual([
    { name: { zh: '状态', en: 'Status' }, text: { zh: '公告中', en: 'Announced' }, openUntil: '2000-05-31' },
  ]);
});

test('the first office of a zone is the contact that a source gives; without one its committee; a zone only applied for has none', () => {
  expect(zone('placeholder-full').offices[0]).toMatchObject({ phone: '0000-0000000', email: 'invest@example.invalid' });
  expect(zone('placeholder-bare').offices[0]?.name.zh).toMatch(/管委会$/);
  expect(
    zone('placeholder-proposed')
      .offices.map(({ name }) => name.zh)
      .join(),
  ).not.toContain('管委会');
  expect(zone('placeholder-bare').offices.some(({ phone, email }) => phone ?? email)).toBe(false);
});
