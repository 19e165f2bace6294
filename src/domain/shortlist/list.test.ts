import { describe, expect, test } from 'vitest';
import { entryRef, type EntryRef } from '../sheet/entry-ref.ts';
import { cleanTitle, joinedLists, listLine, mostEntries, movedEntry, parseList, withEntry, withoutEntry } from './list.ts';

const line = 'z=linyi&n=photovoltaics/cells&s=linyi/plant-a&p=one&t=%E6%A0%87%E9%A2%98%20%26%201';
const zone = (id: string): EntryRef => entryRef('zone', id) ?? expect.fail(id);
const list = (...ids: string[]) => ({ entries: ids.map(zone), title: '' });
const ids = ({ entries }: { entries: EntryRef[] }) => entries.map(({ id }) => id);

describe('the line of a list', () => {
  test('is read and written without loss, in its order', () => {
    const parsed = parseList(`#${line}`);
    expect(parsed.entries).toEqual([
      { kind: 'zone', id: 'linyi' },
      { kind: 'node', id: 'photovoltaics/cells' },
      { kind: 'site', id: 'linyi/plant-a' },
      { kind: 'policy', id: 'one' },
    ]);
    expect(parsed.title).toBe('标题 & 1');
    expect(parsed.ignored).toEqual([]);
    expect(listLine(parsed)).toBe(line);
  });

  test('leaves out and names what is no reference', () => {
    const parsed = parseList('z=linyi&z=<script>alert(1)</script>&x=1&n=only-chain&__proto__=a&z=linyi');
    expect(ids(parsed)).toEqual(['linyi']);
    expect(parsed.ignored).toEqual(['z=<script>alert(1)</script>', 'x=1', 'n=only-chain', '__proto__=a']);
  });

  test('holds so many entries and no more', () => {
    const parsed = parseList(Array.from({ length: 50 }, (_, n) => `z=zone-${String(n)}`).join('&'));
    expect(parsed.entries).toHaveLength(mostEntries);
    expect(parsed.ignored).toHaveLength(10);
  });

  test('of nothing is nothing', () => {
    expect(parseList('z=linyi,xinzhou,linyi&n=photovoltaics/cells').entries.map(({ id }) => id)).toEqual(['linyi', 'xinzhou', 'photovoltaics/cells']);
    expect(parseList('')).toEqual({ entries: [], title: '', ignored: [] });
    expect(listLine(list())).toBe('');
    expect(parseList('#%E4%B8%').entries).toEqual([]);
  });
});

test('a title is one line of text that can be seen', () => {
  expect(cleanTitle('a\n\tb')).toBe('a b');
  expect(cleanTitle('safe\u202Etxt')).toBe('safe txt');
  expect([...cleanTitle('标'.repeat(200))]).toHaveLength(80);
});

describe('entries', () => {
  test('are added at the end, once', () => {
    expect(ids(withEntry(list('a'), zone('b')))).toEqual(['a', 'b']);
    expect(ids(withEntry(list('a', 'b'), zone('a')))).toEqual(['a', 'b']);
  });

  test('are taken out and moved, and stop at the ends', () => {
    expect(ids(withoutEntry(list('a', 'b'), zone('a')))).toEqual(['b']);
    expect(ids(movedEntry(list('a', 'b', 'c'), zone('c'), -1))).toEqual(['a', 'c', 'b']);
    expect(ids(movedEntry(list('a', 'b', 'c'), zone('a'), -1))).toEqual(['a', 'b', 'c']);
    expect(ids(movedEntry(list('a', 'b', 'c'), zone('a'), 9))).toEqual(['b', 'c', 'a']);
    expect(ids(movedEntry(list('a'), zone('x'), 1))).toEqual(['a']);
  });

  test('of two lists are joined without repeating', () => {
    expect(joinedLists({ ...list('a', 'b'), title: '' }, { ...list('b', 'c'), title: 'theirs' })).toEqual({
      ...list('a', 'b', 'c'),
      title: 'theirs',
    });
  });
});
