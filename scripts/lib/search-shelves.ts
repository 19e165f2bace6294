/**
 * Lays Pagefind's index out on small shelves. Pagefind cuts its index into chunks of some 40 kB, one per
 * range of words, and a Chinese query touches a chunk for every pair of characters: a first answer would
 * fetch several hundred kB. Here the same words go on shelves of a few kB, without what our page never
 * uses: positions of words (we show no excerpts) and words of the metadata (its text is in the index).
 * The format is Pagefind's own; a test compares answers before and after.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { endMark } from '../../src/domain/search/tokenize.ts';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

/** Size of a shelf before compression; a group of words that begin alike is never torn. */
const shelfBytes = 7_000;

const signature = 'pagefind_dcd';

type Page = [delta: number, places: number[], metaPlaces: Cbor[]];
type Word = [word: string, pages: Page[], variants: Cbor[]];
type Chunk = [from: string, to: string, hash: string];
type MetaPage = [id: string, words: number];

function open(content: Uint8Array): Cbor {
  return decodeCbor(new Uint8Array(gunzipSync(content)).subarray(signature.length));
}

function pack(value: Cbor): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), encodeCbor(value)]), { level: 9 });
}

/** Words that a beginning of a word must find together: by first Chinese character or three Latin ones. */
function group(word: string): string {
  const [first = ''] = word;
  return /[\p{Script=Han}〇々]/u.test(first) ? first : word.slice(0, 3);
}

/**
 * Keeps the weight of each place (a negative number) and the number of places, not where they are.
 * @param at the new number of each page
 */
function lighter([word, pages]: Word, at: readonly number[]): Word {
  let old = 0;
  const placed = pages.map(([delta, places]) => {
    old += delta;
    return { page: at[old] ?? 0, places: places.map((place) => Math.min(place, 0)) };
  });
  placed.sort((a, b) => a.page - b.page);
  return [word, placed.map(({ page, places }, index): Page => [page - (placed[index - 1]?.page ?? 0), places, []]), []];
}

/** Words as `indexWords` makes them; Pagefind adds parts of mixed words such as the 14 of 14gw. */
const ours = new RegExp(`${endMark}$|[\\p{Script=Han}〇々]`, 'u');

/** Lengths of records in steps of an eighth: as good for ranking, and half the bytes. */
function rounded(words: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(words, 1))) - 3);
  return Math.round(words / step) * step;
}

/**
 * The files of one Pagefind index with its words on small shelves, and its pages in the given order:
 * Pagefind's own order, and that of its filters, may differ from run to run.
 * @param ids the portal's own ids of the records, by Pagefind's hash of them, in order
 * @throws Error when the files are not laid out as Pagefind 1.5 lays them out
 */
export function onShelves(files: readonly IndexFile[], ids: ReadonlyMap<string, string>): IndexFile[] {
  const contentOf = (path: RegExp): Uint8Array => {
    const file = files.find((each) => path.test(each.path));
    if (!file) throw new Error(`The search index has no file ${String(path)}.`);
    return file.content;
  };
  const meta = open(contentOf(/\.pf_meta$/)) as Cbor[];
  const numberOf = new Map([...ids.keys()].map((hash, number) => [hash, number]));
  const oldPages = meta[1] as MetaPage[];
  const at = oldPages.map(([hash]) => {
    const number = numberOf.get(hash);
    if (number === undefined) throw new Error(`The search index holds a page that is no record: ${hash}`);
    return number;
  });
  const pages: MetaPage[] = [];
  oldPages.forEach(([hash, words], old) => (pages[at[old] ?? 0] = [ids.get(hash) ?? '', rounded(words)]));

  const words = (meta[2] as Chunk[]).flatMap(([, , hash]) =>
    (open(contentOf(new RegExp(`${hash}\\.pf_index$`))) as [Word[]])[0].filter(([word]) => ours.test(word)).map((word) => lighter(word, at)),
  );
  const shelves = shelved(words);
  const filters = (meta[3] as [name: string, hash: string][]).map(([name, hash]) => {
    const [, values] = open(contentOf(new RegExp(`${hash}\\.pf_filter$`))) as [string, [value: string, pages: number[]][]];
    const sorted = values.map(([value, old]): Cbor => [value, old.map((page) => at[page] ?? 0).sort((a, b) => a - b)]).sort(byFirst);
    const content = pack([name, sorted]);
    return { name, hash: hashOf(content), content };
  });

  meta[1] = pages;
  meta[2] = shelves.map(({ from, to, hash }) => [from, to, hash]);
  meta[3] = filters.map(({ name, hash }): Cbor => [name, hash]).sort(byFirst);
  // Files are named by what is in them, so that a browser never mixes two editions of the index.
  const packed = pack(meta);
  const hash = hashOf(packed);
  return [
    ...files.filter(({ path }) => /(^|\/)(pagefind\.js|wasm\.unknown\.pagefind)$/.test(path)),
    { path: 'pagefind-entry.json', content: entryWith(hash, contentOf(/pagefind-entry\.json$/)) },
    { path: `pagefind.${hash}.pf_meta`, content: packed },
    ...shelves.map((shelf) => ({ path: `index/${shelf.hash}.pf_index`, content: shelf.content })),
    ...filters.map((filter) => ({ path: `filter/${filter.hash}.pf_filter`, content: filter.content })),
  ];
}

/** Sorts lists by the text with which they begin. */
function byFirst(a: Cbor, b: Cbor): number {
  return String((a as Cbor[])[0]) < String((b as Cbor[])[0]) ? -1 : 1;
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

function entryWith(hash: string, content: Uint8Array): Uint8Array {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as { languages: Record<string, { hash: string }> };
  const [language] = Object.values(entry.languages);
  if (!language) throw new Error('The search index has no language.');
  language.hash = hash;
  return Buffer.from(JSON.stringify(entry));
}

interface Shelf {
  from: string;
  to: string;
  hash: string;
  content: Uint8Array;
}

function shelved(words: readonly Word[]): Shelf[] {
  const shelves: Shelf[] = [];
  let shelf: Word[] = [];
  let size = 0;
  const close = (): void => {
    const [first, last] = [shelf[0], shelf.at(-1)];
    if (!first || !last) return;
    const content = pack([shelf]);
    const hash = hashOf(content);
    // The range takes in every word that could begin like the first or the last.
    shelves.push({ from: group(first[0]), to: `${group(last[0])}\u{10ffff}`, hash, content });
    shelf = [];
    size = 0;
  };
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (size > shelfBytes && before && group(before[0]) !== group(word[0])) close();
    shelf.push(word);
    size += encodeCbor(word).length;
  });
  close();
  return shelves;
}
