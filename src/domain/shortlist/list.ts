/**
 * A shortlist as one line of text: `z=linyi&n=photovoltaics/cells&p=some-policy&t=Title`, in its order. The same
 * line stands in the fragment of the address, which browsers do not send, and in the browser's storage.
 */
import { shortened } from '../compare/choice.ts';
import { entryRef, isSameEntry, type EntryKind, type EntryRef } from '../sheet/entry-ref.ts';

/** A dossier longer than this is a catalogue; a link longer than this is cut off by mail programs. */
export const mostEntries = 40;
export const longestTitle = 80;

const letters = { z: 'zone', n: 'node', s: 'site', p: 'policy' } as const satisfies Record<string, EntryKind>;
type Letter = keyof typeof letters;
const letterOf = Object.fromEntries(Object.entries(letters).map(([letter, kind]) => [kind, letter])) as Partial<Record<EntryKind, Letter>>;

export interface Shortlist {
  entries: EntryRef[];
  /** Title of the dossier, as the visitor typed it. */
  title: string;
}
export interface ParsedList extends Shortlist {
  /** Parts that were left out, short enough for a message. */
  ignored: string[];
}

const mostNamed = 12;

/** Reads a list. What has not the shape of a reference, comes twice, or comes too late is left out and named. */
export function parseList(line: string): ParsedList {
  const entries: EntryRef[] = [];
  const ignored: string[] = [];
  let title = '';
  for (const [name, value] of new URLSearchParams(line.replace(/^#/, ''))) {
    if (name === 't') {
      title = cleanTitle(value);
      continue;
    }
    const kind = Object.hasOwn(letters, name) ? letters[name as Letter] : undefined;
    // Written by hand, several ids often share one name, as in the address of a comparison.
    for (const id of value.split(',')) {
      const entry = kind && entryRef(kind, id);
      if (entry && entries.some((other) => isSameEntry(other, entry))) continue;
      if (entry && entries.length < mostEntries) entries.push(entry);
      else if (ignored.length < mostNamed) ignored.push(shortened(id === '' ? name : `${name}=${id}`));
    }
  }
  return { entries, title, ignored };
}

/** The line of a list; slashes stay slashes, so that the address can be read. */
export function listLine({ entries, title }: Shortlist): string {
  const parts = entries.flatMap(({ kind, id }) => (letterOf[kind] === undefined ? [] : [`${letterOf[kind]}=${id}`]));
  if (title !== '') parts.push(`t=${encodeURIComponent(title)}`);
  return parts.join('&');
}

/** One line of text without control characters, at most {@link longestTitle} characters. */
export function cleanTitle(value: string): string {
  return [...value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trimStart()].slice(0, longestTitle).join('');
}

/** The list with an entry at its end; the same list where it is there already or the list is full. */
export function withEntry(list: Shortlist, entry: EntryRef): Shortlist {
  if (list.entries.length >= mostEntries || list.entries.some((other) => isSameEntry(other, entry))) return list;
  return { ...list, entries: [...list.entries, entry] };
}

export function withoutEntry(list: Shortlist, entry: EntryRef): Shortlist {
  return { ...list, entries: list.entries.filter((other) => !isSameEntry(other, entry)) };
}

/** The list with an entry moved by some places; it stops at the ends. */
export function movedEntry(list: Shortlist, entry: EntryRef, by: number): Shortlist {
  const from = list.entries.findIndex((other) => isSameEntry(other, entry));
  if (from < 0) return list;
  const entries = list.entries.toSpliced(from, 1);
  entries.splice(Math.min(entries.length, Math.max(0, from + by)), 0, entry);
  return { ...list, entries };
}

/** One list followed by the entries of another that it does not have. */
export function joinedLists(list: Shortlist, other: Shortlist): Shortlist {
  return other.entries.reduce(withEntry, { ...list, title: list.title || other.title });
}
