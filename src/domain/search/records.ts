/** One search record for every entity of the portal that has a page. */
import type { Text } from '../../schema/text.ts';
import type { CityNode, CompanyNode, Place, Portal, ZoneNode } from '../portal.ts';
import { cityPath, companyPath, prosePath, zonePath } from '../urls.ts';
import { companyCore, companyCoreEnglish, divisionCore, provinces, zoneCore } from './name-forms.ts';
import { chainMapsOf } from '../chain/chain-map.ts';
import { chainRecord, eventRecord, mechanismRecord, nodeRecord, policyRecord, projectRecord, sourceRecord } from './entity-records.ts';
import { bothOf, listed, shortened, type SearchRecord } from './record.ts';
import { companyNames, mentionsOf, subjectsOf } from './row-texts.ts';

/** All records, sorted by key. Linear in the number of rows. */
export function searchRecords(portal: Portal): SearchRecord[] {
  const places = new Set([...provinces, ...[...portal.divisions.values()].map((division) => divisionCore(division.zh))]);
  const records: SearchRecord[] = [
    ...portal.cities.map((city) => cityRecord(portal, city)),
    ...portal.zones.map((zone) => zoneRecord(portal, zone)),
    ...portal.companies.map((company) => companyRecord(company, places)),
    ...portal.chains.map(chainRecord),
    ...[...chainMapsOf(portal).values()].flatMap(({ nodes }) => nodes.map(nodeRecord)),
    ...portal.projects.map(projectRecord),
    ...portal.policies.map((policy) => policyRecord(policy, portal.site.province)),
    ...portal.mechanisms.map(mechanismRecord),
    ...portal.events.map(eventRecord),
    ...portal.sources.map(sourceRecord),
    ...portal.pages.map((page): SearchRecord => ({
      key: `page/${page.id}`,
      kind: 'page',
      path: prosePath(page.id),
      title: page.name,
      place: undefined,
      summary: shortened(page.data.description),
      city: undefined,
      chains: [],
      names: bothOf([page.name]),
      subjects: [],
      mentions: [...bothOf([page.data.description]), ...Object.values(page.bodies).map((html) => html.replace(/<[^>]*>/g, ' '))],
    })),
  ];
  return records.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function industriesOf(place: Place): Text | undefined {
  const { leadingIndustries, targets } = place.data;
  const rows = leadingIndustries.length > 0 ? leadingIndustries : targets;
  return rows.length === 0 ? undefined : listed(rows.map((row) => row.name));
}

function mentionsOfPlace(portal: Portal, place: Place): string[] {
  return mentionsOf(place, portal.companyById, (id) => portal.mechanismById.get(id)?.name);
}

function cityRecord(portal: Portal, city: CityNode): SearchRecord {
  const { division } = city;
  return {
    key: `city/${city.id}`,
    kind: 'city',
    path: cityPath(city.id),
    title: city.name,
    place: undefined,
    summary: shortened(industriesOf(city) ?? listed(city.zones.map((zone) => zone.data.shortName))),
    city: city.id,
    chains: [...new Set(city.zones.flatMap((zone) => zone.chains.map((chain) => chain.id)))].sort(),
    names: [...new Set([division.zh, divisionCore(division.zh), division.en, ...city.data.aliases])],
    subjects: subjectsOf(city),
    mentions: [...bothOf(city.zones.flatMap((zone) => [zone.name, zone.data.shortName])), ...mentionsOfPlace(portal, city)],
  };
}

function zoneRecord(portal: Portal, zone: ZoneNode): SearchRecord {
  const { data, city, counties } = zone;
  // A zone that bears its county's name is what people mean by that name.
  const core = zoneCore(data.name.zh);
  const county = counties.filter(({ zh }) => divisionCore(zh) === divisionCore(core)).map(({ zh }) => zh);
  return {
    key: `zone/${zone.id}`,
    kind: 'zone',
    path: zonePath(zone.id),
    title: data.name,
    place: city.name,
    summary: shortened(industriesOf(zone) ?? (zone.chains.length > 0 ? listed(zone.chains.map((chain) => chain.name)) : data.shortName)),
    city: city.id,
    chains: zone.chains.map((chain) => chain.id),
    names: [...new Set([data.name.zh, data.shortName.zh, core, ...county, data.name.en, data.shortName.en, ...data.aliases])],
    subjects: subjectsOf(zone),
    mentions: [
      ...bothOf([city.name]),
      ...bothOf(zone.chains.map((chain) => chain.name)),
      ...bothOf(zone.policies.filter((policy) => policy.data.scope.level === 'zone').map((policy) => policy.name)),
      ...mentionsOfPlace(portal, zone),
    ],
  };
}

function companyRecord(company: CompanyNode, places: ReadonlySet<string>): SearchRecord {
  const { data } = company;
  const zones = company.parts.flatMap(({ place }) => (place.kind === 'province' ? [] : [place]));
  const homes = zones.map((place) => (place.kind === 'zone' ? place.data.shortName : place.name));
  const own = company.parts.find(({ row }) => row.role !== 'contact')?.place ?? company.parts[0]?.place;
  const chainNames = company.chains.map((chain) => chain.name);
  return {
    key: `company/${company.id}`,
    kind: 'company',
    path: companyPath(company.id),
    title: data.name,
    place: own === undefined || own.kind === 'province' ? undefined : own.kind === 'zone' ? own.data.shortName : own.name,
    summary: shortened(data.business ?? listed(chainNames)),
    city: own === undefined || own.kind === 'province' ? undefined : own.kind === 'zone' ? own.city.id : own.id,
    chains: company.chains.map((chain) => chain.id),
    names: [...new Set([...companyNames(company), companyCore(data.name.zh, places), companyCoreEnglish(data.name.en)])],
    subjects: bothOf([data.business, ...chainNames]),
    mentions: [
      ...bothOf([data.from, ...homes, ...company.projects.map((project) => project.name), ...company.parts.map(({ row }) => row.wording)]),
      ...bothOf(zones.map((place) => (place.kind === 'zone' ? place.city.name : place.name))),
    ],
  };
}
