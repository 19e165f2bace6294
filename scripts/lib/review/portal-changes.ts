/** What a change means for the portal: pages, chain nodes, gaps and what is overdue. */
import { allPathsChanged, type PagesChanged } from './pages-changed.ts';
import type { CheckedContent } from '../../../src/checker/check-content.ts';
import { chainMapsOf, type MapNode } from '../../../src/domain/chain/chain-map.ts';
import { gapRegister } from '../../../src/domain/chain/gaps.ts';
import type { NodeState } from '../../../src/domain/chain/node-state.ts';
import { linkPortal } from '../../../src/domain/link-portal.ts';
import type { Portal } from '../../../src/domain/portal.ts';
import { nodePath } from '../../../src/domain/urls.ts';
import type { Text } from '../../../src/schema/text.ts';
import type { EntryChange } from './entry-changes.ts';

export interface NodeChange {
  path: string;
  code: string;
  name: Text;
  old: NodeState | undefined;
  new: NodeState | undefined;
}

export interface PortalChanges {
  pages: PagesChanged;
  /** Nodes on which something was placed or taken away. */
  nodes: NodeChange[];
  opened: NodeChange[];
  closed: NodeChange[];
}

/** The portal of a state of the content, if it has no error. */
export function portalOf({ problems, entries }: CheckedContent): Portal | undefined {
  return problems.some(({ severity }) => severity === 'error') ? undefined : linkPortal(entries);
}

/** What differs between two portals. */
export function portalChanges(base: Portal, head: Portal, changes: readonly EntryChange[]): PortalChanges {
  const [before, after] = [nodesOf(base), nodesOf(head)];
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const nodes = paths
    .filter((path) => signature(before.get(path)) !== signature(after.get(path)))
    .map((path) => nodeChange(path, before.get(path), after.get(path)));
  const [oldGaps, newGaps] = [openGaps(base), openGaps(head)];
  const gap = (path: string) => nodeChange(path, before.get(path), after.get(path));
  return {
    pages: allPathsChanged(
      base,
      head,
      changes,
      nodes.map(({ path }) => path),
    ),
    nodes,
    opened: [...newGaps]
      .filter((path) => !oldGaps.has(path))
      .sort()
      .map(gap),
    closed: [...oldGaps]
      .filter((path) => !newGaps.has(path))
      .sort()
      .map(gap),
  };
}

function nodesOf(portal: Portal): Map<string, MapNode> {
  return new Map(
    [...chainMapsOf(portal).values()].flatMap(({ nodes }) => nodes.map((node) => [nodePath(node.chain.id, node.data.id), node] as const)),
  );
}

function openGaps(portal: Portal): Set<string> {
  return new Set(
    gapRegister(portal)
      .filter(({ closed }) => !closed)
      .map(({ node }) => nodePath(node.chain.id, node.data.id)),
  );
}

/** All that a node's page shows of what is placed on it. */
function signature(node: MapNode | undefined): string {
  if (!node) return '';
  const { companies, projects, targets, industries, facilities, state, data } = node;
  return JSON.stringify([
    state,
    data,
    companies.map(({ company, place, row }) => [company.id, place.id, row.role]),
    projects.map(({ id, stage }) => [id, stage]),
    targets.map(({ place, row }) => [place.id, row.id]),
    industries.map(({ place, row }) => [place.id, row.id]),
    facilities.map(({ place, row }) => [place.id, row.id]),
  ]);
}

function nodeChange(path: string, old: MapNode | undefined, now: MapNode | undefined): NodeChange {
  const node = now ?? old;
  return { path, code: node?.code ?? '', name: node?.data.name ?? { zh: path, en: path }, old: old?.state, new: now?.state };
}
