/**
 * Each of the systems that the sources name stands on a page, in its words, and the page is found from “How to
 * invest” or from a zone, city, chain, policy or event. The list has the page and the words of each system.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../src/schema/text.ts';
import { pageAt, textOf } from './pages.ts';
import { realSite } from './sites.ts';

const systems = readFileSync(join(import.meta.dirname, 'source-systems.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', path = '', words = ''] = line.split(' ');
    return { id, path, words };
  });
const plain = (text: string): string => text.replace(/[\s“”‘’《》]+/g, '');
const pages = new Map<string, ReturnType<typeof pageAt>>();
const page = (path: string) => {
  const known = pages.get(path) ?? pageAt(realSite, `${path.slice(1)}index.html`);
  pages.set(path, known);
  return known;
};

test('the list is complete and in order', () => {
  expect(systems.map(({ id }) => id)).toEqual(Array.from({ length: 189 }, (_, index) => `S${String(index + 1).padStart(3, '0')}`));
});

test('every system stands on its page in the words of the source', () => {
  expect(
    systems.filter(({ path, words }) => words === '' || !plain(textOf(page(path).main)).includes(words)).map(({ id, words }) => `${id} ${words}`),
  ).toEqual([]);
});

test.each(languages)('every page of a system is linked from “How to invest” or from the list of its kind, %s', (lang) => {
  const edition = lang === 'en' ? '/en' : '';
  const lists = ['invest', 'zones', 'cities', 'chains', 'policies', 'news'];
  const linked = new Set(
    lists.flatMap((list) =>
      page(`${edition}/${list}/`)
        .root.querySelectorAll('a[href]')
        .map((link) => link.getAttribute('href')?.replace(/#.*$/, '')),
    ),
  );
  expect([...new Set(systems.map(({ path }) => edition + path))].filter((path) => !linked.has(path))).toEqual([]);
});
