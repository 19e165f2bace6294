/**
 * The order in which a chain is drawn: stages, in each the nodes of the main line, beside each the
 * materials, equipment and services that serve it. No coordinates: the page flows.
 */
import { chainStages, type ChainLine, type ChainStage } from '../../schema/chain.ts';
import type { ChainMap, MapNode } from './chain-map.ts';

/** A rib with the nodes behind it: quartz sand behind the crucible. */
export interface Rib {
  node: MapNode;
  behind: MapNode[];
}
export type RibLine = Exclude<ChainLine, 'spine'>;
export interface RibGroup {
  line: RibLine;
  ribs: Rib[];
}
export interface SpineStep {
  node: MapNode;
  groups: RibGroup[];
  /** It feeds the step drawn below it: a line leads there. */
  leadsOn: boolean;
  /** Main-line nodes that it feeds elsewhere: named, since no line can be drawn without crossing. */
  alsoFeeds: MapNode[];
}
export interface StageColumn {
  stage: ChainStage;
  steps: SpineStep[];
}

const ribLines: readonly RibLine[] = ['input', 'equipment', 'service'];

/** The columns of a chain's map. The same chain always gives the same columns. */
export function layoutChain(map: ChainMap): StageColumn[] {
  const host = hostsOf(map);
  return chainStages
    .map((stage) => {
      const spine = map.nodes.filter(({ data }) => data.line === 'spine' && data.stage === stage);
      return { stage, steps: spine.map((node, index): SpineStep => step(map, node, spine[index + 1], host)) };
    })
    .filter(({ steps }) => steps.length > 0);
}

function step(map: ChainMap, node: MapNode, below: MapNode | undefined, host: ReadonlyMap<MapNode, MapNode>): SpineStep {
  const fed = node.downstream.filter(({ data }) => data.line === 'spine');
  return {
    node,
    groups: groupsOf(map, node, host),
    leadsOn: below !== undefined && fed.includes(below),
    alsoFeeds: fed.filter((other) => other !== below),
  };
}

function groupsOf(map: ChainMap, spine: MapNode, host: ReadonlyMap<MapNode, MapNode>): RibGroup[] {
  return ribLines
    .map((line) => ({
      line,
      ribs: map.nodes
        .filter((node) => node.data.line === line && host.get(node) === spine)
        .map((node): Rib => ({ node, behind: map.nodes.filter((other) => host.get(other) === node) })),
    }))
    .filter(({ ribs }) => ribs.length > 0);
}

/**
 * What each rib is drawn beside: the main-line node that it feeds, or the rib that it feeds. A rib that
 * feeds several stands at the first in the order of the file.
 */
function hostsOf(map: ChainMap): Map<MapNode, MapNode> {
  const order = new Map(map.nodes.map((node, index) => [node, index]));
  const first = (nodes: readonly MapNode[]): MapNode | undefined => nodes.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))[0];
  const hosts = new Map<MapNode, MapNode>();
  for (const node of map.nodes) {
    if (node.data.line === 'spine') continue;
    const spine = first(node.downstream.filter(({ data }) => data.line === 'spine'));
    if (spine) hosts.set(node, spine);
  }
  for (const node of map.nodes) {
    if (node.data.line === 'spine' || hosts.has(node)) continue;
    // Only ribs that stand beside the main line may carry one behind them; deeper ones join their root.
    const rib = rootRib(node, hosts);
    if (rib) hosts.set(node, rib);
  }
  return hosts;
}

function rootRib(node: MapNode, hosts: ReadonlyMap<MapNode, MapNode>): MapNode | undefined {
  const seen = new Set<MapNode>();
  let level: MapNode[] = node.downstream.filter(({ data }) => data.line !== 'spine');
  while (level.length > 0) {
    const found = level.find((candidate) => hosts.get(candidate)?.data.line === 'spine');
    if (found) return found;
    for (const candidate of level) seen.add(candidate);
    level = level.flatMap(({ downstream }) => downstream).filter((candidate) => !seen.has(candidate));
  }
  return undefined;
}
