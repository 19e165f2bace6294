/** What a shared link brings along: pictures that are there and right, codes that lead to the page, short addresses. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { titleWidth, widestTitle } from '../src/components/head/page-title.ts';
import { codePages, pictureHome, picturePages, posterPages, posterPath, qrCodePath } from '../src/domain/kit/kit-files.ts';
import { codedAddress, longestCoded, shortPages, shortPath } from '../src/domain/kit/short-address.ts';
import { localized } from '../src/domain/urls.ts';
import { languages } from '../src/schema/text.ts';
import { isErrorPage, isFramed, pageAt, pagesOf, type BuiltPage } from './pages.ts';
import { codesIn } from './read-code.ts';
import { fixtureSite, realSite } from './sites.ts';
import { fixturePortal, realPortal } from './test-portal.ts';

const meta = ({ root }: BuiltPage, selector: string) => root.querySelector(`meta[${selector}]`)?.getAttribute('content') ?? '';
/** Every n-th of a list: reading all pictures would take long. */
const some = <T>(list: readonly T[], n: number): T[] => list.filter((_, index) => index % n === 0);

describe.each([
  ['the real site', realSite, realPortal()],
  ['the fixture', fixtureSite, fixturePortal()],
] as const)('%s', (_, folder, portal) => {
  const served = { address: portal.site.address, base: portal.site.basePath };
  const origin = new URL(served.base, served.address ?? 'http://localhost:4321').href;
  const pages = pagesOf(folder).filter((page) => !isErrorPage(page) && !isFramed(page));
  const fileOf = (address: string): string => {
    expect(address.startsWith(origin), address).toBe(true);
    return join(folder, address.slice(origin.length));
  };

  test('names a card for every page by its full address, with size and words', () => {
    for (const page of pages) {
      const card = meta(page, 'property="og:image"');
      expect(existsSync(fileOf(card)), `${page.file}: ${card}`).toBe(true);
      expect(card, page.file).toMatch(/\/share\.jpg$/);
      expect(meta(page, 'property="og:image:width"') + meta(page, 'property="og:image:height"')).toBe('1200630');
      expect(meta(page, 'property="og:image:alt"').length, page.file).toBeGreaterThan(5);
      expect(meta(page, 'name="twitter:image"'), page.file).toBe(card);
      expect(meta(page, 'name="twitter:card"')).toBe('summary_large_image');
      expect(meta(page, 'itemprop="image"'), page.file).toBe(card.replace('share.jpg', 'square.jpg'));
      expect(meta(page, 'itemprop="name"'), page.file).toBe(meta(page, 'property="og:title"'));
    }
  });

  test('shows the square of the page as its first picture', () => {
    for (const page of pages) {
      const image = page.root.querySelector('body img');
      expect(image?.getAttribute('src'), page.file).toBe(meta(page, 'itemprop="image"'));
      expect(image?.getAttribute('alt'), page.file).toBeTruthy();
      expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['400', '400']);
      // The browser takes it from where it has the page, not from the address under which the site may live.
      const source = image?.parentNode.querySelector('source')?.getAttribute('srcset') ?? '';
      expect(source, page.file).toMatch(/^\/[^/]/);
      expect(origin.replace(/^(https?:\/\/[^/]+).*$/, '$1') + source, page.file).toBe(image?.getAttribute('src'));
    }
  });

  test('gives zones, cities, chains and gaps pictures of their own', () => {
    const own = new Set(picturePages(portal));
    for (const page of pages) expect(own, page.path).toContain(pictureHome(portal, page.path));
    for (const place of [
      ...portal.zones.map(({ id }) => `/zones/${id}/`),
      ...portal.cities.map(({ id }) => `/cities/${id}/`),
      ...posterPages(portal),
    ])
      expect(pictureHome(portal, place)).toBe(place);
  });

  test('has cards and squares in the forms that networks take', { timeout: 60_000 }, async () => {
    for (const page of some(picturePages(portal), 23)) {
      for (const lang of languages) {
        for (const [name, width, height, most] of [
          ['share.jpg', 1200, 630, 300_000],
          ['square.jpg', 400, 400, 20_000],
        ] as const) {
          const bytes = readFileSync(join(folder, localized(page, lang), name));
          expect(await sharp(bytes).metadata(), page + name).toMatchObject({ format: 'jpeg', width, height });
          expect(bytes.length, page + name).toBeLessThan(most);
        }
      }
    }
  });

  test('has posters with a code to their page', { timeout: 60_000 }, async () => {
    for (const page of some(posterPages(portal), 31)) {
      for (const lang of languages) {
        const bytes = readFileSync(join(folder, localized(posterPath(page), lang)));
        expect(await sharp(bytes).metadata(), page).toMatchObject({ format: 'png', width: 1080, height: 1920, hasAlpha: false });
        expect(bytes.length, page).toBeLessThan(1_000_000);
        expect(await codesIn(bytes), page).toEqual([codedAddress(portal, page, lang, served)]);
      }
    }
    for (const page of posterPages(portal))
      for (const lang of languages) expect(existsSync(join(folder, localized(posterPath(page), lang))), page).toBe(true);
  });

  test('has a code to scan beside its pages', { timeout: 60_000 }, async () => {
    for (const page of codePages(portal))
      for (const lang of languages) expect(existsSync(join(folder, localized(qrCodePath(page), lang))), page).toBe(true);
    for (const page of some(codePages(portal), 29)) {
      const [code = ''] = await codesIn(readFileSync(join(folder, localized(qrCodePath(page), 'en'))));
      expect(code).toBe(codedAddress(portal, page, 'en', served));
      // The fixture has a long address of its own.
      if (served.address === undefined) expect(code.length).toBeLessThanOrEqual(longestCoded);
    }
  });

  test('leads on from its short addresses, without a script too', () => {
    expect(shortPages(portal).size).toBeGreaterThan(0);
    for (const [key, target] of some([...shortPages(portal)], 37)) {
      for (const lang of languages) {
        const page = pageAt(folder, `${localized(shortPath(key), lang).slice(1)}index.html`);
        const to = served.base.replace(/\/$/, '') + localized(target, lang);
        expect(page.root.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(`0; url=${to}`);
        expect(page.root.querySelector('main a')?.getAttribute('href')).toBe(to);
        expect(new URL(page.root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').pathname).toBe(to);
        expect(meta(page, 'name="robots"')).toBe('noindex');
      }
    }
  });

  test('has titles that a chat shows whole wherever the name leaves room', () => {
    for (const page of pages) {
      const title = page.root.querySelector('title')?.text ?? '';
      const name = meta(page, 'property="og:title"');
      expect(title.startsWith(name), page.file).toBe(true);
      if (titleWidth(name) <= widestTitle) expect(titleWidth(title), title).toBeLessThanOrEqual(widestTitle);
    }
  });

  test('dates its content pages from the content', () => {
    const dated = pages.filter((page) => meta(page, 'name="PubDate"') !== '');
    expect(dated.length).toBeGreaterThan(0);
    const days = new Set([...portal.sources.map(({ data }) => data.checkedOn), ...portal.events.map(({ data }) => data.date)]);
    for (const page of dated) {
      const [, day = ''] = /^(\d{4}-\d\d-\d\d) \d\d:\d\d$/.exec(meta(page, 'name="PubDate"')) ?? [];
      expect(days, page.file).toContain(day);
      for (const name of ['ArticleTitle', 'ContentSource', 'ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'])
        expect(meta(page, `name="${name}"`), `${page.file} ${name}`).toBeTruthy();
    }
  });
});
