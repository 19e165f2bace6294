/** A reader without scripts loses no content: lists stand in full, and what needs a script is not shown. */
import { beforeAll, describe, expect, test } from 'vitest';
import { localized } from '../../src/domain/urls.ts';
import { languages } from '../../src/schema/text.ts';
import { realPortal } from '../test-portal.ts';
import { browserSession, type Visit } from './session.ts';

const session = browserSession();
const portal = realPortal();
let visit: Visit;
beforeAll(async () => {
  visit = await session.visit({ javaScriptEnabled: false });
});

describe.each(languages)('without scripts, %s', (lang) => {
  test.each([
    ['/zones/', portal.zones.length],
    ['/companies/', portal.companies.length],
    ['/projects/', portal.projects.length],
    ['/policies/', portal.policies.length],
  ])('%s has all its rows and no filters', async (path, count) => {
    const { page, go } = visit;
    await go(localized(path, lang));
    expect(await page.locator('[data-row]:visible').count()).toBe(count);
    expect(await page.locator('[data-facets]').isVisible()).toBe(false);
    expect(await page.locator('[data-nothing]').isVisible()).toBe(false);
  });

  test('no button is shown that would do nothing', async () => {
    const { page, go } = visit;
    for (const path of ['/', '/zones/jinzhong/', '/zones/']) {
      await go(localized(path, lang));
      const buttons = page.locator('button:visible:not([type=submit])');
      expect(await buttons.allTextContents(), path).toEqual([]);
    }
  });

  test('a zone, its sections and its sources can be read', async () => {
    const { page, go } = visit;
    await go(localized('/zones/jinzhong/', lang));
    for (const id of ['overview', 'industries', 'plants', 'contact', 'sources']) expect(await page.locator(`#${id}`).isVisible(), id).toBe(true);
    await page.click('a.mark >> nth=0');
    expect(new URL(page.url()).hash).toMatch(/^#source-\d+$/);
  });

  test('search says that it needs scripts and shows other ways', async () => {
    const { page, go } = visit;
    await go(localized('/search/?q=x', lang));
    expect(await page.locator('noscript').count()).toBeGreaterThan(0);
    expect(await page.locator('main a:visible').count()).toBeGreaterThan(2);
  });

  test('the language switch leads to the same page', async () => {
    const { page, go } = visit;
    await go(localized('/zones/jinzhong/', lang));
    await page.click('.lang-switch');
    expect(new URL(page.url()).pathname).toBe(localized('/zones/jinzhong/', lang === 'zh' ? 'en' : 'zh'));
  });
});
