/** Search records of chains, their nodes, projects, policies, mechanisms, events and sources. */
import type { Text } from '../../schema/text.ts';
import type { ChainNode, CityNode, EventNode, MechanismNode, PolicyNode, ProjectNode, SourceNode, ZoneNode } from '../portal.ts';
import type { MapNode } from '../chain/chain-map.ts';
import { placesOn } from '../chain/scope.ts';
import { chainPath, eventPath, mechanismPath, nodePath, policyPath, projectPath, sourcePath } from '../urls.ts';
import { bothOf, listed, shortened, type SearchRecord } from './record.ts';
import { companyNames, figureTexts, printedFigure } from './row-texts.ts';

const nothing = { place: undefined, city: undefined, chains: [] } as const;

function whereabouts(zone: ZoneNode | undefined, city: CityNode | undefined): { place: Text | undefined; city: string | undefined; texts: string[] } {
  const shown = zone?.data.shortName ?? city?.name;
  return { place: shown, city: city?.id, texts: bothOf([zone?.data.name, zone?.data.shortName, city?.name]) };
}

export function chainRecord(chain: ChainNode): SearchRecord {
  const { data } = chain;
  const nodeNames = data.nodes.flatMap((node) => [node.name.zh, node.name.en, ...node.aliases]);
  const ofNodes = new Set(nodeNames.map((name) => name.toLowerCase()));
  return {
    ...nothing,
    key: `chain/${chain.id}`,
    kind: 'chain',
    path: chainPath(chain.id),
    title: data.name,
    summary: shortened(data.summary),
    chains: [chain.id],
    // A word that names a node leads to the node.
    names: [...new Set([data.name.zh, data.name.zh.replace(/产业链$/, ''), data.name.en, ...data.aliases])].filter(
      (name) => !ofNodes.has(name.toLowerCase()),
    ),
    subjects: data.aliases.filter((name) => ofNodes.has(name.toLowerCase())),
    mentions: [...bothOf([data.summary]), ...nodeNames],
  };
}

/** A chain node: what an investor's product word leads to. */
export function nodeRecord(node: MapNode): SearchRecord {
  const { data, chain } = node;
  const places = placesOn(node);
  const cities = [...new Set(places.flatMap((place) => (place.kind === 'zone' ? [place.city.id] : place.kind === 'city' ? [place.id] : [])))];
  return {
    key: `node/${chain.id}/${data.id}`,
    kind: 'node',
    path: nodePath(chain.id, data.id),
    title: data.name,
    place: chain.name,
    summary: shortened(data.explanation),
    city: cities.length === 1 ? cities[0] : undefined,
    chains: [chain.id],
    names: [...bothOf([data.name]), ...data.aliases, node.code],
    subjects: [],
    mentions: [
      ...bothOf([data.explanation]),
      ...node.companies.flatMap(({ company }) => companyNames(company)),
      ...bothOf([...node.targets, ...node.facilities].map(({ row }) => row.name)),
      ...bothOf(places.map((place) => (place.kind === 'zone' ? place.data.shortName : place.name))),
    ],
  };
}

export function projectRecord(project: ProjectNode): SearchRecord {
  const { data } = project;
  const where = whereabouts(project.zone, project.city);
  const investment = data.figures.find((figure) => figure.id === 'investment');
  const companies = project.companies.map((company) => company.data.shortName ?? company.name);
  return {
    key: `project/${project.id}`,
    kind: 'project',
    path: projectPath(project.id),
    title: data.name,
    place: where.place,
    summary: shortened(data.summary ?? listed([...(companies.length > 0 ? companies : project.chains.map((chain) => chain.name))])),
    city: where.city,
    chains: project.chains.map((chain) => chain.id),
    names: [...bothOf([data.name]), ...data.aliases],
    subjects: [
      ...project.companies.flatMap(companyNames),
      ...data.figures.filter((figure) => figure !== investment).flatMap((figure) => printedFigure(figure.value, figure.unit, figure.times)),
      ...bothOf(project.chains.map((chain) => chain.name)),
    ],
    mentions: [...where.texts, ...bothOf([data.summary]), ...data.figures.flatMap(figureTexts)],
  };
}

export function policyRecord(policy: PolicyNode, province: Text): SearchRecord {
  const { data } = policy;
  const where = whereabouts(policy.zone, policy.city);
  return {
    key: `policy/${policy.id}`,
    kind: 'policy',
    path: policyPath(policy.id),
    title: data.name,
    place: where.place ?? (data.scope.level === 'province' ? province : undefined),
    summary: shortened(data.summary),
    city: where.city,
    chains: [...data.chains],
    names: [...bothOf([data.name]), ...data.aliases, ...(data.documentNumber === undefined ? [] : [data.documentNumber])],
    subjects: [],
    mentions: [...where.texts, ...bothOf([data.summary, data.issuer, ...[...data.qualifies, ...data.gives].map((row) => row.text)])],
  };
}

export function mechanismRecord(mechanism: MechanismNode): SearchRecord {
  const { data } = mechanism;
  return {
    ...nothing,
    key: `mechanism/${mechanism.id}`,
    kind: 'mechanism',
    path: mechanismPath(mechanism.id),
    title: data.name,
    summary: shortened(data.explanation),
    names: [...new Set([...bothOf([data.name]), ...partsOfTitle(data.name), ...data.aliases])],
    subjects: [],
    mentions: bothOf([data.explanation]),
  };
}

/** 领办代办（全代办） → 领办代办, 全代办: each is a name of its own; a list in brackets is not. */
function partsOfTitle({ zh, en }: Text): string[] {
  const inBrackets = [...zh.matchAll(/（([^（）、，]+)）/g), ...en.matchAll(/\(([^(),]+)\)/g)].map(([, part = '']) => part);
  return [...zh.replace(/（.*?）/g, '').split('、'), en.replace(/ ?\(.*?\)/g, ''), ...inBrackets].filter((part) => part.length > 1);
}

export function eventRecord(event: EventNode): SearchRecord {
  const { data } = event;
  const cities = [...new Set([...event.zones.map((zone) => zone.city), ...event.cities])];
  const where = whereabouts(event.zones[0], cities[0]);
  return {
    key: `event/${event.id}`,
    kind: 'event',
    path: eventPath(event.id),
    title: data.title,
    place: where.place,
    summary: shortened(data.summary),
    city: where.city,
    chains: [],
    names: bothOf([data.title]),
    subjects: [],
    mentions: [
      ...bothOf([data.summary, data.place, ...cities.map((city) => city.name), ...event.zones.map((zone) => zone.name)]),
      ...event.companies.flatMap(companyNames),
      ...bothOf(event.projects.map((project) => project.name)),
      data.date,
    ],
  };
}

export function sourceRecord(source: SourceNode): SearchRecord {
  const { data } = source;
  return {
    ...nothing,
    key: `source/${source.id}`,
    kind: 'source',
    path: sourcePath(source.id),
    title: data.title,
    summary: shortened(data.publisher ?? listed(data.articles.map((article) => article.title))),
    names: bothOf([data.title]),
    subjects: bothOf([data.publisher]),
    mentions: bothOf(data.articles.flatMap((article) => [article.title, article.credit])),
  };
}
