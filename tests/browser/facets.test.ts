/** The filters of a list: they narrow it, say how much is left, and keep the choice in the address. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { realPortal } from '../test-portal.ts';
import { browserSession, type Visit } from './session.ts';

const session = browserSession();
const { zones } = realPortal();
const inLinfen = zones.filter(({ city }) => city.id === 'linfen').length;
const all = zones.length;

let visit: Visit;
let page: Page;
beforeEach(async () => {
  visit = await session.visit();
  page = visit.page;
});

const rows = () => page.locator('tr[data-row]:visible').count();
const shown = async () => (await page.textContent('[data-shown]'))?.trim();
const box = (name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);
const query = () => new URL(page.url()).search;

describe('choosing a city on the list of zones', () => {
  beforeEach(async () => {
    await visit.go('/zones/');
    await box('city', 'linfen').check();
  });

  test('leaves its zones, and says how many of how many', async () => {
    expect(inLinfen).toBeGreaterThan(0);
    expect(await rows()).toBe(inLinfen);
    expect(await shown()).toBe(`共 ${String(all)} 条，显示 ${String(inLinfen)} 条`);
    expect(
      await page.locator('tr[data-row]:visible').evaluateAll((list: HTMLElement[]) => [...new Set(list.map((row) => row.dataset.city))]),
    ).toEqual(['linfen']);
  });

  test('stands in the address, and survives a reload', async () => {
    expect(query()).toBe('?city=linfen');
    await page.reload();
    expect(await rows()).toBe(inLinfen);
    expect(await box('city', 'linfen').isChecked()).toBe(true);
  });

  test('goes with the reader to the other language and back', async () => {
    await page.click('.lang-switch');
    await page.waitForURL('**/en/zones/?city=linfen');
    expect(await rows()).toBe(inLinfen);
    expect(await shown()).toBe(`${String(inLinfen)} of ${String(all)} shown`);
    await page.click('.lang-switch');
    await page.waitForURL((url) => url.pathname === '/zones/' && url.search === '?city=linfen');
    expect(await rows()).toBe(inLinfen);
  });

  test('is undone by the reset button, in the address too', async () => {
    await page.click('button[type=reset]');
    await expect.poll(rows).toBe(all);
    expect(query()).toBe('');
    expect(await box('city', 'linfen').isChecked()).toBe(false);
  });

  test('adds up within a facet and narrows across facets', async () => {
    await box('city', 'taiyuan').check();
    const ofBoth = zones.filter(({ city }) => ['linfen', 'taiyuan'].includes(city.id));
    expect(await rows()).toBe(ofBoth.length);
    expect(new URLSearchParams(query()).getAll('city').sort()).toEqual(['linfen', 'taiyuan']);
    await box('has', 'projects').check();
    expect(await rows()).toBe(ofBoth.filter(({ projects }) => projects.length > 0).length);
  });

  test('counts for every other choice what it would leave', async () => {
    const label = page.locator('label', { has: box('has', 'projects') });
    const expected = zones.filter(({ city, projects }) => city.id === 'linfen' && projects.length > 0).length;
    expect(await label.locator('[data-count]').textContent()).toBe(String(expected));
  });
});

test('a link with a choice opens with it, and closes no facet over it', async () => {
  await visit.go('/en/zones/?city=linfen&has=projects');
  expect(await rows()).toBe(zones.filter(({ city, projects }) => city.id === 'linfen' && projects.length > 0).length);
  expect(await box('has', 'projects').isVisible()).toBe(true);
});

test('the choice of cards stands in the address', async () => {
  await visit.go('/zones/');
  await page.click('[data-view=cards]');
  expect(query()).toBe('?view=cards');
  await page.reload();
  expect(await page.getAttribute('[data-list]', 'data-shown-as')).toBe('cards');
  expect(await page.getAttribute('[data-view=cards]', 'aria-pressed')).toBe('true');
});

test('a choice that leaves nothing says so in words', async () => {
  await visit.go('/zones/');
  // Boxes that would leave nothing are closed; an address can still ask for it.
  const pair = await page.evaluate<[string, string] | undefined>(`(() => {
    const rows = [...document.querySelectorAll('tr[data-row]')].map((row) => [row.dataset.city, row.dataset.chain.split(' ')]);
    const cities = new Set(rows.map(([city]) => city)), chains = new Set(rows.flatMap(([, list]) => list).filter(Boolean));
    for (const city of cities) for (const chain of chains) if (!rows.some(([c, list]) => c === city && list.includes(chain))) return [city, chain];
  })()`);
  await visit.go(`/zones/?city=${pair?.[0] ?? ''}&chain=${pair?.[1] ?? ''}`);
  expect(await rows()).toBe(0);
  expect(await page.locator('[data-nothing]').isVisible()).toBe(true);
  await page.click('button[type=reset]');
  await expect.poll(rows).toBe(all);
  expect(await page.locator('[data-nothing]').isVisible()).toBe(false);
});

describe('an address with odd parameters', () => {
  test.each([
    '?city=nowhere',
    '?colour=red',
    '?city=',
    '?city=linfen%00',
    '?city=%22%5D%2C*%7Bdisplay%3Anone%7D',
    '?city=%3Cscript%3Ealert(1)%3C/script%3E',
    '?__proto__=x&constructor=y&toString=z',
    '?view=%3Cimg%20src=x%20onerror=alert(1)%3E',
    `?${'city=a&'.repeat(2000)}`,
    '?%E4%B8',
  ])('%s shows the whole list and runs nothing', async (search) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await visit.go(`/zones/${search}`);
    expect(await rows()).toBe(all);
    expect(dialogs).toEqual([]);
    expect(visit.complaints).toEqual([]);
    expect(await page.locator('script:not([src]):not([type="application/ld+json"]), img[onerror]').count()).toBe(0);
  });

  test('keeps what other pages understand when a filter changes', async () => {
    await visit.go('/zones/?from=wechat');
    await box('city', 'linfen').check();
    expect(query()).toBe('?from=wechat&city=linfen');
  });
});

test.each(['/companies/', '/projects/', '/policies/', '/news/'])('%s narrows by its first choice and comes back', async (path) => {
  await visit.go(path);
  const list = () => page.locator('[data-row]:visible').count();
  const before = await list();
  const [first] = await page.locator('[data-facets] label:visible').all();
  const count = Number(await first?.locator('[data-count]').textContent());
  await first?.locator('input').check();
  expect(await list()).toBe(count);
  await page.click('button[type=reset]');
  await expect.poll(list).toBe(before);
  expect(visit.complaints).toEqual([]);
});
