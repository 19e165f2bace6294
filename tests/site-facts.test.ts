/** Every fact says when it was true and who said so: a date, and a mark that leads to the source on the same page. */
import { describe, expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { pagesOf, textOf, type BuiltPage } from './pages.ts';
import { fixtureSite, realSite } from './sites.ts';

/** Rows that state facts, wherever they stand. */
const rows = [
  '.fact-strip .fact',
  'tr[id^="figure-"]',
  'tr[id^="utility-"]',
  'tr[id^="cost-"]',
  'tr[id^="threshold-"]',
  'tr[id^="distance-"]',
  'li[id^="statement-"]',
  'li[id^="industry-"]',
  'li[id^="target-"]',
  'li[id^="park-"]',
  'li[id^="platform-"]',
  'li[id^="fund-"]',
  'li[id^="designation-"]',
  'li[id^="partner-"]',
  '.tally',
  '.record',
  '.contact',
  '.profile .practices > div',
];

const sites = { real: pagesOf(realSite), fixture: pagesOf(fixtureSite) };
const isZone = ({ path }: BuiltPage) => /^\/zones\/[^/]+\/$/.test(path);
const markOf = (row: HTMLElement) => row.querySelectorAll('a.mark').map((mark) => mark.getAttribute('href') ?? '');

/** What is wrong with the dates and sources of a page. */
function* undated({ main, file }: BuiltPage): Generator<string> {
  for (const selector of rows) {
    for (const row of main.querySelectorAll(selector)) {
      const what = `${file}: ${selector} “${textOf(row).slice(0, 50)}”`;
      if (!row.querySelectorAll('time').some((time) => textOf(time) !== '')) yield `${what} has no date`;
      const marks = markOf(row);
      if (marks.length === 0) yield `${what} has no source`;
      for (const mark of marks) if (!/^#source-[1-9]\d*$/.test(mark) || !main.getElementById(mark.slice(1))) yield `${what} leads to ${mark}`;
    }
  }
}

test.each(Object.entries(sites))('the %s site: every fact of a zone has a date and a source', (_, pages) => {
  const zones = pages.filter(isZone);
  expect(zones.length).toBeGreaterThan(0);
  expect(zones.flatMap((page) => [...undated(page)]).slice(0, 20)).toEqual([]);
});

test.each(Object.entries(sites))('the %s site: so has every fact of any other page', (_, pages) => {
  expect(
    pages
      // The pages on freshness count facts; they state none.
      .filter((page) => !isZone(page) && !/^(en\/)?status\//.test(page.file))
      .flatMap((page) => [...undated(page)])
      .slice(0, 20),
  ).toEqual([]);
});

test('the rows that are looked for exist: the fixture has each of them', () => {
  const there = new Set(rows.filter((selector) => sites.fixture.some(({ main }) => main.querySelector(selector) !== null)));
  expect(rows.filter((selector) => !there.has(selector))).toEqual([]);
});

describe('the list of sources', () => {
  test('is numbered without holes, and each of its sources is cited on the page', () => {
    for (const { main, file } of [...sites.real, ...sites.fixture]) {
      const listed = main.querySelectorAll('#sources li').map(({ id }) => id);
      expect(listed, file).toEqual(listed.map((_, index) => `source-${String(index + 1)}`));
    }
  });

  test('leads to the article in its document', () => {
    const anchors = new Map([...sites.real].map(({ address, main }) => [address, new Set(main.querySelectorAll('[id]').map(({ id }) => id))]));
    for (const { main, file } of sites.real) {
      for (const link of main.querySelectorAll('#sources li > a')) {
        const [address = '', anchor = ''] = (link.getAttribute('href') ?? '').split('#');
        expect(anchors.get(address)?.has(anchor), `${file}: ${link.getAttribute('href') ?? ''}`).toBe(true);
      }
    }
  });
});

test('a page that cites sources says the span of their dates and when they were last compared', () => {
  for (const { main, file, lang } of sites.real.filter(isZone)) {
    const dates = textOf(main.querySelector('.dates') ?? main);
    expect(dates, file).toMatch(lang === 'zh' ? /数据截至：.*\d{4}年.*最近核对：\s*\d{4}年/ : /Data as of: .*\d{4}.*Last checked: .*\d{4}/);
  }
});
