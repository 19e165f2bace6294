/** What search engines and shared links are told about each page. */
import { describe, expect, test } from 'vitest';
import { titleWidth } from '../src/components/head/page-title.ts';
import { isErrorPage, isFramed, pagesOf, type BuiltPage } from './pages.ts';
import { realSite } from './sites.ts';

const pages = pagesOf(realSite);
const listed = pages.filter((page) => !isErrorPage(page) && !isFramed(page));
const meta = ({ root }: BuiltPage, selector: string) => root.querySelector(`meta[${selector}]`)?.getAttribute('content');
const title = ({ root }: BuiltPage) => root.querySelector('title')?.text ?? '';
const canonical = ({ root }: BuiltPage) => root.querySelectorAll('link[rel="canonical"]').map((link) => link.getAttribute('href') ?? '');

/** Values that more than one page has, with the pages. */
function shared(value: (page: BuiltPage) => string | undefined): string[] {
  const files = new Map<string, string[]>();
  for (const page of listed) files.set(value(page) ?? '', [...(files.get(value(page) ?? '') ?? []), page.file]);
  return [...files].filter(([, list]) => list.length > 1).map(([text, list]) => `${text.slice(0, 80)}: ${list.slice(0, 4).join(', ')}`);
}

test('each title is its own and ends with the name of the portal where there is room', () => {
  expect(shared(title)).toEqual([]);
  for (const page of listed.filter((each) => titleWidth(meta(each, 'property="og:title"') ?? '') < 18))
    expect(title(page), page.file).toMatch(page.lang === 'zh' ? /图鉴$/ : /Zone Atlas$/);
});

test('each description is its own sentence of a readable length', () => {
  expect(shared((page) => meta(page, 'name="description"'))).toEqual([]);
  for (const page of listed) {
    const description = meta(page, 'name="description"') ?? '';
    expect(description.length, `${page.file}: ${description}`).toBeGreaterThan(page.lang === 'zh' ? 5 : 10);
    expect(description, page.file).not.toMatch(/\n|<|\s{2}/);
  }
});

test('the canonical address is the page itself', () => {
  for (const page of listed) {
    const [address = '', ...more] = canonical(page);
    expect(more).toEqual([]);
    expect(new URL(address).pathname, page.file).toBe(page.address);
    expect(meta(page, 'property="og:url"'), page.file).toBe(address);
  }
});

test('shared links have title, description, name and locale', () => {
  for (const page of listed) {
    expect(meta(page, 'property="og:title"'), page.file).toBeTruthy();
    expect(meta(page, 'property="og:description"'), page.file).toBe(meta(page, 'name="description"'));
    expect(meta(page, 'property="og:site_name"'), page.file).toBeTruthy();
    expect(meta(page, 'property="og:locale"'), page.file).toBe(page.lang === 'zh' ? 'zh_CN' : 'en_US');
  }
});

test('only search, the welcome of ambassadors’ codes, embeds and errors are kept out of search engines', () => {
  const unlisted = pages.filter((page) => meta(page, 'name="robots"')?.includes('noindex'));
  expect(
    unlisted
      .filter((page) => !isFramed(page))
      .map(({ file }) => file)
      .sort(),
  ).toEqual(['404.html', 'a/index.html', 'en/404/index.html', 'en/a/index.html', 'en/search/index.html', 'search/index.html']);
  expect(unlisted.filter(isFramed)).toEqual(pages.filter(isFramed));
});

describe('structured data', () => {
  test('is JSON of schema.org with the page’s own addresses', () => {
    let count = 0;
    for (const { root, file } of pages) {
      for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
        const data = JSON.parse(script.text) as { '@context'?: string; '@type'?: string; url?: string };
        expect(data['@context'], file).toBe('https://schema.org');
        expect(data['@type'], file).toBeTruthy();
        expect(script.text, file).not.toMatch(/undefined|\[object/);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(0);
  });
});

test('each page says its character set first and its width', () => {
  for (const page of pages) {
    expect(page.html.slice(0, 1024), page.file).toMatch(/<!doctype html><html[^>]*><head><meta charset="utf-8"/i);
    expect(meta(page, 'name="viewport"'), page.file).toBe('width=device-width, initial-scale=1');
  }
});
