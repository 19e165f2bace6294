/** The order of rows in the files of places: by their ids, so that two people who add rows seldom touch the same lines. */
import { idPattern } from '../schema/id.ts';
import type { CollectionName } from '../schema/index.ts';

/** Files whose lists have no order of their own: chains run downstream, steps follow each other. */
const sorted: ReadonlySet<CollectionName> = new Set(['zones', 'cities', 'province']);

export type RowKey = 'id' | 'company' | 'mechanism';
const rowKeys: readonly RowKey[] = ['id', 'company', 'mechanism'];

export interface SortableList {
  name: string;
  /** The field by which its rows are known. */
  key: RowKey;
  ids: readonly string[];
}

/** The lists of a file whose rows stand by their ids; those in which an id is missing, comes twice or is none are left out. */
export function sortableLists(collection: CollectionName, raw: Readonly<Record<string, unknown>>): SortableList[] {
  if (!sorted.has(collection)) return [];
  return Object.entries(raw).flatMap(([name, rows]): SortableList[] => {
    if (!Array.isArray(rows) || rows.length < 2) return [];
    const key = rowKeys.find((each) => typeof (rows[0] as Record<string, unknown> | null)?.[each] === 'string');
    if (!key) return [];
    const ids = rows.map((row: Record<string, unknown> | null) => row?.[key]).filter((id) => typeof id === 'string');
    // What is no id is to be mended first: it says nothing of the order.
    const isReady = ids.length === rows.length && new Set(ids).size === ids.length && ids.every((id) => idPattern.test(id));
    return isReady ? [{ name, key, ids }] : [];
  });
}

/** The number of the first row that stands behind a greater one; undefined where all are in order. */
export function firstOutOfOrder(ids: readonly string[]): number | undefined {
  const index = ids.findIndex((id, number) => number > 0 && id < (ids[number - 1] ?? ''));
  return index < 0 ? undefined : index;
}
