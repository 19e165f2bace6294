/** Entries by what they are called: people write “煤化工” or “华为” where an id belongs. */
import type { RefTarget } from '../schema/id.ts';
import type { Content, LoadedEntry } from './content.ts';
import { divisionRows } from './division-rows.ts';
import { bilingual } from './objects-in.ts';
import { plainName } from './plain-name.ts';

/** The id behind a name; undefined where nothing, or more than one thing, is called so. */
export function entryNamed(target: RefTarget, written: string, content: Content): string | undefined {
  const wanted = plain(written);
  if (target === 'articles' || wanted === '') return undefined;
  if (target === 'divisions' || target === 'cities') return placeNamed(target, wanted, content);
  return idsByName(content.readAll(target)).get(wanted) ?? undefined;
}

const known = new WeakMap<readonly LoadedEntry[], ReadonlyMap<string, string | null>>();

/** The id that each name stands for; null where it could be either of two. */
function idsByName(entries: readonly LoadedEntry[]): ReadonlyMap<string, string | null> {
  const before = known.get(entries);
  if (before) return before;
  const ids = new Map<string, string | null>();
  for (const { raw, place } of entries) {
    for (const name of new Set(namesOf(raw).map(plain))) ids.set(name, ids.has(name) ? null : place.id);
  }
  known.set(entries, ids);
  return ids;
}

function placeNamed(target: 'divisions' | 'cities', wanted: string, content: Content): string | undefined {
  const meant = divisionRows(content).filter((row) => Object.values(bilingual(row) ?? {}).some((name) => plain(name) === wanted));
  const code = meant.length === 1 ? meant[0]?.code : undefined;
  if (typeof code !== 'string') return undefined;
  if (target === 'divisions') return code;
  return content.readAll('cities').find(({ raw }) => raw?.code === code)?.place.id;
}

/** The id of the row that is called so: a node of a chain, a park. */
export function rowNamed(rows: readonly unknown[], written: string): string | undefined {
  const wanted = plain(written);
  const meant = rows.filter((row) => isCalled(row as LoadedEntry['raw'] | null, wanted)).map((row) => (row as { id?: unknown }).id);
  return meant.length === 1 && typeof meant[0] === 'string' ? meant[0] : undefined;
}

function isCalled(raw: LoadedEntry['raw'] | null, wanted: string): boolean {
  return namesOf(raw).some((name) => plain(name) === wanted);
}

/** What an entry is called: its name, its short name, and what it is known as. */
function namesOf(raw: LoadedEntry['raw'] | null): string[] {
  const aliases: unknown[] = Array.isArray(raw?.aliases) ? raw.aliases : [];
  return [
    ...[raw?.name, raw?.shortName].flatMap((name) => Object.values(bilingual(name) ?? {})),
    ...aliases.filter((alias) => typeof alias === 'string'),
  ];
}

/** Without the words that say what it is anyway. */
function plain(name: string): string {
  return plainName(name).replace(/(?:产业链|产业|市|县|区)$|\s+(?:city|county|district)$/, '');
}
