/** The gap register: open gaps of all chains with their evidence, and closed ones with their date. */
import type { Place, Portal, ProjectNode } from '../portal.ts';
import { chainMapsOf, type MapNode, type PlacedFacility, type PlacedTarget } from './chain-map.ts';
import { neighboursThere } from './node-state.ts';
import { placesOn, placesThere } from './scope.ts';

export interface Gap {
  node: MapNode;
  /** Places that recruit for it. */
  wanted: PlacedTarget[];
  /** Projects that are only announced or talked about. */
  talked: ProjectNode[];
  /** Platforms and parks that are only planned. */
  planned: PlacedFacility[];
  /** Neighbours on the chain that are present or being built. */
  beside: MapNode[];
  /** Places that recruit for it or have a neighbour: whom an investor would ask. */
  places: Place[];
  closed: boolean;
}

/** The gap of a node, if it is one or once was one. */
export function gapOf(node: MapNode): Gap | undefined {
  if (node.state !== 'missing' && !node.data.closed) return undefined;
  const beside = neighboursThere(node);
  return {
    node,
    wanted: node.targets,
    talked: node.projects,
    planned: node.facilities.filter(({ row }) => row.state === 'planned' || row.state === 'exploring'),
    beside,
    places: [...new Set([...placesOn(node), ...beside.flatMap((neighbour) => placesThere(neighbour))])],
    closed: node.data.closed !== undefined,
  };
}

export const evidenceKinds = ['wanted', 'talked', 'beside'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What speaks for a gap: a place recruits, a project or platform is only talked about or planned, a neighbour is there. */
export function evidenceKindsOf({ wanted, talked, planned, beside }: Gap): EvidenceKind[] {
  const lists: Record<EvidenceKind, readonly unknown[]> = { wanted, talked: [...talked, ...planned], beside };
  return evidenceKinds.filter((kind) => lists[kind].length > 0);
}

/** Strength of the evidence: wanted by a zone, then talked about, then by the number of neighbours there. */
function strength(gap: Gap): number {
  return (gap.closed ? -1000 : 0) + gap.wanted.length * 100 + (gap.talked.length + gap.planned.length) * 30 + Math.min(gap.beside.length, 9);
}

/** All gaps, the best supported first; of equals, in the order of their numbers. */
export function gapRegister(portal: Portal): Gap[] {
  return [...chainMapsOf(portal).values()]
    .flatMap(({ nodes }) => nodes)
    .map(gapOf)
    .filter((gap) => gap !== undefined)
    .sort((a, b) => strength(b) - strength(a) || a.node.chain.data.order - b.node.chain.data.order || a.node.data.number - b.node.data.number);
}

/**
 * The best supported open gaps, one of each chain as long as there are chains, to show breadth. One that the same
 * targets want as another before it, on a further chain, waits until the end.
 */
export function variedGaps(register: readonly Gap[], limit: number): Gap[] {
  const open = register.filter(({ closed }) => !closed);
  const chains = new Set<string>();
  const targets = new Set<unknown>();
  const first = open.filter(({ node, wanted }) => {
    const again = wanted.length > 0 && wanted.every(({ row }) => targets.has(row));
    if (again || chains.has(node.chain.id)) return false;
    chains.add(node.chain.id);
    for (const { row } of wanted) targets.add(row);
    return true;
  });
  return [...first, ...open.filter((gap) => !first.includes(gap))].slice(0, limit);
}
