/** The province, its cities and their zones. */
import type { Division } from '../../schema/city.ts';
import type { Entries } from '../entries.ts';
import type { CityNode, Place, ProvinceNode, ZoneNode } from '../portal.ts';
import { byId, found, only } from './find.ts';

export interface Places {
  divisions: ReadonlyMap<string, Division>;
  province: ProvinceNode;
  /** In the official order, which is that of their codes. */
  cities: CityNode[];
  /** In the order of their cities, then of their ids. */
  zones: ZoneNode[];
  /** The province, the cities and the zones. */
  all: Place[];
  cityById: ReadonlyMap<string, CityNode>;
  zoneById: ReadonlyMap<string, ZoneNode>;
}

/** Makes the places; projects, events, policies and chains are added to them later. */
export function linkPlaces(entries: Entries): Places {
  const divisions = new Map(only(entries.divisions, 'divisions').data.divisions.map((row) => [row.code, row]));
  const province = provinceNode(entries, divisions);
  const cities = cityNodes(entries, divisions);
  const cityById = byId(cities);
  const zones = zoneNodes(entries, divisions, cityById);
  for (const zone of zones) zone.city.zones.push(zone);
  return { divisions, province, cities, zones, all: [province, ...cities, ...zones], cityById, zoneById: byId(zones) };
}

/** Names of a division: from the reviewed table, never from an entry. */
function namesOf({ zh, en }: Division): { zh: string; en: string } {
  return { zh, en };
}

function provinceNode(entries: Entries, divisions: Places['divisions']): ProvinceNode {
  const entry = only(entries.province, 'province');
  return { ...entry, kind: 'province', name: namesOf(found(divisions, entry.data.code, 'division')), projects: [], events: [], policies: [] };
}

function cityNodes(entries: Entries, divisions: Places['divisions']): CityNode[] {
  const cities = entries.cities.map((entry): CityNode => {
    const division = found(divisions, entry.data.code, 'division');
    return {
      ...entry,
      kind: 'city',
      name: namesOf(division),
      division,
      zones: [],
      projects: [],
      events: [],
      policies: [],
      bodies: entry.bodies ?? {},
    };
  });
  return cities.sort((a, b) => a.data.code.localeCompare(b.data.code));
}

function zoneNodes(entries: Entries, divisions: Places['divisions'], cityById: Places['cityById']): ZoneNode[] {
  const zones = entries.zones.map((entry): ZoneNode => ({
    ...entry,
    kind: 'zone',
    name: entry.data.name,
    city: found(cityById, entry.city ?? '', 'city'),
    counties: entry.data.counties.map((code) => found(divisions, code, 'division')),
    projects: [],
    events: [],
    policies: [],
    chains: [],
    bodies: entry.bodies ?? {},
  }));
  return zones.sort((a, b) => a.city.data.code.localeCompare(b.city.data.code) || a.id.localeCompare(b.id));
}
