/** What one asks of the chains: who is up- and downstream of a node and where, who shares a chain, what is missing around a place. */
import type { ChainNode, CityNode, Place, Portal, ZoneNode } from '../portal.ts';
import { placementsIn } from '../placements-in.ts';
import type { ChainMap, MapNode } from './chain-map.ts';
import { gapOf, type Gap } from './gaps.ts';
import { inScope, placesOn, stateAt, type NodeInScope } from './scope.ts';

/** What one place by itself has on a node. A city stands for itself here, not for its zones. */
export interface PlaceOnNode {
  place: Place;
  /** `missing` where the place only recruits for it, or a project is only announced. */
  own: NonNullable<NodeInScope['own']>;
}
/** A node on the way from another, with the places that have something on it. */
export interface NodeOnTheWay {
  node: MapNode;
  /** Links from the node asked about, from 1. */
  steps: number;
  places: PlaceOnNode[];
}

/** All that a node's product goes into, directly or by way of others; the nearest first, each once. */
export function downstreamOf(node: MapNode): NodeOnTheWay[] {
  return follow(node, ({ downstream }) => downstream);
}

/** All that goes into a node, directly or by way of others; the nearest first, each once. */
export function upstreamOf(node: MapNode): NodeOnTheWay[] {
  return follow(node, ({ upstream }) => upstream);
}

function follow(start: MapNode, next: (node: MapNode) => readonly MapNode[]): NodeOnTheWay[] {
  const steps = new Map([[start, 0]]);
  // A map keeps the order of insertion and yields what is added while it is read: a walk in breadth. Services may lead round to the start.
  for (const [node, step] of steps) for (const other of next(node)) if (!steps.has(other)) steps.set(other, step + 1);
  steps.delete(start);
  return [...steps].map(([node, step]) => ({ node, steps: step, places: placesWith(node) }));
}

/** The places that have something on a node or recruit for it. Companies that only invest or were met do not count. */
export function placesWith(node: MapNode): PlaceOnNode[] {
  return placesOn(node).flatMap((place) => {
    const own = stateAt(node, place);
    return own === undefined ? [] : [{ place, own }];
  });
}

/** Other zones that are on a chain of the zone, with the chains shared: the most shared first, then in the order of the portal. */
export function zonesSharingChain(zone: ZoneNode): { zone: ZoneNode; chains: ChainNode[] }[] {
  const shared = new Map<ZoneNode, ChainNode[]>();
  for (const chain of zone.chains) for (const other of chain.zones) if (other !== zone) shared.set(other, [...(shared.get(other) ?? []), chain]);
  return [...shared]
    .map(([other, chains]) => ({ zone: other, chains }))
    .sort(
      (a, b) => b.chains.length - a.chains.length || a.zone.city.data.code.localeCompare(b.zone.city.data.code) || a.zone.id.localeCompare(b.zone.id),
    );
}

export interface GapAround {
  gap: Gap;
  /** The place itself recruits for it. */
  wanted: boolean;
  /** Neighbours on the chain that the place has or is building. */
  beside: MapNode[];
}

/** Open gaps of a chain that a place recruits for, or that are next to what it has there: those it recruits for first, then in the order of the chain. */
export function gapsAround(place: Place, map: ChainMap): GapAround[] {
  const here = (node: MapNode): boolean => ['present', 'being-built'].includes(inScope(node, place).own ?? '');
  const around = map.nodes.flatMap((node): GapAround[] => {
    const gap = gapOf(node);
    if (!gap || gap.closed) return [];
    const { wanted } = inScope(node, place);
    const beside = gap.beside.filter(here);
    return wanted || beside.length > 0 ? [{ gap, wanted, beside }] : [];
  });
  return [...around.filter(({ wanted }) => wanted), ...around.filter(({ wanted }) => !wanted)];
}

/** The chains of a city, with its zones on each and whether the city itself is on it, in the order of the chains. */
export function chainsOfCity(portal: Portal, city: CityNode): { chain: ChainNode; zones: ZoneNode[]; itself: boolean }[] {
  return portal.chains
    .map((chain) => ({ chain, zones: chain.zones.filter((zone) => zone.city === city), itself: isOn(chain, city) }))
    .filter(({ zones, itself }) => itself || zones.length > 0);
}

function isOn(chain: ChainNode, city: CityNode): boolean {
  const { id } = chain;
  // As in linkPortal: a visit does not put a place on a chain.
  const company = chain.companies.some(({ data, parts }) =>
    parts.some(({ place, row }) => place === city && row.role !== 'contact' && placementsIn(row, data).some((placement) => placement.chain === id)),
  );
  return (
    company ||
    [...chain.industries, ...chain.targets, ...chain.facilities].some(({ place }) => place === city) ||
    chain.projects.some((project) => project.city === city && !project.zone)
  );
}
