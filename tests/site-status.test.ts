/** The state of the data on the built site, and the way to correct it from every page and fact. */
import { describe, expect, test } from 'vitest';
import { placeStatus } from '../src/domain/freshness/place-status.ts';
import { cityStatusPath } from '../src/domain/urls.ts';
import { isErrorPage, pageAt, pagesOf, textOf } from './pages.ts';
import { realSite } from './sites.ts';
import { realPortal } from './test-portal.ts';

const portal = realPortal();
const pages = pagesOf(realSite).filter((page) => !isErrorPage(page));

describe('the state of the data', () => {
  test.each(['zh', 'en'] as const)('names each zone with its counts and what it lacks (%s)', (lang) => {
    for (const zone of portal.zones) {
      const prefix = lang === 'zh' ? '' : 'en/';
      const article = pageAt(realSite, `${prefix}${cityStatusPath(zone.city.id).slice(1)}index.html`).main.querySelector(`#zone-${zone.id}`);
      const status = placeStatus(portal, zone, portal.checkedOn);
      const text = article ? textOf(article) : '';
      expect(text).toContain(zone.data.name[lang]);
      for (const { label } of status.missing) expect(text, zone.id).toContain(label[lang]);
      if (status.counts.overdue > 0) expect(text).toContain(String(status.counts.overdue));
    }
  });
});

describe('correct this', () => {
  test('stands on every page, and leads to an inquiry about that page', () => {
    // What others embed in their pages has no foot of its own.
    for (const { root, address, lang, file } of pages.filter(({ path }) => !/^\/embed\/./.test(path))) {
      const link = root.querySelector('.foot a[href*="correct="]')?.getAttribute('href') ?? '';
      expect(link, file).toBe(`${lang === 'zh' ? '' : '/en'}/inquiry/?correct=${address}`);
    }
  });

  test('stands beside every dated fact', () => {
    const bare = pages.flatMap(({ main, file }) =>
      main
        .querySelectorAll('.as-of')
        .filter((mark) => mark.querySelector('.mark') && !mark.querySelector('a.fix'))
        .map(() => file),
    );
    expect(bare).toEqual([]);
    const zone = pages.find(({ path, lang }) => path === '/zones/linyi/' && lang === 'zh');
    const figure = zone?.main.querySelector('#figure-national-research-bases');
    expect(decodeURIComponent(figure?.querySelector('a.fix')?.getAttribute('href') ?? '')).toMatch(/fact=国家级研发（试验）基地 1/);
  });

  test('an overdue figure says so where it stands', () => {
    const zone = pages.find(({ path, lang }) => path === '/zones/linyi/' && lang === 'en');
    const row = zone?.main.querySelector('#figure-national-research-bases .to-confirm');
    expect(row?.getAttribute('hidden')).toBeUndefined();
    expect(row?.text).toBe('to be confirmed');
  });
});
