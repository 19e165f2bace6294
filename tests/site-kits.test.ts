/** The kit of each page: plain links to what lies beside it, in both languages, and texts to copy. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brochurePages, brochurePath } from '../src/domain/kit/kit-files.ts';
import { chainPath, localized, zonePath } from '../src/domain/urls.ts';
import { languages } from '../src/schema/text.ts';
import { pageAt } from './pages.ts';
import { fixtureSite, realSite } from './sites.ts';
import { fixturePortal, realPortal } from './test-portal.ts';

describe.each([
  ['the real site', realSite, realPortal(), ''],
  ['the fixture', fixtureSite, fixturePortal(), '/atlas'],
] as const)('on %s', (_, folder, portal, base) => {
  const kitOf = (path: string, lang: (typeof languages)[number]) =>
    pageAt(folder, join('.', localized(path, lang), 'index.html')).root.querySelector('.kit');
  const pages = [...portal.zones.map(({ id }) => zonePath(id)), ...portal.chains.map(({ id }) => chainPath(id))];
  const files = [{ of: new Set(brochurePages(portal)), path: brochurePath, editions: 2 }];

  test.each(languages)('each zone and chain links to its brochures, and the files are there, %s', (lang) => {
    for (const page of pages) {
      const kit = kitOf(page, lang);
      const links = new Set(kit?.querySelectorAll('a').map((link) => link.getAttribute('href')));
      for (const { of, path, editions } of files) {
        if (!of.has(page)) continue;
        for (const edition of editions === 1 ? [lang] : languages) {
          const file = localized(path(page), edition);
          expect(links, page).toContain(base + file);
          expect(existsSync(join(folder, file)), file).toBe(true);
        }
      }
      expect(kit?.querySelectorAll('textarea').length, page).toBe(5);
      expect(
        kit?.querySelectorAll('button').every((button) => button.hasAttribute('hidden')),
        page,
      ).toBe(true);
    }
  });
});
