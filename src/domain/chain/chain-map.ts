/**
 * One chain across the province: its nodes, what the sources place on each, and the state that follows.
 * A chain's structure is editorial; a node's state is always derived, never written down.
 */
import type { CompanyRow, LeadingIndustry, Target } from '../../schema/placement.ts';
import type { ChainNode as NodeData } from '../../schema/chain.ts';
import type { Park, Platform } from '../../schema/practice.ts';
import { placementsIn } from '../placements-in.ts';
import type { ChainNode as LinkedChain, CompanyNode, Place, Portal, ProjectNode } from '../portal.ts';
import { neighboursThere, stateOf, type NodeState } from './node-state.ts';

/** A company's part in a place, on a node. */
export interface PlacedCompany {
  company: CompanyNode;
  place: Place;
  row: CompanyRow;
}
/** A recruiting target of a place, on a node. */
export interface PlacedTarget {
  place: Place;
  row: Target;
}

/** A leading industry of a place, on a node. */
export interface PlacedIndustry {
  place: Place;
  row: LeadingIndustry;
}

/** A platform or park of a place, on a node: a market, a testing centre. */
export interface PlacedFacility {
  place: Place;
  row: Platform | Park;
}

/** A node with everything placed on it. */
export interface MapNode {
  chain: LinkedChain;
  data: NodeData;
  /** Number of the node in the gap register, such as PV-07. */
  code: string;
  companies: PlacedCompany[];
  projects: ProjectNode[];
  targets: PlacedTarget[];
  industries: PlacedIndustry[];
  facilities: PlacedFacility[];
  /** Nodes whose product goes into this one. */
  upstream: MapNode[];
  /** Nodes that this one's product goes to. */
  downstream: MapNode[];
  state: NodeState;
}

export interface ChainMap {
  chain: LinkedChain;
  nodes: readonly MapNode[];
  nodeById: ReadonlyMap<string, MapNode>;
}

const known = new WeakMap<Portal, ReadonlyMap<string, ChainMap>>();

/** The maps of all chains, by chain id, computed once a portal; linear in rows and nodes. */
export function chainMapsOf(portal: Portal): ReadonlyMap<string, ChainMap> {
  let maps = known.get(portal);
  if (!maps) known.set(portal, (maps = new Map(portal.chains.map((chain) => [chain.id, chainMap(chain)]))));
  return maps;
}

/** The node behind a placement, if the placement names one. */
export function nodeOf(portal: Portal, placement: { chain: string; node?: string | undefined }): MapNode | undefined {
  return placement.node === undefined ? undefined : chainMapsOf(portal).get(placement.chain)?.nodeById.get(placement.node);
}

/** The map of one chain. */
export function chainMap(chain: LinkedChain): ChainMap {
  const nodes = chain.data.nodes.map((data): MapNode => ({
    chain,
    data,
    code: `${chain.data.code}-${String(data.number).padStart(2, '0')}`,
    companies: [],
    projects: [],
    targets: [],
    industries: [],
    facilities: [],
    upstream: [],
    downstream: [],
    state: 'unknown',
  }));
  const nodeById = new Map(nodes.map((node) => [node.data.id, node]));
  for (const node of nodes) {
    for (const id of node.data.feeds) {
      const fed = nodeById.get(id);
      if (!fed) continue;
      node.downstream.push(fed);
      fed.upstream.push(node);
    }
  }
  place(chain, nodeById);
  for (const node of nodes) node.state = stateOf(node);
  // Whether nothing is a gap or only not known depends on the neighbours, so it comes second.
  for (const node of nodes) if (node.state === 'unknown' && neighboursThere(node).length > 0) node.state = 'missing';
  return { chain, nodes, nodeById };
}

function place(chain: LinkedChain, nodeById: ReadonlyMap<string, MapNode>): void {
  const nodesOf = (placements: readonly { chain: string; node?: string | undefined }[]): MapNode[] => [
    ...new Set(
      placements
        .filter((placement) => placement.chain === chain.id && placement.node !== undefined)
        .map((placement) => nodeById.get(placement.node ?? ''))
        .filter((node) => node !== undefined),
    ),
  ];
  for (const company of chain.companies) {
    for (const part of company.parts) {
      for (const node of nodesOf(placementsIn(part.row, company.data))) {
        node.companies.push({ company, place: part.place, row: part.row });
      }
    }
  }
  for (const project of chain.projects) for (const node of nodesOf(project.data.placements)) node.projects.push(project);
  for (const { place: where, row } of chain.targets) for (const node of nodesOf(row.placements)) node.targets.push({ place: where, row });
  for (const { place: where, row } of chain.industries) for (const node of nodesOf(row.placements)) node.industries.push({ place: where, row });
  for (const { place: where, row } of chain.facilities) for (const node of nodesOf(row.placements)) node.facilities.push({ place: where, row });
}
