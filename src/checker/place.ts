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

const patterns: readonly Pattern[] = collectionNames.flatMap((collection) =>
  collectionOf(collection).patterns.map((pattern) => ({ collection, segments: pattern.split('/') })),
);

/** The patterns by their first part, which is never `*`. */
const byFirst = Map.groupBy(patterns, ({ segments }) => segments[0] ?? '');

function patternsFor(segments: readonly string[]): readonly Pattern[] {
  return byFirst.get(segments[0] ?? '') ?? [];
}

/** The place of a file, or undefined when no collection has one there. Names are not judged yet. */
export function placeOf(path: string): Place | undefined {
  const segments = path.split('/');
  for (const pattern of patternsFor(segments)) {
    const names = match(pattern.segments, segments);
    if (names) return place('entry', pattern, names, path);
  }
  const lang = languages.find((language) => segments.at(-1) === `${language}.md`);
  if (lang === undefined) return undefined;
  for (const pattern of patternsFor(segments)) {
    const fileName = pattern.segments.at(-1) ?? '';
    if (fileName.includes('*') || collectionOf(pattern.collection).bodies === 'none') continue;
    const entrySegments = [...segments.slice(0, -1), fileName];
    const names = match(pattern.segments, entrySegments);
    if (names) return { ...place('body', pattern, names, entrySegments.join('/')), lang };
  }
  return undefined;
}

function match(pattern: readonly string[], segments: readonly string[]): string[] | undefined {
  if (pattern.length !== segments.length) return undefined;
  const names: string[] = [];
  for (let index = 0; index < pattern.length; index++) {
    const [wanted, segment = ''] = [pattern[index], segments[index]];
    if (wanted === '*') names.push(segment);
    else if (wanted === '*.yaml' && segment.endsWith('.yaml')) names.push(segment.slice(0, -'.yaml'.length));
    else if (wanted !== segment) return undefined;
  }
  return names;
}

function place(kind: Place['kind'], { collection, segments }: Pattern, names: string[], entryFile: string): Place {
  const id = names.at(-1) ?? collection;
  const underZones = segments[0] === 'zones';
  // zones/<city>/<zone>/… and cities/<city>/projects/…: the folder says where a thing lies.
  const city = underZones || collection === 'projects' ? names[0] : undefined;
  const zone = underZones && collection === 'projects' ? names[1] : undefined;
  return { kind, collection, id, names, entryFile, ...(city === undefined ? {} : { city }), ...(zone === undefined ? {} : { zone }) };
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
