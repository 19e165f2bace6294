/** The page of a zone shows all that its file says, and of a zone without data it says so, with no 0 in its place. */
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { schemaTree } from '../src/domain/schema-tree.ts';
import { sectionOfTopic } from '../src/domain/topics.ts';
import { wordsIn } from '../src/i18n/words.ts';
import { languages, type Lang } from '../src/schema/text.ts';
import { zone as zoneSchema } from '../src/schema/zone.ts';
import { lineage, pageAt, textOf } from './pages.ts';
import { fieldsOf, pathsOf } from './schema-fields.ts';
import { fixtureSite } from './sites.ts';
import { fixturePortal } from './test-portal.ts';
import { displayOf, displays, unprinted } from './zone-display.ts';

const portal = fixturePortal();
const tree = schemaTree(zoneSchema);
const pageOf = (id: string, lang: Lang) => pageAt(fixtureSite, join(lang === 'en' ? 'en' : '', 'zones', id, 'index.html'));
const zoneOf = (id: string) => portal.zoneById.get(id) ?? expect.fail(`no zone ${id}`);

/** Whether the words stand in the text by themselves: 23 is not part of 123 or 23.5. */
function says(text: string, words: string): boolean {
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\d.,])${pattern}(?!\\d|[.,]\\d)`).test(text);
}

test('every field of the schema that has a display of its own exists', () => {
  const known = new Set(pathsOf(tree));
  expect([...Object.keys(displays), ...Object.keys(unprinted)].filter((path) => !known.has(path))).toEqual([]);
});

describe.each(languages)('the zone with every field, %s', (lang) => {
  const zone = zoneOf('placeholder-full');
  const page = pageOf('placeholder-full', lang);
  const addresses = page.main.querySelectorAll('a[href]').map((link) => link.getAttribute('href') ?? '');
  const text = `${textOf(page.main)} ${addresses.join(' ')}`;

  test('has a page that shows every value', () => {
    const lost = fieldsOf(tree, zone.data).flatMap((field) =>
      displayOf(field, lang)
        .filter((words) => !says(text, words))
        .map((words) => `${field.path}: ${words}`),
    );
    expect(lost).toEqual([]);
  });

  test('shows its aliases to machines', () => {
    const data = page.root.querySelector('script[type="application/ld+json"]')?.text ?? '';
    for (const alias of zone.data.aliases) expect(data).toContain(alias);
  });

  test('has each figure and fact in the section of its topic', () => {
    const rows = [
      ...zone.data.figures.filter(({ headline }) => !headline).map((row) => ({ id: `figure-${row.id}`, topic: row.topic })),
      ...zone.data.statements.map((row) => ({ id: `statement-${row.id}`, topic: row.topic })),
    ];
    for (const { id, topic } of rows) {
      const row = page.main.getElementById(id);
      const sections = row ? [...lineage(row)].map((element) => element.getAttribute('id')) : [];
      expect(sections, id).toContain(sectionOfTopic[topic]);
    }
  });

  test('lists every article that its file cites', () => {
    const cited = fieldsOf(tree, zone.data).filter(({ path }) => /\.(source|alsoIn\[\])$/.test(path));
    const list = textOf(page.main.getElementById('sources') ?? page.main);
    for (const { value } of cited) {
      const article = portal.articles.get(String(value));
      expect(article && list.includes(article.article.title[lang]), String(value)).toBe(true);
    }
  });

  test('says nowhere that something is not published', () => {
    // Of the records only the first plant and the first lot have every field; the others say what is missing.
    const gaps = page.main.querySelectorAll('.record .unknown');
    expect(gaps.map((gap) => (gap.parentNode as HTMLElement).id).filter((id) => /-(hall|lot)$/.test(id))).toEqual([]);
    expect(gaps.length).toBeGreaterThan(0);
    const rest = gaps.reduce((left, gap) => left.replace(textOf(gap), ''), text);
    expect(rest.toLowerCase()).not.toContain(wordsIn(lang).notPublished.toLowerCase());
  });
});

describe.each(languages)('the zone with nothing but its name, %s', (lang) => {
  const page = pageOf('placeholder-bare', lang);
  const text = textOf(page.main);

  test('says in each section that nothing is published yet', () => {
    for (const section of ['industries', 'plants', 'utilities', 'results', 'services']) {
      const words = textOf(page.main.getElementById(section) ?? page.main).toLowerCase();
      expect(words, section).toContain(wordsIn(lang).notPublished.toLowerCase());
    }
    expect(textOf(page.main.getElementById('contact') ?? page.main)).toMatch(lang === 'zh' ? /来源没有公布电话/ : /publish no telephone/);
  });

  test('has no 0 for what is not known', () => {
    // The code of an embed has a style with a 0 in it.
    expect(text.replace(/<iframe.*?<\/iframe>/gs, '')).not.toMatch(/(?<![\d.,/-])0(?![\d.,/-])/);
  });

  test('makes up no telephone number or address', () => {
    // A draft of a letter has no address yet: `mailto:?subject=…`.
    const addresses = page.main.querySelectorAll('a[href^="tel:"], a[href^="mailto:"]').map((link) => link.getAttribute('href') ?? '');
    expect(addresses.filter((address) => !address.startsWith('mailto:?'))).toEqual([]);
  });
});

describe.each(languages)('the proposed zone, %s', (lang) => {
  const text = textOf(pageOf('placeholder-proposed', lang).main);

  test('says that it is not approved, and that its name is short', () => {
    expect(text).toContain(wordsIn(lang).proposed);
    expect(text).toContain(wordsIn(lang).shortNameOnly);
  });
});

test.each(languages)('a supply whose promised day has passed is marked as such, %s', (lang) => {
  const row = pageOf('placeholder-full', lang).main.querySelector('#utility-placeholder-power');
  expect(row?.querySelector('.overdue')?.text).toMatch(lang === 'zh' ? /已过承诺日期/ : /past the promised date/);
});
