/** Each template in both languages: it loads in silence, asks no other host, and fits a narrow telephone, in large text too. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { localized } from '../../src/domain/urls.ts';
import { languages } from '../../src/schema/text.ts';
import { browserSession, type Visit } from './session.ts';
import { templates } from './templates.ts';

const session = browserSession();
const cases = templates().flatMap(({ name, path }) => languages.map((lang) => ({ name, lang, path: localized(path, lang) })));

/** Elements that stick out of the page, but for those inside something that scrolls by itself. */
const wideElements = `(() => {
  const width = document.documentElement.clientWidth;
  const scrolls = (element) => element && (/(auto|scroll|hidden|clip)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement))
    .slice(0, 5)
    .map((element) => element.tagName + '.' + element.className + ': ' + (element.textContent || '').trim().slice(0, 40));
})()`;

const pageWidth = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe.each([
  ['a narrow telephone', { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }, cases, ['normal', 'large']],
  // On a desk the shorter words of the first language fit where those of the second do.
  ['a desk', { viewport: { width: 1280, height: 800 } }, cases.filter(({ lang }) => lang === 'en'), ['normal']],
] as const)('on %s', (_, options, cases, sizes) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await session.visit(options);
  });
  afterEach(() => {
    visit.complaints.length = 0;
    visit.strangers.length = 0;
  });

  test.each(cases)('$name, $lang', async ({ path }) => {
    await visit.go(path);
    // Search fetches its index by and by.
    if (path.includes('/search/')) await visit.settled();
    expect(visit.complaints).toEqual([]);
    expect(visit.strangers).toEqual([]);
    for (const size of sizes) {
      await visit.page.evaluate(`document.documentElement.dataset.text = '${size}'`);
      const isWide = (await visit.page.evaluate<number>(pageWidth)) > 0;
      expect(isWide ? [size, await visit.page.evaluate(wideElements)] : []).toEqual([]);
    }
  });
});

test('the page of errors is served in its language, in silence but for its own status', async () => {
  const { page, complaints, strangers } = await session.visit();
  for (const [path, lang] of [
    ['/nowhere/', 'zh-CN'],
    ['/en/nowhere/', 'en'],
  ] as const) {
    const response = await page.goto(session.origin + path, { waitUntil: 'load' });
    expect(response?.status()).toBe(404);
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    expect(await page.evaluate(pageWidth)).toBe(0);
  }
  expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  expect(strangers).toEqual([]);
});
