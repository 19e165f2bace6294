import { expect, test } from 'vitest';
import { nameOfRow, plainName, type NameRow } from './names.ts';
import { ranked, type Hit } from './rank.ts';
import { searchKinds, type SearchKind } from './record.ts';
import { queryWords } from './tokenize.ts';

const row = (id: string, kind: SearchKind, chinese: string, latin: string, readings: string): NameRow => [
  id,
  searchKinds.indexOf(kind),
  chinese,
  latin,
  readings,
];
const names = [
  row('linfen-zone', 'zone', '临汾经济开发区|临汾经开区|临汾', 'linfen edz', 'lin fen'),
  row('linfen', 'city', '临汾市|临汾', 'linfen', 'lin fen'),
  row('pv', 'chain', '光伏', 'photovoltaics', 'guang fu'),
  row('maker', 'company', '晶旭新能源', 'jingxu new energy', 'jing xu xin neng yuan'),
].map(nameOfRow);

/** A full-text index of a few texts, which drops words that stand nowhere, as Pagefind does. */
function ask(query: string, texts: Record<string, string>, heard: string[] = []): Promise<Hit[]> {
  const search = (asked: string) => {
    const known = asked.split(' ').filter((word) => Object.values(texts).some((text) => text.includes(word)));
    return Promise.resolve(
      known.length === 0
        ? []
        : Object.entries(texts)
            .filter(([, text]) => known.every((word) => text.includes(word)))
            .map(([id], index) => ({ id, score: index + 1 })),
    );
  };
  const spaced = query
    .replace(/(\p{Script=Han}+)/gu, ' $1 ')
    .trim()
    .split(/\s+/)
    .map(plainName);
  return ranked({
    query: plainName(query),
    pieces: spaced.length > 1 ? spaced : [],
    words: queryWords(query),
    names,
    search,
    sounds: () => Promise.resolve(heard),
    namesLike: () => Promise.resolve([]),
  });
}
const ids = (hits: readonly Hit[]) => hits.map(({ id, by }) => `${id} ${by}`);

test('an entity comes before pages that mention it, city before zone', async () => {
  expect(ids(await ask('临汾', { news: '临汾', linfen: '临汾', 'linfen-zone': '临汾' }))).toEqual(['linfen name', 'linfen-zone name', 'news words']);
});

test('pinyin with spaces is one word', async () => {
  expect(ids(await ask('guang fu', { panel: 'guangfu', other: 'guang fu' }))).toEqual(['pv name', 'panel words']);
});

test('in a mixture the entity that is named comes first', async () => {
  expect(ids(await ask('linfen 光伏', { linfen: 'linfen 光伏', project: 'linfen 光伏' }))[0]).toBe('linfen words');
  expect(ids(await ask('临汾光伏', { a: '临汾', b: '光伏' }))).toEqual(['linfen-zone some-words', 'linfen some-words', 'pv some-words']);
});

test('a slip comes after what holds all words, before what holds some', async () => {
  expect(ids(await ask('晶续新能源', { page: '新能 能源' }))).toEqual(['maker slip', 'page some-words']);
  expect(ids(await ask('临份', {}, ['linfen']))).toEqual(['linfen slip', 'linfen-zone slip']);
  expect(ids(await ask('photovoltic', { a: 'photovoltic', b: 'photovoltic', c: 'photovoltic' }))[0]).toBe('pv slip');
});

test('what nothing holds finds nothing', async () => {
  expect(await ask('qqqq', { a: '光伏' })).toEqual([]);
  expect(await ask('！？', { a: '光伏' })).toEqual([]);
});
