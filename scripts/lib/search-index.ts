/** Builds the search index: one light Pagefind index for both languages, and the table of names. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Portal } from '../../src/domain/portal.ts';
import type { SearchKind, SearchRecord } from '../../src/domain/search/record.ts';
import { searchRecords } from '../../src/domain/search/records.ts';
import type { Reader } from '../../src/domain/search/readings.ts';
import { createReader } from './readings.ts';
import { cardOf, searchDocument } from './search-document.ts';
import { nameFiles, soundsFile } from './search-names.ts';
import { onShelves } from './search-shelves.ts';

/** Above this many records the numerous kinds go into a second index, which the page fetches after the first answer. */
const oneIndex = 4000;
/** Records under way to Pagefind's process at a time. */
const atOnce = 64;

const laterKinds: readonly SearchKind[] = ['company', 'policy', 'project', 'event'];

/** What was built, for the build's report. */
export interface SearchIndexReport {
  records: number;
  files: number;
  bytes: number;
}

/**
 * Writes the index of a portal. The same portal gives the same bytes.
 * @param outDir emptied first: Pagefind would leave old fragments behind; served as `<base>pagefind/`
 */
export async function buildSearchIndex(portal: Portal, outDir: string): Promise<SearchIndexReport> {
  const read = createReader(portal.divisions.values());
  const records = searchRecords(portal);
  const split = records.length > oneIndex;
  const first = split ? records.filter((record) => !laterKinds.includes(record.kind)) : records;
  const later = split ? records.filter((record) => laterKinds.includes(record.kind)) : [];

  const ids = shortIds(records);
  const idOf = (record: SearchRecord): string => ids.get(record.path) ?? '';
  const files = new Map<string, Uint8Array | string>();
  try {
    for (const file of await indexed(first, read, ids)) files.set(file.path, file.content);
    for (const file of later.length > 0 ? await indexed(later, read, ids) : []) {
      // The page has the script and the engine from the first index.
      if (/entry\.json$|\.pf_/.test(file.path)) files.set(`more/${file.path}`, file.content);
    }
  } finally {
    await close();
  }
  for (const record of records) files.set(`cards/${idOf(record)}.json`, JSON.stringify(cardOf(record)));
  for (const [path, text] of nameFiles(records, read, idOf, split)) files.set(path, text);
  files.set('sounds.json', soundsFile(records));
  return { records: records.length, ...written(files, outDir) };
}

/**
 * Ids by path: short, because the index lists all of them, and the same in every build, because a browser
 * may hold an older file. Two records whose ids would be the same get longer ones.
 */
function shortIds(records: readonly SearchRecord[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, path } of records) {
    const digits = BigInt(`0x${createHash('sha256').update(key).digest('hex')}`).toString(36);
    let length = 4;
    while (taken.has(digits.slice(-length))) length += 1;
    const id = digits.slice(-length);
    taken.add(id);
    ids.set(path, id);
  }
  return ids;
}

async function indexed(records: readonly SearchRecord[], read: Reader, ids: ReadonlyMap<string, string>): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  for (let from = 0; from < records.length; from += atOnce)
    await Promise.all(records.slice(from, from + atOnce).map((record) => add(index, record, read)));
  const result = await index.getFiles();
  await index.deleteIndex();
  if (result.errors.length > 0) throw new Error(`The search index could not be made: ${result.errors.join('; ')}`);
  const hashes = new Map<string, string>();
  for (const file of result.files) {
    const [, hash] = /([^/]+)\.pf_fragment$/.exec(file.path) ?? [];
    if (hash !== undefined) hashes.set(pathOf(file), hash);
  }
  return onShelves(result.files, new Map(records.map(({ path }) => [hashes.get(path) ?? '', ids.get(path) ?? ''])));
}

async function add(index: PagefindIndex, record: SearchRecord, read: Reader): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: record.path, content: searchDocument(record, read) });
  if (errors.length > 0) throw new Error(`${record.key} could not be indexed: ${errors.join('; ')}`);
}

/** The path that a fragment stands for. */
function pathOf(file: IndexFile): string {
  const text = gunzipSync(file.content).toString('utf8').slice('pagefind_dcd'.length);
  return (JSON.parse(text) as { url: string }).url;
}

function written(files: ReadonlyMap<string, Uint8Array | string>, outDir: string): { files: number; bytes: number } {
  rmSync(outDir, { recursive: true, force: true });
  let bytes = 0;
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const target = join(outDir, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    bytes += typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  }
  return { files: files.size, bytes };
}
