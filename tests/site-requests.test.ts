/** A page asks no other host for anything, and runs or styles nothing that stands in its own text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder } from '../scripts/lib/verify-site.ts';
import { pagesOf } from './pages.ts';
import { fixtureSite, realSite } from './sites.ts';
import { fixturePortal, realPortal } from './test-portal.ts';

const elsewhere = /^(https?:)?\/\//i;

describe.each([
  ['the real site', realSite, realPortal],
  ['the fixture', fixtureSite, fixturePortal],
] as const)('%s', (_, folder, portal) => {
  const pages = pagesOf(folder);
  const files = filesUnder(folder);
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('has no script in a page but structured data, which does not run', () => {
    const inline = pages.flatMap(({ root, file }) =>
      root
        .querySelectorAll('script')
        .filter((script) => !script.hasAttribute('src') && script.getAttribute('type') !== 'application/ld+json')
        .map((script) => `${file}: ${script.text.slice(0, 60)}`),
    );
    expect(inline).toEqual([]);
  });

  test('has no style in a page, and no handler in an attribute', () => {
    const found = pages.flatMap(({ root, file }) =>
      root.querySelectorAll('*').flatMap((element) => {
        if (element.tagName === 'STYLE') return [`${file}: <style>`];
        return Object.keys(element.attributes)
          .filter((name) => name === 'style' || /^on[a-z]/.test(name))
          .map((name) => `${file}: ${element.rawTagName} ${name}`);
      }),
    );
    expect(found.slice(0, 10)).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const attributes = ['src', 'srcset', 'data', 'poster', 'background', 'ping'];
    const found = pages.flatMap(({ root, file }) => [
      ...root
        .querySelectorAll('link[href]')
        .filter((link) => !/^(canonical|alternate)$/.test(link.getAttribute('rel') ?? ''))
        .map((link) => [file, link.getAttribute('href')]),
      ...root.querySelectorAll('use[href], image[href]').map((element) => [file, element.getAttribute('href')]),
      ...attributes.flatMap((name) =>
        root
          .querySelectorAll(`[${name}]`)
          // Never loaded: the source beside it is taken. Chats read the full address.
          .filter((element) => !(name === 'src' && element.matches('picture.plate > source + img')))
          .map((element) => [file, element.getAttribute(name)]),
      ),
    ]);
    expect(found.filter(([, address]) => elsewhere.test(address ?? ''))).toEqual([]);
    expect(found.length).toBeGreaterThan(pages.length);
  });

  test('sends forms to itself, or to the endpoint for inquiries that site.yaml names', () => {
    const { inquiryEndpoint } = portal().site;
    const found = pages.flatMap(({ root, file }) =>
      root.querySelectorAll('[action], [formaction]').map((form) => [file, form.getAttribute('action') ?? form.getAttribute('formaction') ?? '']),
    );
    expect(found.filter(([, address = '']) => elsewhere.test(address) && address !== inquiryEndpoint)).toEqual([]);
  });

  test('has no frame, object or refresh, and no <base>', () => {
    for (const { root, file } of pages)
      expect(
        root.querySelectorAll('iframe, frame, object, embed, applet, base, meta[http-equiv="refresh"]').map(({ rawTagName }) => rawTagName),
        file,
      ).toEqual([]);
  });

  test('has style sheets that import nothing and take their pictures from the site', () => {
    const sheets = files.filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const file of sheets) {
      const css = textOf(file);
      expect(css, file).not.toMatch(/@import/i);
      for (const [, address = ''] of css.matchAll(/url\(\s*["']?([^"')]*)/gi)) expect(address, file).not.toMatch(elsewhere);
    }
  });

  test('has scripts of its own that name no other host', () => {
    for (const file of files.filter((name) => /\.m?js$/.test(name) && !name.startsWith('pagefind/'))) {
      const hosts = [...textOf(file).matchAll(/["'`](https?:)?\/\/[a-z0-9-]+\.[a-z][^"'`]*/gi)].map(([found]) => found);
      expect(hosts, file).toEqual([]);
    }
  });
});
