import type { Place } from '../portal.ts';
import type { ChainMap, MapNode } from './chain-map.ts';
import { stateByRows, type NodeState, type Rows } from './node-state.ts';

export { liesIn } from './lies-in.ts';

/** What a node is for one zone or city. */
export interface NodeInScope {
  node: MapNode;
  /** State by what is placed in the scope alone; `missing` where the scope itself recruits; else undefined. */
  own: Exclude<NodeState, 'unknown'> | undefined;
  /** The scope recruits for it. */
  wanted: boolean;
}

/** A node seen from a zone or city. */
export function inScope(node: MapNode, scope: Place): NodeInScope {
  const rows = scope.kind === 'province' ? node : (rowsOf(node).in.get(scope) ?? none);
  return { node, own: stateByRows(rows, node.projects), wanted: rows.targets.length > 0 };
}

/** What a node is to one place by itself: a city without its zones. */
export function stateAt(node: MapNode, place: Place): NodeInScope['own'] {
  return stateByRows(rowsOf(node).at.get(place) ?? none, node.projects);
}

interface RowsByPlace {
  /** The rows of each place, in the order of the kinds of rows. */
  at: Map<Place, Rows>;
  /** Those of each zone and, with those of its zones, of each city. */
  in: Map<Place, Rows>;
}

const known = new WeakMap<MapNode, RowsByPlace>();
const none: Rows = { projects: [], companies: [], targets: [], industries: [], facilities: [] };

/** What is placed on a node, by place. Sorted once for each node: a page must not walk the rows of all zones. */
function rowsOf(node: MapNode): RowsByPlace {
  let rows = known.get(node);
  if (!rows) known.set(node, (rows = sortByPlace(node)));
  return rows;
}

function sortByPlace(node: MapNode): RowsByPlace {
  const rows: RowsByPlace = { at: new Map(), in: new Map() };
  const rowsFor = (map: Map<Place, Rows>, place: Place): Rows => {
    const found = map.get(place) ?? { projects: [], companies: [], targets: [], industries: [], facilities: [] };
    map.set(place, found);
    return found;
  };
  const add = (place: Place, put: (rows: Rows) => void): void => {
    put(rowsFor(rows.at, place));
    for (const scope of place.kind === 'zone' ? [place, place.city] : [place]) put(rowsFor(rows.in, scope));
  };
  for (const company of node.companies) add(company.place, ({ companies }) => companies.push(company));
  for (const project of node.projects) add(project.zone ?? project.city, ({ projects }) => projects.push(project));
  for (const target of node.targets) add(target.place, ({ targets }) => targets.push(target));
  for (const industry of node.industries) add(industry.place, ({ industries }) => industries.push(industry));
  for (const facility of node.facilities) add(facility.place, ({ facilities }) => facilities.push(facility));
  return rows;
}

/** Nodes of a chain on which a zone or city has something, or for which it recruits. */
export function nodesInScope(map: ChainMap, scope: Place): NodeInScope[] {
  return map.nodes.map((node) => inScope(node, scope)).filter(({ own }) => own !== undefined);
}

/**
 * Zones, cities and the province that have something on a node or recruit for it, each once: those that have it
 * before those that build it, and both before those that only want it. A company that was only met, or that only
 * looked round, brings no place here.
 */
export function placesOn(node: MapNode): Place[] {
  const met = ({ companies, ...others }: Rows): boolean =>
    companies.every(({ row }) => row.role === 'contact') && Object.values(others).every((rows) => rows.length === 0);
  return [...rowsOf(node).at]
    .filter(([, rows]) => !met(rows))
    .map(([place]) => ({ place, rank: order.indexOf(stateAt(node, place)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ place }) => place);
}

const order: readonly NodeInScope['own'][] = ['present', 'being-built', 'missing', undefined];

/** Those of them that have the node or build it. */
export function placesThere(node: MapNode): Place[] {
  return placesOn(node).filter((place) => ['present', 'being-built'].includes(stateAt(node, place) ?? ''));
}

/**
 * A place's strip of a chain: the nodes on which it has something or for which it recruits, and their
 * neighbours, in the order of the chain.
 */
export function stripOf(map: ChainMap, scope: Place): NodeInScope[] {
  const own = new Set(nodesInScope(map, scope).map(({ node }) => node));
  const shown = new Set([...own].flatMap((node) => [node, ...node.upstream, ...node.downstream]));
  return map.nodes.filter((node) => shown.has(node)).map((node) => inScope(node, scope));
}
