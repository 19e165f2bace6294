/** Looking nodes up by id, for the files beside this one. */
import type { Entry } from '../entries.ts';

/** Nodes by their ids. */
export function byId<T extends { id: string }>(nodes: readonly T[]): ReadonlyMap<string, T> {
  return new Map(nodes.map((node) => [node.id, node]));
}

/**
 * The node with an id.
 * @throws Error when there is none; the checker reports such references with their place first
 */
export function found<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`${what} “${id}” does not exist; run the checker for the place`);
  return value;
}

/** The entry of a collection that has one file. */
export function only<T>(entries: readonly Entry<T>[], what: string): Entry<T> {
  const [entry] = entries;
  if (!entry) throw new Error(`content/${what}.yaml is missing`);
  return entry;
}

/** Adds a value to a short list. @returns whether it was new */
export function addOnce<T>(list: T[], value: T): boolean {
  if (list.includes(value)) return false;
  list.push(value);
  return true;
}
