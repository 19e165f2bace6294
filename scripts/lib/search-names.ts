/** The table of names and the table of sounds that stand beside the full-text index. */
import { nameRows, type NameRow } from '../../src/domain/search/names.ts';
import { beginningsOf, listOf, nameKey, shelfOf, type NamesFile } from '../../src/domain/search/name-files.ts';
import type { Reader } from '../../src/domain/search/readings.ts';
import type { SearchRecord } from '../../src/domain/search/record.ts';
import { pinyin } from 'pinyin-pro';

/**
 * Up to so many names, other than of chain nodes, stand in one file of some 25 kB: a slip is then mended
 * wherever it is. More would cost too much for a first answer.
 */
const wholeTable = 420;
/** More forms than this under one beginning are told apart by one letter or character more. */
const crowd = 150;
/** Letters or characters that tell enough. */
const longestKey = 4;
/** Forms on a shelf, about. */
const formsOnShelf = 120;

/** Files of the table of names, by file name. */
export function nameFiles(records: readonly SearchRecord[], read: Reader, id: (record: SearchRecord) => string, more: boolean): Map<string, string> {
  const nodes = records.filter(({ kind }) => kind === 'node');
  const others = nameRows(
    records.filter(({ kind }) => kind !== 'node'),
    read,
    id,
  );
  const rows = others.length <= wholeTable ? others : [];
  const spread = [...(rows.length > 0 ? [] : others), ...nameRows(nodes, read, id)];
  const crowded = crowdedKeys(spread);
  const forms = spread.reduce((sum, row) => sum + beginningsOf(row).length, 0);
  const count = Math.max(1, Math.ceil(forms / formsOnShelf));
  const head: NamesFile = { more, rows, shelves: { count, crowded: [...crowded].sort() } };
  return new Map([
    ['names.json', JSON.stringify(head)],
    ...shelved(spread, crowded, count).map((shelf, number) => [`names/${String(number)}.json`, JSON.stringify(shelf)] as const),
  ]);
}

/** Each row on the shelves of its beginnings, there with the forms that begin so. */
function shelved(rows: readonly NameRow[], crowded: ReadonlySet<string>, count: number): NameRow[][] {
  const shelves = Array.from({ length: count }, () => new Map<string, NameRow>());
  for (const row of rows) {
    for (const { beginning, column, form } of beginningsOf(row)) {
      const key = nameKey(beginning, crowded);
      const shelf = key === undefined ? undefined : shelves[shelfOf(key, count)];
      if (!shelf) continue;
      const part: NameRow = shelf.get(row[0]) ?? [row[0], row[1], '', '', ''];
      part[column] = [...new Set([...listOf(part[column]), form])].join('|');
      shelf.set(row[0], part);
    }
  }
  return shelves.map((shelf) => [...shelf.values()]);
}

/** Beginnings under which too many forms stand, at whatever length. */
function crowdedKeys(rows: readonly NameRow[]): Set<string> {
  const beginnings = rows.flatMap(beginningsOf).map(({ beginning }) => beginning);
  const crowded = new Set<string>();
  for (let found = true; found;) {
    const counts = new Map<string, number>();
    for (const beginning of beginnings) {
      const key = nameKey(beginning, crowded);
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const full = [...counts].filter(([key, number]) => number > crowd && [...key].length < longestKey).map(([key]) => key);
    for (const key of full) crowded.add(key);
    found = full.length > 0;
  }
  return crowded;
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
  const characters = new Set([
    ...everydayCharacters(),
    ...records.flatMap((record) => record.names.flatMap((name) => name.match(/[\p{Script=Han}]/gu) ?? [])),
  ]);
  const bySyllable = new Map<string, string[]>();
  for (const character of characters) {
    for (const syllable of new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }))) {
      if (/^[a-z]+$/.test(syllable)) bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), character]);
    }
  }
  const sorted = [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, list]) => [syllable, list.sort().join('')]);
  return JSON.stringify(Object.fromEntries(sorted));
}
