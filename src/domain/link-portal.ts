import type { Division } from '../schema/city.ts';
import type { Placement } from '../schema/placement.ts';
import { compareAsOfNewestFirst } from './as-of.ts';
import type { Entries, Entry } from './entries.ts';
import type {
  ArticleNode,
  ChainNode,
  CityNode,
  CompanyNode,
  EventNode,
  MechanismNode,
  PageNode,
  Place,
  PolicyNode,
  Portal,
  ProjectNode,
  ProvinceNode,
  RoundNode,
  SourceNode,
  ZoneNode,
} from './portal.ts';

function index<T extends { id: string }>(nodes: readonly T[]): ReadonlyMap<string, T> {
  return new Map(nodes.map((node) => [node.id, node]));
}

function found<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`${what} “${id}” does not exist; run the checker for the place`);
  return value;
}

/** Names of a division: from the reviewed table, never from an entry. */
function namesOf({ zh, en }: Division): { zh: string; en: string } {
  return { zh, en };
}

function only<T>(entries: readonly Entry<T>[], what: string): Entry<T> {
  const [entry] = entries;
  if (!entry) throw new Error(`content/${what}.yaml is missing`);
  return entry;
}

function addOnce<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value);
}

/**
 * Links all entries once.
 * @throws Error when a reference leads nowhere; the checker reports such references with their place first.
 */
export function linkPortal(entries: Entries): Portal {
  const site = only(entries.site, 'site').data;
  const divisions = new Map(only(entries.divisions, 'divisions').data.divisions.map((row) => [row.code, row]));
  const { sources, articles } = linkSources(entries);

  const provinceEntry = only(entries.province, 'province');
  const province: ProvinceNode = {
    ...provinceEntry,
    kind: 'province',
    name: namesOf(found(divisions, provinceEntry.data.code, 'division')),
    projects: [],
    events: [],
    policies: [],
  };

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
  // The official order of the cities is that of their codes.
  cities.sort((a, b) => a.data.code.localeCompare(b.data.code));
  const cityById = index(cities);

  const zones = entries.zones.map((entry): ZoneNode => {
    const city = found(cityById, entry.city ?? '', 'city');
    return {
      ...entry,
      kind: 'zone',
      name: entry.data.name,
      city,
      counties: entry.data.counties.map((code) => found(divisions, code, 'division')),
      projects: [],
      events: [],
      policies: [],
      chains: [],
      bodies: entry.bodies ?? {},
    };
  });
  zones.sort((a, b) => a.city.data.code.localeCompare(b.city.data.code) || a.id.localeCompare(b.id));
  const zoneById = index(zones);
  for (const zone of zones) zone.city.zones.push(zone);

  const chains = entries.chains.map(
    (entry): ChainNode => ({
      ...entry,
      name: entry.data.name,
      zones: [],
      industries: [],
      targets: [],
      companies: [],
      projects: [],
      policies: [],
    }),
  );
  chains.sort((a, b) => a.data.order - b.data.order);
  const chainById = index(chains);
  const chainsOf = (placements: readonly Placement[]): ChainNode[] => {
    const result: ChainNode[] = [];
    for (const placement of placements) addOnce(result, found(chainById, placement.chain, 'chain'));
    return result;
  };

  const companies = entries.companies.map(
    (entry): CompanyNode => ({ ...entry, name: entry.data.name, parts: [], projects: [], events: [], chains: chainsOf(entry.data.placements) }),
  );
  const companyById = index(companies);

  const projects = entries.projects.map((entry): ProjectNode => {
    const zone = entry.zone === undefined ? undefined : found(zoneById, entry.zone, 'zone');
    const last = entry.data.stages.at(-1);
    if (!last) throw new Error(`${entry.file} has no stage`);
    return {
      ...entry,
      name: entry.data.name,
      city: zone?.city ?? found(cityById, entry.city ?? '', 'city'),
      ...(zone ? { zone } : {}),
      companies: entry.data.companies.map((id) => found(companyById, id, 'company')),
      chains: chainsOf(entry.data.placements),
      stage: last.stage,
      events: [],
    } as ProjectNode;
  });
  const projectById = index(projects);
  for (const project of projects) {
    project.city.projects.push(project);
    project.zone?.projects.push(project);
    for (const company of project.companies) {
      company.projects.push(project);
      for (const chain of project.chains) addOnce(company.chains, chain);
    }
  }

  const mechanisms = entries.mechanisms.map(
    (entry): MechanismNode => ({ ...entry, name: entry.data.name, practices: [], related: [] }),
  );
  const mechanismById = index(mechanisms);
  for (const mechanism of mechanisms) {
    mechanism.related = mechanism.data.related.map((id) => found(mechanismById, id, 'mechanism'));
  }

  const rounds = entries.rounds.map(
    (entry): RoundNode => ({ ...entry, year: entry.data.year, number: entry.data.number, tallies: [], projects: [] }),
  );
  const roundById = index(rounds);
  rounds.sort((a, b) => b.year - a.year || b.number - a.number);
  for (const project of projects) {
    if (project.data.round) found(roundById, project.data.round, 'round').projects.push(project);
  }

  const places: Place[] = [province, ...cities, ...zones];
  for (const place of places) {
    const { data } = place;
    const onChain = (placements: readonly Placement[]): ChainNode[] => {
      const result = chainsOf(placements);
      if (place.kind === 'zone') {
        for (const chain of result) {
          addOnce(place.chains, chain);
          addOnce(chain.zones, place);
        }
      }
      return result;
    };
    for (const row of data.leadingIndustries) for (const chain of onChain(row.placements)) chain.industries.push({ place, row });
    for (const row of data.targets) for (const chain of onChain(row.placements)) chain.targets.push({ place, row });
    for (const row of data.companies) {
      const company = found(companyById, row.company, 'company');
      company.parts.push({ place, row });
      for (const chain of chainsOf(row.placements)) addOnce(company.chains, chain);
      // A visit does not put a zone on a chain.
      if (row.role !== 'contact') onChain([...row.placements, ...company.data.placements]);
    }
    for (const row of data.practices) found(mechanismById, row.mechanism, 'mechanism').practices.push({ place, row });
    for (const row of data.batches) for (const id of row.rounds) found(roundById, id, 'round').tallies.push({ place, row });
    if (place.kind === 'zone') for (const project of place.projects) onChain(project.data.placements);
  }
  for (const company of companies) for (const chain of company.chains) chain.companies.push(company);
  for (const project of projects) for (const chain of project.chains) chain.projects.push(project);
  for (const zone of zones) zone.chains.sort((a, b) => a.data.order - b.data.order);

  const policies = entries.policies.map((entry): PolicyNode => {
    const { scope } = entry.data;
    const zone = scope.zone === undefined ? undefined : found(zoneById, scope.zone, 'zone');
    const city = scope.city === undefined ? zone?.city : found(cityById, scope.city, 'city');
    return { ...entry, name: entry.data.name, bodies: entry.bodies ?? {}, ...(city ? { city } : {}), ...(zone ? { zone } : {}) } as PolicyNode;
  });
  linkPolicies(policies, { province, cities, zones, chainById });

  const events = entries.events.map(
    (entry): EventNode => ({
      ...entry,
      name: entry.data.title,
      zones: entry.data.zones.map((id) => found(zoneById, id, 'zone')),
      cities: entry.data.cities.map((id) => found(cityById, id, 'city')),
      companies: entry.data.companies.map((id) => found(companyById, id, 'company')),
      projects: entry.data.projects.map((id) => found(projectById, id, 'project')),
    }),
  );
  events.sort((a, b) => compareAsOfNewestFirst(a.data.date, b.data.date) || a.id.localeCompare(b.id));
  for (const event of events) {
    const eventCities = new Set([...event.cities, ...event.zones.map((zone) => zone.city)]);
    for (const owner of [...event.zones, ...eventCities, ...event.companies, ...event.projects]) owner.events.push(event);
    if (eventCities.size === 0) province.events.push(event);
  }

  return {
    site,
    glossary: only(entries.glossary, 'glossary').data,
    divisions,
    province,
    cities,
    zones,
    projects,
    companies,
    chains,
    policies,
    mechanisms,
    rounds,
    events,
    sources,
    pages: entries.pages.map((entry): PageNode => ({ ...entry, name: entry.data.title, bodies: entry.bodies ?? {} })),
    articles,
    cityById,
    zoneById,
    chainById,
    companyById,
    mechanismById,
    checkedOn: sources.reduce((newest, { data }) => (data.checkedOn > newest ? data.checkedOn : newest), ''),
  };
}

function linkSources(entries: Entries): { sources: SourceNode[]; articles: Map<string, ArticleNode> } {
  const articles = new Map<string, ArticleNode>();
  const sources = entries.sources.map((entry): SourceNode => {
    const source: SourceNode = { ...entry, name: entry.data.title, articles: [] };
    source.articles = entry.data.articles.map((article) => ({ ref: `${entry.id}/${article.id}`, article, source }));
    for (const article of source.articles) articles.set(article.ref, article);
    return source;
  });
  return { sources, articles };
}

interface PolicyOwners {
  province: ProvinceNode;
  cities: readonly CityNode[];
  zones: readonly ZoneNode[];
  chainById: ReadonlyMap<string, ChainNode>;
}

/** Policies reach down: a province's policy holds in each of its zones. */
function linkPolicies(policies: readonly PolicyNode[], { province, cities, zones, chainById }: PolicyOwners): void {
  const ofProvince = policies.filter(({ data }) => data.scope.level === 'province' || data.scope.level === 'national');
  province.policies = ofProvince;
  for (const city of cities) {
    const ofCity = policies.filter((policy) => policy.data.scope.level === 'city' && policy.city === city);
    city.policies = ofCity;
  }
  const ofZone = new Map<ZoneNode, PolicyNode[]>();
  for (const policy of policies) {
    if (policy.data.scope.level === 'zone' && policy.zone) ofZone.set(policy.zone, [...(ofZone.get(policy.zone) ?? []), policy]);
    for (const id of policy.data.chains) found(chainById, id, 'chain').policies.push(policy);
  }
  for (const zone of zones) zone.policies = [...(ofZone.get(zone) ?? []), ...zone.city.policies, ...ofProvince];
}
