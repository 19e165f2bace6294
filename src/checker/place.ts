/** What a path under `content/` says: collection, id, city and zone. */
import { idPattern } from '../schema/id.ts';
import { collections, type Collection, type CollectionName } from '../schema/index.ts';
import { languages, type Lang } from '../schema/text.ts';

export interface Place {
  kind: 'entry' | 'body';
  collection: CollectionName;
  id: string;
  /** The names in the path that serve as ids, outermost first. */
  names: readonly string[];
  /** The entry's own file; for a body, the file that it lies beside. */
  entryFile: string;
  city?: string;
  zone?: string;
  lang?: Lang;
}

export const collectionNames = Object.keys(collections) as CollectionName[];

/** A collection by name, with the general type. */
export function collectionOf(name: CollectionName): Collection {
  return collections[name];
}

interface Pattern {
  collection: CollectionName;
  segments: readonly string[];
}

export const patterns: readonly Pattern[] = collectionNames.flatMap((collection) =>
  collectionOf(collection).patterns.map((pattern) => ({ collection, segments: pattern.split('/') })),
);

/** The patterns by their first part, which is never `*`. */
const byFirst = Map.groupBy(patterns, ({ segments }) => segments[0] ?? '');

/** The same for texts beside entries: a text lies where the entry's own file has a fixed name. */
const besideByFirst = Map.groupBy(
  patterns.filter(({ collection, segments }) => collectionOf(collection).bodies !== 'none' && segments.at(-1)?.includes('*') === false),
  ({ segments }) => segments[0] ?? '',
);

const languageOf: ReadonlyMap<string, Lang> = new Map(languages.map((lang) => [`${lang}.md`, lang]));
const anyFile = '*.yaml';

/** The place of a file, or undefined when no collection has one there. Names are not judged yet. */
export function placeOf(path: string): Place | undefined {
  const segments = path.split('/');
  const first = segments[0] ?? '';
  for (const pattern of byFirst.get(first) ?? []) {
    if (fits(pattern.segments, segments, segments.length)) return place('entry', pattern, segments, path);
  }
  const lang = languageOf.get(segments.at(-1) ?? '');
  if (lang === undefined) return undefined;
  for (const pattern of besideByFirst.get(first) ?? []) {
    if (!fits(pattern.segments, segments, segments.length - 1)) continue;
    const entryFile = [...segments.slice(0, -1), pattern.segments.at(-1)].join('/');
    const found = place('body', pattern, segments, entryFile);
    found.lang = lang;
    return found;
  }
  return undefined;
}

/** Whether a path is one that a pattern means, as far as so many of its parts. */
function fits(pattern: readonly string[], segments: readonly string[], parts: number): boolean {
  if (pattern.length !== segments.length) return false;
  for (let index = 0; index < parts; index++) {
    const wanted = pattern[index];
    const given = segments[index] ?? '';
    if (wanted === given || wanted === '*' || (wanted === anyFile && given.endsWith('.yaml'))) continue;
    return false;
  }
  return true;
}

/** Made by hand and not spread together: there is one for every file of a large folder, several times over. */
function place(kind: Place['kind'], { collection, segments: pattern }: Pattern, segments: readonly string[], entryFile: string): Place {
  const names: string[] = [];
  for (const [index, wanted] of pattern.entries()) {
    const given = segments[index] ?? '';
    if (wanted === '*') names.push(given);
    else if (wanted === anyFile) names.push(given.slice(0, -'.yaml'.length));
  }
  const found: Place = { kind, collection, id: names.at(-1) ?? collection, names, entryFile };
  // zones/<city>/<zone>/… and cities/<city>/projects/…: the folder says where a thing lies.
  const [city, zone] = names;
  const underZones = segments[0] === 'zones';
  if (city !== undefined && (underZones || collection === 'projects')) found.city = city;
  if (zone !== undefined && underZones && collection === 'projects') found.zone = zone;
  return found;
}

const reservedNames = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** What is wrong with a name that should be an id. */
export function nameTrouble(name: string): 'bad-file-name' | 'reserved-name' | undefined {
  if (reservedNames.test(name)) return 'reserved-name';
  return idPattern.test(name) && name.length <= 60 ? undefined : 'bad-file-name';
}

/** Whether all names in a path may be ids. */
export function isWellNamed({ names }: Place): boolean {
  return names.every((name) => nameTrouble(name) === undefined);
}

/** The nearest name that would do, if one can be made: “Suzhou Park” → “suzhou-park”. */
export function properName(name: string): string | undefined {
  const proper = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\p{L}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return nameTrouble(proper) === undefined ? proper : undefined;
}
