/** The map of a chain in a browser: what lies up- and downstream lights up, one place is picked out, and the address keeps both. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { chainMapsOf } from '../../src/domain/chain/chain-map.ts';
import { downstreamOf, upstreamOf } from '../../src/domain/chain/questions.ts';
import { placesOn } from '../../src/domain/chain/scope.ts';
import { realPortal } from '../test-portal.ts';
import { browserSession, type Visit } from './session.ts';

const session = browserSession();
const map = chainMapsOf(realPortal()).get('photovoltaics') ?? expect.fail('no map');
const cells = map.nodeById.get('cells') ?? expect.fail('no cells');
const up = upstreamOf(cells)
  .map(({ node }) => node.data.id)
  .sort();
const down = downstreamOf(cells)
  .map(({ node }) => node.data.id)
  .sort();
const inXinzhou = map.nodes
  .filter((node) => placesOn(node).some(({ id }) => id === 'xinzhou'))
  .map(({ data }) => data.id)
  .sort();

let visit: Visit;
let page: Page;
beforeEach(async () => {
  visit = await session.visit();
  page = visit.page;
});

const nodesOf = (selector: string) =>
  page.locator(`[data-map] ${selector}`).evaluateAll((list: HTMLElement[]) => list.map((element) => element.dataset.node ?? '').sort());
const lit = async () => ({ self: await nodesOf('.lit-self'), up: await nodesOf('.lit-up'), down: await nodesOf('.lit-down') });
const none = { self: [], up: [], down: [] };
const query = () => new URL(page.url()).search;
const node = (id: string) => page.locator(`[data-map] [data-node="${id}"]`);

describe('all that a node is made of and goes into lights up', () => {
  test('under the pointer, and no longer when it leaves', async () => {
    await visit.go('/chains/photovoltaics/');
    expect(await lit()).toEqual(none);
    await node('cells').hover();
    expect(await lit()).toEqual({ self: ['cells'], up, down });
    // Those that have nothing to do with it step back.
    expect(await node('inverters').evaluate((element) => Number(getComputedStyle(element).opacity))).toBeLessThan(0.5);
    await page.locator('h1').hover();
    expect(await lit()).toEqual(none);
    expect(query()).toBe('');
  });

  test('at the keyboard, node by node in the order of the chain, and Enter leads to its page', async () => {
    await visit.go('/chains/photovoltaics/');
    await node('cells').focus();
    expect(await lit()).toEqual({ self: ['cells'], up, down });
    await page.keyboard.press('Tab');
    const next = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.node ?? '');
    expect([next, (await lit()).self]).toEqual(['silver-paste', ['silver-paste']]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/chains/photovoltaics/silver-paste/');
  });

  test('by choice, which stays in the address, over a reload and in the other language', async () => {
    await visit.go('/chains/photovoltaics/');
    await page.selectOption('[data-map-trace]', 'cells');
    expect(query()).toBe('?node=cells');
    expect(await lit()).toEqual({ self: ['cells'], up, down });
    await page.reload();
    expect(await lit()).toEqual({ self: ['cells'], up, down });
    await page.click('.lang-switch');
    await page.waitForURL('**/en/chains/photovoltaics/?node=cells');
    expect(await lit()).toEqual({ self: ['cells'], up, down });
    expect(await page.locator('[data-map-trace] option:checked').textContent()).toBe(cells.data.name.en);
    await page.selectOption('[data-map-trace]', '');
    expect([query(), await lit()]).toEqual(['', none]);
  });
});

describe('a map is narrowed to one place', () => {
  test('by choice: the others step back, the number left is said, and the address keeps the place beside the node', async () => {
    await visit.go('/en/chains/photovoltaics/?node=cells');
    await page.selectOption('[data-map-place]', 'zone-xinzhou');
    expect(inXinzhou).toContain('cells');
    expect(await nodesOf('[data-node]:not(.is-outside)')).toEqual(inXinzhou);
    expect(await page.textContent('[data-map-shown]')).toBe(`${String(inXinzhou.length)} of ${String(map.nodes.length)} nodes here`);
    expect(query()).toBe('?node=cells&zone=xinzhou');
    await page.selectOption('[data-map-place]', 'city-xinzhou');
    expect(query()).toBe('?node=cells&city=xinzhou');
    await page.selectOption('[data-map-place]', '');
    expect(await nodesOf('.is-outside')).toEqual([]);
    expect(query()).toBe('?node=cells');
  });

  test('by a link, for every place that it offers', async () => {
    await visit.go('/chains/photovoltaics/?zone=xinzhou');
    expect(await nodesOf('[data-node]:not(.is-outside)')).toEqual(inXinzhou);
    const offered = await page.locator('[data-map-place] option').evaluateAll((list: HTMLOptionElement[]) => list.map(({ value }) => value));
    for (const value of offered.filter(Boolean)) {
      await page.selectOption('[data-map-place]', value);
      expect((await nodesOf('[data-node]:not(.is-outside)')).length, value).toBeGreaterThan(0);
    }
  });
});

test.each([
  '?node=__proto__&zone=constructor',
  '?node=%3Cimg%20src=x%20onerror=alert(1)%3E&city=%3Cscript%3Ealert(1)%3C/script%3E',
  '?node=cells%22]&zone=xinzhou%22]',
  '?node=&zone=&city=',
  '?node=wafers2&zone=atlantis&city=xinzhou&zone=xinzhou',
  '?node=%E0%A4%A&zone=%00',
  `?node=${'a'.repeat(3000)}`,
])('an address that names nothing of the map, %s, shows the whole map and puts nothing on the page', async (address) => {
  visit.page.on('dialog', () => visit.complaints.push('dialog'));
  await visit.go('/chains/photovoltaics/');
  const before = await page.locator('[data-map]').evaluate((element) => element.querySelectorAll('*').length);
  await visit.go(`/chains/photovoltaics/${address}`);
  expect(await lit()).toEqual(none);
  expect(await nodesOf('.is-outside')).toEqual([]);
  expect(await page.locator('[data-map-place]').inputValue()).toBe('');
  expect(await page.locator('[data-map]').evaluate((element) => element.querySelectorAll('*').length)).toBe(before);
  expect([visit.complaints, visit.strangers]).toEqual([[], []]);
});

test('without a script the map is whole, and offers no choice that does nothing', async () => {
  const still = await session.visit({ javaScriptEnabled: false });
  await still.go('/chains/photovoltaics/?node=cells&zone=xinzhou');
  expect(await still.page.locator('[data-map] [data-node]:visible').count()).toBe(map.nodes.length);
  expect(await still.page.locator('[data-map-tools]').isVisible()).toBe(false);
});
