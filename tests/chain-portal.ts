/** Small hand-made portals for tests of chains: a few nodes, and what places, companies and projects put on them. */
import type { Entries, Entry } from '../src/domain/entries.ts';
import { chainMapsOf, type MapNode } from '../src/domain/chain/chain-map.ts';
import { linkPortal } from '../src/domain/link-portal.ts';
import type { Place, Portal } from '../src/domain/portal.ts';
import type { ChainLine, ChainNode, ChainStage } from '../src/schema/chain.ts';
import type { CompanyRow, Placement } from '../src/schema/placement.ts';
import type { Platform } from '../src/schema/practice.ts';
import type { projectNatures, ProjectStage } from '../src/schema/project.ts';

const stamp = { asOf: '2000-01', source: 'made/up' };
const named = (id: string) => ({ zh: `示例${id}`, en: `Placeholder ${id}` });

/** What a place says: `chain/node`, or `chain` alone; companies as `id role chain/node …`. */
export interface MadePlace {
  industries?: string[];
  targets?: string[];
  companies?: string[];
  /** Platforms as `state chain/node`. */
  platforms?: string[];
}
export interface MadeZone extends MadePlace {
  city: string;
}
/** In a zone, or in a city where no zone is known. */
export interface MadeProject {
  in: string;
  on: string[];
  stages: ProjectStage[];
  nature?: (typeof projectNatures)[number];
  companies?: string[];
}
export interface MadePortal {
  /** By chain id, nodes as “ore upstream spine > part, tool”; `closed` after the line for a closed gap. */
  chains: Record<string, string[]>;
  province?: MadePlace;
  cities?: Record<string, MadePlace>;
  zones?: Record<string, MadeZone>;
  /** Where a company's own file places it. */
  companies?: Record<string, string[]>;
  projects?: Record<string, MadeProject>;
}

/** The linked portal. Cities that zones or projects name are there without being listed. */
export function madePortal({ chains, province = {}, cities = {}, zones = {}, companies = {}, projects = {} }: MadePortal): Portal {
  const cityIds = [...new Set([...Object.keys(cities), ...Object.values(zones).map(({ city }) => city)])].sort();
  const rows = [province, ...Object.values(cities), ...Object.values(zones)].flatMap((place) => place.companies ?? []);
  const companyIds = new Set([
    ...Object.keys(companies),
    ...rows.map((row) => row.split(' ')[0] ?? ''),
    ...Object.values(projects).flatMap((project) => project.companies ?? []),
  ]);
  const codes = new Map(cityIds.map((id, index) => [id, String(100100 + index)]));
  const division = (code: string, id: string) => ({ code, ...named(id), reading: ['made up'] });
  const entries = {
    site: [entry('site', {})],
    glossary: [entry('glossary', {})],
    steps: [entry('steps', { steps: [] })],
    divisions: [entry('divisions', { divisions: [division('100000', 'province'), ...cityIds.map((id) => division(codes.get(id) ?? '', id))] })],
    province: [entry('province', { code: '100000', ...profileOf(province) })],
    cities: cityIds.map((id) => entry(id, { code: codes.get(id), ...profileOf(cities[id] ?? {}) })),
    zones: Object.entries(zones).map(([id, zone]) => ({ ...entry(id, { name: named(id), counties: [], ...profileOf(zone) }), city: zone.city })),
    projects: Object.entries(projects).map(([id, { in: place, on, stages, nature, companies: of = [] }]) => ({
      ...entry(id, { name: named(id), companies: of, placements: on.map(placement), nature, stages: stages.map((stage) => ({ stage, ...stamp })) }),
      ...(place in zones ? { zone: place, city: zones[place]?.city } : { city: place }),
    })),
    companies: [...companyIds].map((id) => entry(id, { name: named(id), placements: (companies[id] ?? []).map(placement), ...stamp })),
    chains: Object.entries(chains).map(([id, nodes], index) =>
      entry(id, { name: named(id), code: id.slice(0, 2).toUpperCase(), order: index + 1, nodes: nodes.map(madeNode) }),
    ),
    policies: [],
    mechanisms: [],
    rounds: [],
    events: [],
    sources: [],
    pages: [],
  };
  // Only what linking reads is made: the rest of each schema does not matter to chains.
  return linkPortal(entries as unknown as Entries);
}

function entry<T>(id: string, data: T): Entry<T> {
  return { id, file: `${id}.yaml`, data };
}

/** “pv/cells”, or “pv” where the node is not known. */
function placement(written: string): Placement {
  const [chain = '', node] = written.split('/');
  return node === undefined ? { chain } : { chain, node };
}

function profileOf({ industries = [], targets = [], companies = [], platforms = [] }: MadePlace) {
  const row = (written: string) => ({ id: written.replace('/', '-'), name: named(written), placements: [placement(written)], ...stamp });
  const companyRow = (written: string) => {
    const [company, role, ...on] = written.split(' ');
    return { company, role: role as CompanyRow['role'], placements: on.map(placement), ...stamp };
  };
  const platformRow = (written: string) => {
    const [state, on = ''] = written.split(' ');
    return { ...row(on), state: state as Platform['state'], kind: 'testing' };
  };
  return {
    leadingIndustries: industries.map(row),
    targets: targets.map(row),
    companies: companies.map(companyRow),
    platforms: platforms.map(platformRow),
    parks: [],
    practices: [],
    batches: [],
  };
}

/** A node from “ore upstream spine > part, tool”. Its number is its place in the chain. */
export function madeNode(written: string, index: number): ChainNode {
  const [head = '', feeds = ''] = written.split(' > ');
  const [id = '', stage, line, closed] = head.split(' ');
  return {
    id,
    number: index + 1,
    name: named(id),
    stage: stage as ChainStage,
    line: line as ChainLine,
    explanation: named(id),
    aliases: [],
    feeds: feeds === '' ? [] : feeds.split(', '),
    ...(closed === undefined ? {} : { closed: { on: '2000-02', note: named(id), source: stamp.source } }),
  };
}

/** A node by “chain/node”. */
export function nodeAt(portal: Portal, written: string): MapNode {
  const { chain, node = '' } = placement(written);
  const found = chainMapsOf(portal).get(chain)?.nodeById.get(node);
  if (!found) throw new Error(`no node ${written}`);
  return found;
}

/** A zone or city by its id, or the province. */
export function placeAt(portal: Portal, id: string): Place {
  const found = portal.zoneById.get(id) ?? portal.cityById.get(id) ?? (id === 'province' ? portal.province : undefined);
  if (!found) throw new Error(`no place ${id}`);
  return found;
}

/** A small generator of numbers with a seed: the same in every run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
