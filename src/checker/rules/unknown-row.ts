import type { LoadedEntry, Rule } from '../content.ts';
import { rowNamed } from '../entries-by-name.ts';
import type { Finding, Path } from '../finding.ts';
import { shortList } from '../short-list.ts';
import { nearest } from '../nearest.ts';

type Row = Record<string, unknown>;

/** Ids that name a row of the same file: a plant's park, the nodes that a chain node feeds. */
export const unknownRow: Rule = {
  name: 'unknown-row',
  scope: 'entry',
  collections: ['zones', 'chains'],
  *check(entry) {
    if (entry.place.collection === 'zones') {
      for (const [index, plant] of rows(entry, 'plants').entries()) yield* check(entry, ['plants', index, 'park'], plant?.park, 'parks');
    }
    if (entry.place.collection === 'chains') {
      for (const [index, node] of rows(entry, 'nodes').entries()) {
        const feeds = Array.isArray(node?.feeds) ? node.feeds : [];
        for (const [number, id] of feeds.entries()) yield* check(entry, ['nodes', index, 'feeds', number], id, 'nodes');
      }
    }
  },
};

function rows(entry: LoadedEntry, list: string): (Row | null)[] {
  const value = entry.raw?.[list];
  return Array.isArray(value) ? (value as (Row | null)[]) : [];
}

function* check(entry: LoadedEntry, path: Path, id: unknown, list: string): Generator<Finding> {
  if (typeof id !== 'string') return;
  const known = rows(entry, list)
    .map((row) => row?.id)
    .filter((value) => typeof value === 'string');
  if (known.includes(id)) return;
  const meant = rowNamed(rows(entry, list), id) ?? nearest(id, known);
  yield {
    file: entry.file,
    code: 'unknown-row',
    at: { path, part: 'value' },
    values: { found: id, list, known: shortList(known) },
    ...(meant === undefined ? {} : { replacement: meant }),
  };
}
