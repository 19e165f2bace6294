/** The brochures of the built sites: there, tagged, in their language, with fonts of their own and whole links. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fewestPages, mostPages } from '../scripts/lib/brochure-fit.ts';
import { brochurePages, brochurePath } from '../src/domain/kit/kit-files.ts';
import { fullAddress } from '../src/domain/kit/short-address.ts';
import { localized } from '../src/domain/urls.ts';
import { htmlLang } from '../src/i18n/words.ts';
import { languages } from '../src/schema/text.ts';
import { readPdf } from './pdf-reading.ts';
import { fixtureSite, realSite } from './sites.ts';
import { fixturePortal, realPortal } from './test-portal.ts';

describe.each([
  ['the real site', realSite, realPortal()],
  ['the site of the fixture', fixtureSite, fixturePortal()],
])('%s', (_, site, portal) => {
  const fileOf = (page: string, lang: (typeof languages)[number]) => join(site, brochurePath(localized(page, lang)));
  const pages = brochurePages(portal);

  test('has a brochure beside each page that ought to have one', () => {
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.flatMap((page) => languages.map((lang) => fileOf(page, lang))).filter((file) => !existsSync(file))).toEqual([]);
  });

  // A sample of each kind: the first and the last page of its folder.
  const kinds = Map.groupBy(pages, (page) => page.split('/')[1]);
  const sample = [...kinds.values()].flatMap((of) => [...new Set([of[0], of.at(-1)])]).filter((page) => page !== undefined);
  test.each(sample.flatMap((page) => languages.map((lang) => [page, lang] as const)))('%s in %s can be read by everyone', (page, lang) => {
    const pdf = readPdf(readFileSync(fileOf(page, lang)));
    expect(pdf.tagged).toBe(true);
    expect(pdf.ua).toBe('1');
    expect(pdf.lang).toBe(lang === 'zh' ? htmlLang(lang) : 'en-GB');
    expect(pdf.title).toBeTruthy();
    expect(pdf.author).toBeTruthy();
    expect(pdf.created).toBe(`${portal.checkedOn}T00:00:00Z`);
    expect(pdf.notEmbedded).toBe(0);
    expect(pdf.fonts.filter((font) => !/^(Inter|NotoSansSC)-(Regular|Bold)$/.test(font))).toEqual([]);
    expect(pdf.structure.get('H1')).toBe(1);
    expect(pdf.structure.get('H2')).toBeGreaterThan(1);
    expect(pdf.structure.get('Figure')).toBeGreaterThan(0);
  });

  test.each(sample.flatMap((page) => languages.map((lang) => [page, lang] as const)))('%s in %s leads to the site alone', (page, lang) => {
    const { links } = readPdf(readFileSync(fileOf(page, lang)));
    const served = { address: process.env.ZONE_ATLAS_ADDRESS ?? portal.site.address, base: portal.site.basePath };
    const home = fullAddress('/', 'zh', served);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !link.startsWith(home) && !/^(tel|mailto):/.test(link))).toEqual([]);
    // Every page that a link names is there.
    const files = links
      .filter((link) => link.startsWith(home))
      .map((link) => join(site, new URL(link).pathname.slice(new URL(home).pathname.length), 'index.html'));
    expect([...new Set(files)].filter((file) => !existsSync(file))).toEqual([]);
  });
});

test('the brochure of every zone has two to four pages', () => {
  const sizes = [
    [realSite, realPortal()],
    [fixtureSite, fixturePortal()],
  ] as const;
  const odd = sizes.flatMap(([site, portal]) =>
    brochurePages(portal)
      .filter((page) => page.startsWith('/zones/'))
      .flatMap((page) => languages.map((lang) => brochurePath(localized(page, lang))))
      .map((file) => ({ file, pages: readPdf(readFileSync(join(site, file))).pages }))
      .filter(({ pages }) => pages < fewestPages || pages > mostPages),
  );
  expect(odd).toEqual([]);
});
