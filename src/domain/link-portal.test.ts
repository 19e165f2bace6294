import { describe, expect, test } from 'vitest';
import { fixtureEntries, fixturePortal } from '../../tests/test-portal.ts';
import type { Entries } from './entries.ts';
import { linkPortal } from './link-portal.ts';

const portal = fixturePortal();
const zone = (id: string) => portal.zoneById.get(id) ?? expect.fail(`no zone ${id}`);
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
const full = zone('placeholder-full');
const bare = zone('placeholder-bare');

describe('a zone', () => {
  test('belongs to the city of its folder, and stands in the order of city codes', () => {
    expect(full.city.id).toBe('placeholder-a');
    expect(ids(portal.zones)).toEqual(['placeholder-bare', 'placeholder-full', 'placeholder-proposed']);
    expect(ids(full.city.zones)).toEqual(['placeholder-bare', 'placeholder-full']);
  });

  test('has the names of its counties from the table of divisions', () => {
    expect(full.counties.map(({ zh }) => zh)).toEqual(['示例甲县', '示例丙县']);
  });

  test('is on the chains of its industries, targets, companies and projects, in their order', () => {
    expect(ids(full.chains)).toEqual(['placeholder-widgets', 'placeholder-gadgets']);
    expect(ids(portal.chainById.get('placeholder-widgets')?.zones ?? [])).toEqual(['placeholder-full']);
    expect(bare.chains).toEqual([]);
  });

  test('has its own policies first, then those of its city, the province and the state', () => {
    expect(ids(full.policies)).toEqual([
      'placeholder-zone-rules',
      'placeholder-city-rules',
      'placeholder-grant',
      'placeholder-national-rules',
      'placeholder-province-rules',
    ]);
    expect(ids(bare.policies)).not.toContain('placeholder-zone-rules');
    expect(ids(zone('placeholder-proposed').policies)).toEqual(['placeholder-national-rules', 'placeholder-province-rules']);
  });
});

describe('projects', () => {
  test('belong to their zone and its city, or to the city alone', () => {
    expect(ids(full.projects)).toEqual(['placeholder-line']);
    expect(ids(full.city.projects)).toEqual(['placeholder-line']);
    const cityLine = portal.projects.find(({ id }) => id === 'placeholder-city-line');
    expect([cityLine?.zone, cityLine?.city.id]).toEqual([undefined, 'placeholder-b']);
  });

  test('stand at their last stage and at their round', () => {
    expect(full.projects[0]?.stage).toBe('started');
    expect(ids(portal.rounds[0]?.projects ?? [])).toEqual(['placeholder-line']);
  });
});

test('a company knows its parts, projects, events and chains, each once', () => {
  const company = portal.companyById.get('placeholder-works');
  expect(company?.parts.map(({ place, row }) => [place.id, row.role])).toEqual([['placeholder-full', 'chain-master']]);
  expect(ids(company?.projects ?? [])).toEqual(['placeholder-line']);
  expect(ids(company?.events ?? [])).toEqual(['placeholder-signing']);
  expect(ids(company?.chains ?? [])).toEqual(['placeholder-widgets']);
});

test('an event is seen by its zone, city, company and project; one without a city by the province', () => {
  for (const owner of [full, full.city, full.projects[0]]) expect(ids(owner?.events ?? [])).toEqual(['placeholder-signing']);
  expect(portal.province.events).toEqual([]);
  const entries = fixtureEntries();
  for (const { data } of entries.events) Object.assign(data, { zones: [], cities: [] });
  expect(ids(linkPortal(entries).province.events)).toEqual(['placeholder-signing']);
});

test('mechanisms and rounds know who practises them and who tallies them', () => {
  expect(portal.mechanismById.get('placeholder-agency')?.practices.map(({ place }) => place.id)).toEqual(['placeholder-a', 'placeholder-full']);
  expect(ids(portal.mechanismById.get('placeholder-agency')?.related ?? [])).toEqual(['placeholder-named-only']);
  expect(portal.rounds[0]?.tallies.map(({ place }) => place.id)).toEqual(['placeholder-full']);
});

test('the portal’s “today” is the newest day of comparison with a document', () => {
  expect(portal.checkedOn).toBe('2000-07-01');
});

test('a visit does not put a zone on a chain', () => {
  const entries = fixtureEntries();
  const data = entries.zones.find(({ id }) => id === 'placeholder-full')?.data;
  Object.assign(data ?? {}, {
    leadingIndustries: [],
    targets: [],
    platforms: [],
    parks: [],
    companies: data?.companies.map((row) => ({ ...row, role: 'contact' })),
  });
  entries.projects = [];
  for (const event of entries.events) event.data.projects = [];
  expect(linkPortal(entries).zoneById.get('placeholder-full')?.chains).toEqual([]);
});

describe('a reference that leads nowhere', () => {
  const spoil: [string, (entries: Entries) => void][] = [
    ['chain', (entries) => entries.companies.forEach(({ data }) => (data.placements = [{ chain: 'nowhere' }]))],
    ['company', (entries) => entries.projects.forEach(({ data }) => (data.companies = ['nowhere']))],
    ['zone', (entries) => entries.events.forEach(({ data }) => (data.zones = ['nowhere']))],
    ['city', (entries) => entries.events.forEach(({ data }) => (data.cities = ['nowhere']))],
    ['mechanism', (entries) => entries.mechanisms.forEach(({ data }) => (data.related = ['nowhere']))],
    ['round', (entries) => entries.projects.forEach(({ data }) => (data.round = 'nowhere'))],
    ['project', (entries) => entries.events.forEach(({ data }) => (data.projects = ['nowhere']))],
    ['division', (entries) => entries.cities.forEach(({ data }) => (data.code = 'nowhere'))],
  ];
  test.each(spoil)('to a %s is an error that names it', (what, change) => {
    const entries = fixtureEntries();
    change(entries);
    expect(() => linkPortal(entries)).toThrow(`${what} “nowhere” does not exist`);
  });
});
