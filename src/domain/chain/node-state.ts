/**
 * The state of a node, derived from what is placed on it:
 * present – a company works there, a project is in production, or a zone names it as its leading industry;
 * being-built – only projects that are signed, landed, in preparation or under construction;
 * missing – none of these, though a zone recruits for it, a project is talked about, or a neighbour is there;
 * unknown – the sources say nothing of it or its neighbours: not a gap, only not known.
 */
import type { CompanyRow } from '../../schema/placement.ts';
import type { ProjectStage } from '../../schema/project.ts';
import type { MapNode, PlacedCompany } from './chain-map.ts';

export const nodeStates = ['present', 'being-built', 'missing', 'unknown'] as const;
export type NodeState = (typeof nodeStates)[number];

/** Parts of a company that mean that it works in the place. Investors and people met do not. */
const working: ReadonlySet<CompanyRow['role']> = new Set([
  'chain-master',
  'chain-core',
  'chain-core-nominee',
  'leading',
  'key',
  'resident',
  'operator',
]);

/** Stages in which a project is agreed but does not produce yet. */
const underWay: ReadonlySet<ProjectStage> = new Set(['signed', 'landed', 'preparing', 'started']);

/**
 * Whether a company's part makes a node present. Where the company has a project on the node in that
 * place, the project's stage decides: a chain-master whose plant is being built does not produce yet.
 */
export function isWorking(node: Pick<MapNode, 'projects'>, { company, place, row }: PlacedCompany): boolean {
  if (!working.has(row.role)) return false;
  const own = node.projects.filter((project) => project.companies.includes(company) && (project.zone ?? project.city) === place);
  return own.length === 0 || own.some(({ stage }) => stage === 'in-production');
}

/** The state by what is placed on the node itself; `unknown` where nothing is. */
export function stateOf(node: Pick<MapNode, 'companies' | 'projects' | 'industries' | 'data'>): NodeState {
  if (node.data.closed || node.projects.some(({ stage }) => stage === 'in-production')) return 'present';
  if (node.industries.length > 0 || node.companies.some((part) => isWorking(node, part))) return 'present';
  if (node.projects.some(({ stage }) => underWay.has(stage))) return 'being-built';
  return 'unknown';
}

/** Whether an empty node is a gap: wanted, talked about, or beside something that is there. */
export function hasEvidence(node: MapNode): boolean {
  return node.targets.length > 0 || node.projects.length > 0 || neighboursThere(node).length > 0;
}

/** Neighbours on the chain that are present or being built: what makes a gap worth filling. */
export function neighboursThere(node: MapNode): MapNode[] {
  return [...node.upstream, ...node.downstream].filter(({ state }) => state === 'present' || state === 'being-built');
}
