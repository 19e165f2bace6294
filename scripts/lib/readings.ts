/** Readings of Chinese names at build time: the reviewed table of divisions first, then pinyin-pro. */
import { pinyin } from 'pinyin-pro';
import type { Division } from '../../src/schema/city.ts';
import type { Reader, Reading } from '../../src/domain/search/readings.ts';

const han = /[\p{Script=Han}〇]+/u;

/** Readings of one name at most: a name holds one doubtful place name at most. */
const maxReadings = 3;

/**
 * A reader that knows the places. pinyin-pro reads 洪洞 “hong dong”; the people there say “hong tong”.
 */
export function createReader(divisions: Iterable<Division>): Reader {
  const table = new Map<string, readonly string[]>();
  for (const { zh, reading } of divisions) {
    const length = reading[0]?.split(' ').length ?? 0;
    table.set([...zh].slice(0, length).join(''), reading);
  }
  // Longest first, so that 长治 does not hide a longer name that begins with it.
  const places = new RegExp([...table.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|') || '(?!)', 'u');
  const known = new Map<string, Reading[]>();

  const ordinary = (text: string): string[] => (text === '' ? [] : pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' }));

  const read = (run: string): string[][] => {
    const match = places.exec(run);
    if (!match) return [ordinary(run)];
    const before = ordinary(run.slice(0, match.index));
    const after = ordinary(run.slice(match.index + match[0].length));
    return (table.get(match[0]) ?? []).map((reading) => [...before, ...reading.split(' '), ...after]);
  };

  return (name) => {
    const cached = known.get(name);
    if (cached) return cached;
    const pieces = name
      .normalize('NFKC')
      .toLowerCase()
      .split(/([\p{Script=Han}〇]+|[a-z0-9]+)/u)
      .filter((piece) => /[\p{Script=Han}〇a-z0-9]/u.test(piece));
    const readings = pieces.reduce<string[][]>(
      (heads, piece) => heads.flatMap((head) => (han.test(piece) ? read(piece) : [[piece]]).map((tail) => [...head, ...tail])).slice(0, maxReadings),
      [[]],
    );
    const result = readings.filter((reading) => reading.length > 0);
    known.set(name, result);
    return result;
  };
}
