/** Content as a share of a large folder knows it: the files that are looked into in full, of all others that they are there. */
import type { CollectionName } from '../schema/index.ts';
import { indexContent, type Content, type LoadedEntry } from './content.ts';
import type { Loaded } from './load.ts';
import { collectionOf, isWellNamed, nameTrouble, placeOf } from './place.ts';
import type { Ledger } from './translations.ts';

export interface Listing {
  /** All paths, in the order of the files. */
  paths: readonly string[];
  /** The files that are looked into, read. */
  core: Loaded;
  /** The collections that these are of. */
  lookedInto: ReadonlySet<CollectionName>;
  /** Reads entries by their paths. */
  read: (paths: readonly string[]) => readonly LoadedEntry[];
}

/**
 * Content without entries and texts of its own.
 * @param today the day against which dates are judged, `YYYY-MM-DD`
 */
export function listedContent({ paths, core, lookedInto, read: readPaths }: Listing, today: string, translations: Ledger): Content {
  const read = indexContent(core.entries, [], today, translations);
  const files = new Set(paths);
  const listed = new Map<CollectionName, ReadonlyMap<string, string>>();
  const readBefore = new Map<CollectionName, readonly LoadedEntry[]>();

  /** The files of a collection by their ids. Most collections are never asked for: only mistakes need all ids. */
  const filesOf = (collection: CollectionName): ReadonlyMap<string, string> => {
    const known = listed.get(collection) ?? filesById(collection, paths);
    listed.set(collection, known);
    return known;
  };
  const fileOf = (collection: CollectionName, id: string): string | undefined => {
    const file = pathOf(collection, id);
    if (file === undefined) return filesOf(collection).get(id);
    return files.has(file) ? file : undefined;
  };
  /** Once for all shares of a thread, and only where something is called what no entry is. */
  const readAll = (collection: CollectionName): readonly LoadedEntry[] => {
    const entries = readBefore.get(collection) ?? readPaths([...filesOf(collection).values()]);
    readBefore.set(collection, entries);
    return entries;
  };
  return {
    ...read,
    find(collection, id) {
      if (lookedInto.has(collection)) return read.find(collection, id);
      const file = fileOf(collection, id);
      const place = file === undefined ? undefined : placeOf(file);
      return file === undefined || !place ? undefined : { file, place, schema: collectionOf(collection).schema };
    },
    exists: (collection, id) => (lookedInto.has(collection) ? read.exists(collection, id) : fileOf(collection, id) !== undefined),
    idsOf: (collection) => (lookedInto.has(collection) ? read.idsOf(collection) : filesOf(collection).keys()),
    readAll: (collection) => (lookedInto.has(collection) ? read.readAll(collection) : readAll(collection)),
    has: (file) => files.has(file),
  };
}

/** The path of an entry where its id alone says it: where a collection has one pattern with one free part. */
function pathOf(collection: CollectionName, id: string): string | undefined {
  const [pattern = '', ...others] = collectionOf(collection).patterns;
  const [beginning, end, ...more] = pattern.split('*');
  if (others.length > 0 || end === undefined || more.length > 0) return undefined;
  return nameTrouble(id) === undefined ? `${beginning}${id}${end}` : '';
}

/** The first file of each id. */
function filesById(collection: CollectionName, paths: readonly string[]): Map<string, string> {
  const { patterns } = collectionOf(collection);
  const fixed = patterns.map((pattern) => pattern.split('*')).map((parts) => [parts[0] ?? '', parts.at(-1) ?? ''] as const);
  const files = new Map<string, string>();
  for (const path of paths) {
    if (!fixed.some(([beginning, end]) => path.startsWith(beginning) && path.endsWith(end))) continue;
    const place = placeOf(path);
    if (place?.kind === 'entry' && place.collection === collection && isWellNamed(place) && !files.has(place.id)) files.set(place.id, path);
  }
  return files;
}
