import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openIndex } from '../../tests/search-harness.ts';
import { onShelves } from './search-shelves.ts';

/** Words of a made-up record: pairs from a small stock, so that many records share them. */
function wordsOf(number: number): string[] {
  const stock = [...'光伏储能装备制造标准厂房招商开发区'];
  return Array.from({ length: 12 }, (_, i) => `${stock[(number * 5 + i * 3) % stock.length] ?? ''}${stock[(number + i * 7) % stock.length] ?? ''}`);
}

const folder = mkdtempSync(join(tmpdir(), 'zone-atlas-shelves-'));
let original: IndexFile[];
const hashes = new Map<string, string>();

beforeAll(async () => {
  const { index } = await createIndex();
  for (let number = 0; number < 300; number += 1) {
    const [name = '', ...rest] = wordsOf(number);
    await index?.addHTMLFile({
      url: `/${String(number)}/`,
      content: `<html lang="zxx"><body><i data-pagefind-filter="kind:${String(number % 3)}"></i><p data-pagefind-weight="3">${name} n${String(number)}_</p><p>${rest.join(' ')}</p></body></html>`,
    });
  }
  original = (await index?.getFiles())?.files ?? [];
  await close();
  for (const { path } of original) {
    const [, hash] = /([^/]+)\.pf_fragment$/.exec(path) ?? [];
    if (hash !== undefined) hashes.set(hash, `id-${hash}`);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, files: readonly IndexFile[]): string {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), content);
  }
  return join(folder, name);
}

test('shelves give the same answers as Pagefind’s own chunks', async () => {
  const before = await openIndex(written('before', original), 'zh-CN');
  const after = await openIndex(written('after', onShelves(original, hashes)), 'zh-CN');
  const queries = [...wordsOf(1), ...wordsOf(2), '光', '开', 'n299_', 'n1', '光储 招商', '没有', `${wordsOf(4)[0] ?? ''} ${wordsOf(4)[5] ?? ''}`];
  for (const query of queries) {
    for (const filters of [{}, { kind: '1' }]) {
      const expected = (await before.search(query, filters)).map(({ id }) => `id-${id}`).sort();
      const found = (await after.search(query, filters)).map(({ id }) => id).sort();
      expect(found, query).toEqual(expected);
    }
  }
});

test('the order in which Pagefind numbers its pages does not matter', () => {
  const reversed = new Map([...hashes].reverse());
  const names = (ids: Map<string, string>) =>
    onShelves(original, ids)
      .map(({ path }) => path)
      .sort();
  expect(names(hashes)).toEqual(names(new Map(hashes)));
  expect(names(reversed)).not.toEqual(names(hashes));
});

test('an index of another layout is refused', () => {
  expect(() =>
    onShelves(
      original.filter(({ path }) => !path.endsWith('.pf_meta')),
      hashes,
    ),
  ).toThrow('no file');
  expect(() => onShelves(original, new Map())).toThrow('no record');
});
