/**
 * The state of a node, derived from what is placed on it:
 * present – a company works there, a project is in production, a platform or park of its kind is open, or a zone
 * names it as its leading industry;
 * being-built – only projects that are signed, landed, in preparation or under construction, or a platform or park
 * that is being built;
 * missing – none of these, though a zone recruits for it, a project is talked about, or a neighbour is there;
 * unknown – the sources say nothing of it or its neighbours: not a gap, only not known.
 */
import type { CompanyRow } from '../../schema/placement.ts';
import type { ProjectStage } from '../../schema/project.ts';
import type { ProjectNode } from '../portal.ts';
import type { MapNode, PlacedCompany } from './chain-map.ts';
import { liesIn } from './lies-in.ts';

export const nodeStates = ['present', 'being-built', 'missing', 'unknown'] as const;
export type NodeState = (typeof nodeStates)[number];

/** What is placed on a node, or the part of it that lies in one place. */
export type Rows = Pick<MapNode, 'companies' | 'projects' | 'targets' | 'industries' | 'facilities'>;

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
 * Whether a company's part means that it works on the node, or only that it builds there; undefined for investors and
 * people met. Where the company's own project on the node, in that place, is agreed but does not produce yet, it only
 * builds: a chain-master may be called so for the works to come. A project that is merely talked about takes nothing
 * away from a company that is there, nor does one that enlarges or renews works, since these stand already.
 */
export function standingOf(projects: readonly ProjectNode[], { company, place, row }: PlacedCompany): 'works' | 'builds' | undefined {
  if (!working.has(row.role)) return undefined;
  const own = projects.filter((project) => project.companies.includes(company) && share(project.zone ?? project.city, place));
  const toCome = own.some(({ stage, data }) => underWay.has(stage) && (data.nature === undefined || data.nature === 'new'));
  return toCome && !own.some(({ stage }) => stage === 'in-production') ? 'builds' : 'works';
}

/** Whether a company's part makes a node present. */
export function isWorking(node: Pick<MapNode, 'projects'>, part: PlacedCompany): boolean {
  return standingOf(node.projects, part) === 'works';
}

/** One lies in the other: a project known for the city alone may be the one of the zone that names its company. */
function share(one: PlacedCompany['place'], other: PlacedCompany['place']): boolean {
  return liesIn(one, other) || liesIn(other, one);
}

/**
 * The state by what is placed on a node, or by the part of it that lies in one place; `missing` where that is no more
 * than a wish, a talk or a plan, undefined where it is nothing. All projects of the node tell whether a company works.
 */
export function stateByRows(rows: Rows, projects: readonly ProjectNode[]): Exclude<NodeState, 'unknown'> | undefined {
  const standings = new Set(rows.companies.map((part) => standingOf(projects, part)));
  const facilities = new Set(rows.facilities.map(({ row }) => row.state));
  const stages = new Set(rows.projects.map(({ stage }) => stage));
  if (rows.industries.length > 0 || stages.has('in-production') || standings.has('works') || facilities.has('operating')) return 'present';
  if ([...stages].some((stage) => underWay.has(stage)) || standings.has('builds') || facilities.has('being-built')) return 'being-built';
  return rows.targets.length + rows.projects.length > 0 || facilities.has('planned') || facilities.has('exploring') ? 'missing' : undefined;
}

/** The state of a node by what is placed on it and, where that is nothing, by its neighbours (`unknown` until those are known). */
export function stateOf(node: Rows & Pick<MapNode, 'data'>): NodeState {
  return node.data.closed ? 'present' : (stateByRows(node, node.projects) ?? 'unknown');
}

/** Neighbours on the chain that are present or being built: what makes a gap worth filling. */
export function neighboursThere(node: MapNode): MapNode[] {
  return [...node.upstream, ...node.downstream].filter(({ state }) => state === 'present' || state === 'being-built');
}
