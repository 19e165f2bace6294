/** Links: none is broken, each has words, and those that leave say so. */
import { describe, expect, test } from 'vitest';
import { verifySite } from '../scripts/lib/verify-site.ts';
import { isFramed, pagesOf, textOf } from './pages.ts';
import { fixtureSite, realSite } from './sites.ts';
import { fixturePortal, realPortal } from './test-portal.ts';

test.each([
  ['the real site', realSite, realPortal, '/'],
  ['the fixture under a sub-path', fixtureSite, fixturePortal, '/atlas/'],
] as const)('%s has no broken link, anchor or missing page', (_, folder, portal, base) => {
  const { problems, pages, links } = verifySite(folder, portal(), base);
  expect(problems).toEqual([]);
  expect(pages).toBeGreaterThan(50);
  expect(links).toBeGreaterThan(pages * 10);
});

test('under a sub-path no link leaves it', () => {
  for (const { root, file } of pagesOf(fixtureSite)) {
    const outside = root
      .querySelectorAll('[href^="/"], [src^="/"], [action^="/"]')
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '');
    expect(
      outside.filter((address) => !address.startsWith('/atlas/')),
      file,
    ).toEqual([]);
  }
});

describe.each([
  ['the real site', realSite],
  ['the fixture', fixtureSite],
])('on %s', (_, folder) => {
  const pages = pagesOf(folder);

  test('every link has a name and an address', () => {
    const bare = pages.flatMap(({ root, file }) =>
      root
        .querySelectorAll('a')
        .filter((link) => !link.getAttribute('href') || (textOf(link) === '' && !link.getAttribute('aria-label')))
        .map((link) => `${file}: ${link.outerHTML.slice(0, 100)}`),
    );
    expect(bare.slice(0, 10)).toEqual([]);
  });

  test('a link that leaves says so and gives no opener', () => {
    for (const { root, file } of pages) {
      for (const link of root.querySelectorAll('a[href^="http"], a[href^="//"]')) {
        const rel = (link.getAttribute('rel') ?? '').split(' ');
        expect(rel, `${file}: ${link.outerHTML}`).toEqual(expect.arrayContaining(['noopener', 'external']));
        expect(link.querySelector('.leaving'), `${file}: ${link.outerHTML}`).not.toBeNull();
      }
    }
  });

  test('no link opens a window or runs a script; embeds alone leave their frame', () => {
    for (const page of pages) {
      const { root, file } = page;
      const links = root.querySelectorAll('a[target="_top"]').length;
      expect(links, file).toBe(isFramed(page) ? root.querySelectorAll('a').length : 0);
      expect(
        root.querySelectorAll('a[target]:not([target="_top"]), a[href^="javascript:"], a[href="#"]').map(({ outerHTML }) => outerHTML),
        file,
      ).toEqual([]);
    }
  });
});
