/** The nodes of a chain as written, and what each feeds, for the rules about chains. */
import { chainStages } from '../schema/chain.ts';
import type { LoadedEntry } from './content.ts';
import { rowNamed } from './entries-by-name.ts';
import type { Path, Words } from './finding.ts';
import { valueAt } from './issue-context.ts';
import { nearest } from './nearest.ts';

export interface WrittenNode {
  /** From 0, in the order of the file. */
  index: number;
  id: string;
  name: Words;
  /** From 0, upstream first; undefined where it is missing or wrong: the schema reports that. */
  stage: number | undefined;
  line: string | undefined;
  /** What it feeds. */
  links: Link[];
}

export interface Link {
  from: WrittenNode;
  to: WrittenNode;
  /** The `feeds` entry. */
  path: Path;
}

type Row = Record<string, unknown>;

/** The nodes of a chain's file, without their links; none for other files. */
export function writtenNodes({ place, raw }: LoadedEntry): WrittenNode[] {
  if (place.collection !== 'chains' || !Array.isArray(raw?.nodes)) return [];
  return raw.nodes.flatMap((row: unknown, index) => (isRow(row) && typeof row.id === 'string' ? [nodeOf(row, row.id, index)] : []));
}

/**
 * The nodes with their links; none while two have one id, since a link could mean either. A misspelt id, or a name, counts as
 * the node that was meant, so that one slip is not reported as a broken chain too.
 */
export function linkedNodes(entry: LoadedEntry): WrittenNode[] {
  const nodes = writtenNodes(entry);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  if (byId.size < nodes.length) return [];
  for (const from of nodes) {
    const feeds = valueAt(entry.raw, ['nodes', from.index, 'feeds']);
    if (!Array.isArray(feeds)) continue;
    for (const [number, id] of feeds.entries()) {
      if (typeof id !== 'string') continue;
      const to = byId.get(id) ?? byId.get(rowNamed(nodes, id) ?? nearest(id, byId.keys()) ?? '');
      if (to) from.links.push({ from, to, path: ['nodes', from.index, 'feeds', number] });
    }
  }
  return nodes;
}

function nodeOf(row: Row, id: string, index: number): WrittenNode {
  const name = isRow(row.name) ? row.name : {};
  const stage = chainStages.findIndex((known) => known === row.stage);
  return {
    index,
    id,
    name: { zh: typeof name.zh === 'string' ? name.zh : id, en: typeof name.en === 'string' ? name.en : id },
    stage: stage < 0 ? undefined : stage,
    line: typeof row.line === 'string' ? row.line : undefined,
    links: [],
  };
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The stages by their order, as a reader knows them. */
export const stageWords: readonly Words[] = [
  { zh: '上游', en: 'upstream' },
  { zh: '中游', en: 'midstream' },
  { zh: '下游', en: 'downstream' },
];
