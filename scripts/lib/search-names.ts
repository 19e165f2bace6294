/** The table of names and the table of sounds that stand beside the full-text index. */
import { nameRows, type NameRow } from '../../src/domain/search/names.ts';
import { spreadRow, type NamesFile } from '../../src/domain/search/name-files.ts';
import type { Reader } from '../../src/domain/search/readings.ts';
import type { SearchRecord } from '../../src/domain/search/record.ts';
import { pinyin } from 'pinyin-pro';

/** Up to so many names, other than of chain nodes, stand in one small file: a slip is then mended wherever it is. */
const wholeTable = 600;
/** More names than this in one file are told apart by one letter or character more. */
const fullShelf = 200;
/** Three Chinese characters or as many Latin letters tell enough. */
const longestKey = 14;

/** Files of the table of names, by file name. */
export function nameFiles(records: readonly SearchRecord[], read: Reader, id: (record: SearchRecord) => string, more: boolean): Map<string, string> {
  const nodes = records.filter(({ kind }) => kind === 'node');
  const others = nameRows(records.filter(({ kind }) => kind !== 'node'), read, id);
  const rows = others.length <= wholeTable ? others : [];
  const spread = [...(rows.length > 0 ? [] : others), ...nameRows(nodes, read, id)];
  const crowded = crowdedKeys(spread);
  const shelves = [...shelvesOf(spread, crowded)].map(([key, shelf]) => [`names/${key}.json`, JSON.stringify(shelf)] as const);
  return new Map([['names.json', JSON.stringify({ more, rows, crowded: [...crowded].sort() } satisfies NamesFile)], ...shelves]);
}

/** Beginnings under which too many names stand, at whatever length. */
function crowdedKeys(rows: readonly NameRow[]): Set<string> {
  const crowded = new Set<string>();
  for (let found = true; found; ) {
    const full = [...shelvesOf(rows, crowded)].filter(([key, shelf]) => shelf.length > fullShelf && key.length < longestKey).map(([key]) => key);
    for (const key of full) crowded.add(key);
    found = full.length > 0;
  }
  return crowded;
}

function shelvesOf(rows: readonly NameRow[], crowded: ReadonlySet<string>): Map<string, NameRow[]> {
  const shelves = new Map<string, NameRow[]>();
  for (const row of rows) {
    for (const [key, part] of spreadRow(row, crowded)) {
      const shelf = shelves.get(key);
      if (shelf) shelf.push(part);
      else shelves.set(key, [part]);
    }
  }
  return shelves;
}

/** The 3,755 characters of everyday Chinese (GB 2312, level 1). */
function everydayCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  return [...new TextDecoder('gb18030').decode(new Uint8Array(bytes))];
}

/**
 * Syllable → characters, so that a browser can hear that 临份 sounds like 临汾. Everyday characters and
 * those of the portal's names, each under all readings in use.
 */
export function soundsFile(records: readonly SearchRecord[]): string {
  const characters = new Set([...everydayCharacters(), ...records.flatMap((record) => record.names.flatMap((name) => name.match(/[\p{Script=Han}]/gu) ?? []))]);
  const bySyllable = new Map<string, string[]>();
  for (const character of characters) {
    for (const syllable of new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }))) {
      if (/^[a-z]+$/.test(syllable)) bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), character]);
    }
  }
  const sorted = [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, list]) => [syllable, list.sort().join('')]);
  return JSON.stringify(Object.fromEntries(sorted));
}
