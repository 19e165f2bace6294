import type { Place } from '../portal.ts';
import type { ChainMap, MapNode } from './chain-map.ts';
import { isWorking, type NodeState } from './node-state.ts';

/** Whether `inner` is the place or lies in it. */
export function liesIn(inner: Place, scope: Place): boolean {
  return inner === scope || (inner.kind === 'zone' && inner.city === scope) || scope.kind === 'province';
}

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
  const { projects, companies, targets, industries } = rowsIn(node, scope);
  const wanted = targets.length > 0;
  let own: NodeInScope['own'];
  if (industries.length > 0 || projects.some(({ stage }) => stage === 'in-production') || companies.some((part) => isWorking({ projects }, part)))
    own = 'present';
  else if (projects.some(({ stage }) => stage !== 'announced' && stage !== 'negotiating')) own = 'being-built';
  else if (wanted || projects.length > 0) own = 'missing';
  return { node, own, wanted };
}

type Rows = Pick<MapNode, 'projects' | 'companies' | 'targets' | 'industries'>;

const known = new WeakMap<MapNode, ReadonlyMap<Place, Rows>>();
const none: Rows = { projects: [], companies: [], targets: [], industries: [] };

/** What is placed on a node and lies in a zone or city. Sorted by place once for each node: a page must not walk the rows of all zones. */
function rowsIn(node: MapNode, scope: Place): Rows {
  if (scope.kind === 'province') return node;
  let rows = known.get(node);
  if (!rows) known.set(node, (rows = rowsByPlace(node)));
  return rows.get(scope) ?? none;
}

function rowsByPlace(node: MapNode): Map<Place, Rows> {
  const rows = new Map<Place, Rows>();
  const add = (place: Place, put: (rows: Rows) => void): void => {
    for (const scope of place.kind === 'zone' ? [place, place.city] : [place]) {
      const ofScope = rows.get(scope) ?? { projects: [], companies: [], targets: [], industries: [] };
      rows.set(scope, ofScope);
      put(ofScope);
    }
  };
  for (const project of node.projects) add(project.zone ?? project.city, ({ projects }) => projects.push(project));
  for (const company of node.companies) add(company.place, ({ companies }) => companies.push(company));
  for (const target of node.targets) add(target.place, ({ targets }) => targets.push(target));
  for (const industry of node.industries) add(industry.place, ({ industries }) => industries.push(industry));
  return rows;
}

/** Nodes of a chain on which a zone or city has something, or for which it recruits. */
export function nodesInScope(map: ChainMap, scope: Place): NodeInScope[] {
  return map.nodes.map((node) => inScope(node, scope)).filter(({ own }) => own !== undefined);
}

/** Zones and cities that have something on a node, or recruit for it, each once. */
export function placesOn(node: MapNode): Place[] {
  return [
    ...new Set([
      ...node.companies.map(({ place }) => place),
      ...node.projects.map((project) => project.zone ?? project.city),
      ...node.targets.map(({ place }) => place),
      ...node.industries.map(({ place }) => place),
    ]),
  ];
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
