/** Embeds: one for each zone and chain, without scripts, leading back to the page they are taken from. */
import { describe, expect, test } from 'vitest';
import { framedPathsOf } from '../src/domain/all-paths.ts';
import { localized } from '../src/domain/urls.ts';
import { languages } from '../src/schema/text.ts';
import { isFramed, pagesOf, textOf } from './pages.ts';
import { fixtureSite, realSite } from './sites.ts';
import { fixturePortal, realPortal } from './test-portal.ts';

describe.each([
  ['the real site', realSite, realPortal, ''],
  ['the fixture', fixtureSite, fixturePortal, '/atlas'],
] as const)('on %s', (_, folder, portal, base) => {
  const pages = pagesOf(folder);
  const framed = pages.filter(isFramed);

  test('each zone and chain has one in both languages', () => {
    const wanted = framedPathsOf(portal()).flatMap((path) => languages.map((lang) => localized(path, lang)));
    expect(framed.map(({ address }) => address).sort()).toEqual(wanted.sort());
  });

  test('none has a script, a form or a handler, and each says something', () => {
    for (const { root, main, file } of framed) {
      expect(root.querySelectorAll('script, form, button, input, iframe, [data-tray]'), file).toEqual([]);
      expect(textOf(main).length, file).toBeGreaterThan(40);
    }
  });

  test('each leads in the whole window to its page, which is its canonical address', () => {
    for (const { root, address, file } of framed) {
      const full = `${base}${address.replace('/embed/', '/')}`;
      expect(root.querySelector('.embed-foot a')?.getAttribute('href'), file).toBe(full);
      expect(new URL(root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').pathname, file).toBe(full);
      expect(root.querySelector('meta[name="robots"]')?.getAttribute('content'), file).toBe('noindex');
    }
  });

  test('the page that puts the code together lists all of them without scripts', () => {
    for (const lang of languages) {
      const [page] = pages.filter(({ address }) => address === localized('/embed/', lang));
      const links = page?.main.querySelectorAll('.codes a').map((link) => link.getAttribute('href')) ?? [];
      expect(links.sort()).toEqual(
        framed
          .filter((each) => each.lang === lang)
          .map(({ address }) => base + address)
          .sort(),
      );
      for (const code of page?.main.querySelectorAll('.codes code') ?? [])
        expect(code.text).toMatch(/^&lt;iframe src=&quot;https?:\/\/[^\s]+&quot; title=|^<iframe src="https?:\/\/\S+" title=/);
    }
  });
});
