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
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

/** Size of a shelf before compression; a group of words that begin alike is never torn. */
const shelfBytes = 12_000;

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

/** Keeps the weight of each place (a negative number) and the number of places, not where they are. */
function lighter([word, pages]: Word): Word | undefined {
  const kept: Page[] = [];
  let skipped = 0;
  for (const [delta, places] of pages) {
    skipped += delta;
    if (places.length === 0) continue;
    kept.push([skipped, places.map((place) => Math.min(place, 0)), []]);
    skipped = 0;
  }
  return kept.length === 0 ? undefined : [word, kept, []];
}

/** Lengths of records in steps of an eighth: as good for ranking, and half the bytes. */
function rounded(words: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(words, 1))) - 3);
  return Math.round(words / step) * step;
}

/**
 * The files of one Pagefind index with its words on small shelves.
 * @param idOf the portal's own id of a record, for Pagefind's hash of it
 * @throws Error when the files are not laid out as Pagefind 1.5 lays them out
 */
export function onShelves(files: readonly IndexFile[], idOf: (hash: string) => string): IndexFile[] {
  const metaFile = files.find((file) => file.path.endsWith('.pf_meta'));
  if (!metaFile) throw new Error('The search index has no metadata file.');
  const meta = open(metaFile.content) as Cbor[];
  const chunks = meta[2] as Chunk[];
  meta[1] = (meta[1] as MetaPage[]).map(([hash, words]) => [idOf(hash), rounded(words)]);
  const byHash = new Map(files.filter((file) => file.path.endsWith('.pf_index')).map((file) => [/([^/]+)\.pf_index$/.exec(file.path)?.[1], file]));

  const words: Word[] = [];
  for (const [, , hash] of chunks) {
    const file = byHash.get(hash);
    const list = file ? (open(file.content) as [Word[]])[0] : undefined;
    if (!Array.isArray(list)) throw new Error(`The search index has no chunk ${hash}.`);
    for (const word of list) {
      const kept = lighter(word);
      if (kept) words.push(kept);
    }
  }
  const shelves = shelved(words);
  meta[2] = shelves.map(({ from, to, hash }) => [from, to, hash]);
  // Files are named by what is in them, so that a browser never mixes two editions of the index.
  const packed = pack(meta);
  const hash = `en_${hashOf(packed)}`;
  const used = /(pagefind\.js|wasm\.en\.pagefind|\.pf_filter)$/;
  return [
    ...files.filter(({ path }) => used.test(path)),
    ...files.filter(({ path }) => path === 'pagefind-entry.json').map((file) => ({ path: file.path, content: entryWith(hash, file.content) })),
    { path: `pagefind.${hash}.pf_meta`, content: packed },
    ...shelves.map((shelf) => ({ path: `index/${shelf.hash}.pf_index`, content: shelf.content })),
  ];
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
    const hash = `en_${hashOf(content)}`;
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
