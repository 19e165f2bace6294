/** Theme, large text, copying and printing: choices of the reader that stay in this browser. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserSession } from './session.ts';

const session = browserSession();
const background = (page: Page) => page.evaluate<string>(`getComputedStyle(document.documentElement).backgroundColor`);
const textSize = (page: Page) => page.evaluate<number>(`parseFloat(getComputedStyle(document.documentElement).fontSize)`);
const theme = (page: Page) => page.getAttribute('html', 'data-theme');

describe('the theme', () => {
  test('follows the system until the reader chooses, and the choice stays', async () => {
    const { page, go } = await session.visit({ colorScheme: 'dark' });
    await go('/');
    const dark = await background(page);
    expect(await theme(page)).toBeNull();
    await page.click('[data-toggle=theme]');
    expect(await theme(page)).toBe('light');
    const light = await background(page);
    expect(light).not.toBe(dark);
    await go('/en/zones/');
    expect(await theme(page)).toBe('light');
    expect(await background(page)).toBe(light);
    await page.click('[data-toggle=theme]');
    expect(await background(page)).toBe(dark);
    await page.reload();
    expect(await theme(page)).toBe('dark');
  });

  test('is there before the first paint: the page never flashes', async () => {
    const { page, context, go } = await session.visit({ colorScheme: 'light' });
    await context.addInitScript(`localStorage.setItem('theme', 'dark')`);
    await context.addInitScript(
      `addEventListener('DOMContentLoaded', () => { document.documentElement.dataset.atReady = document.documentElement.dataset.theme })`,
    );
    await go('/');
    expect(await page.getAttribute('html', 'data-at-ready')).toBe('dark');
    expect(
      await page
        .locator('head script[src$="display.js"]')
        .evaluate((script: HTMLScriptElement) => script.async || script.defer || script.type === 'module'),
    ).toBe(false);
  });

  test('takes no strange value from the storage', async () => {
    const { page, context, go, complaints } = await session.visit();
    await context.addInitScript(`localStorage.setItem('theme', '"><script>'); localStorage.setItem('text', 'huge')`);
    await go('/');
    expect(await theme(page)).toBeNull();
    expect(await page.getAttribute('html', 'data-text')).toBeNull();
    expect(complaints).toEqual([]);
  });
});

describe('large text', () => {
  test('is at least 24 px, says that it is on, and stays', async () => {
    const { page, go } = await session.visit();
    await go('/zones/');
    const button = page.locator('[data-toggle=large]');
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    expect(await textSize(page)).toBeGreaterThanOrEqual(24);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await go('/en/');
    expect(await textSize(page)).toBeGreaterThanOrEqual(24);
    expect(await page.getAttribute('[data-toggle=large]', 'aria-pressed')).toBe('true');
    await page.click('[data-toggle=large]');
    await page.reload();
    expect(await textSize(page)).toBe(16);
  });
});

test('blocked storage costs only the memory: the buttons still work', async () => {
  const { page, context, go, complaints } = await session.visit();
  await context.addInitScript(`Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError') } })`);
  await go('/zones/');
  await page.click('[data-toggle=theme]');
  expect(await theme(page)).toMatch(/dark|light/);
  await page.click('[data-toggle=large]');
  expect(await textSize(page)).toBeGreaterThanOrEqual(24);
  await page.locator('input[name=city]').first().check();
  expect(complaints).toEqual([]);
  await go('/zones/');
  expect(await theme(page)).toBeNull();
});

describe('copying the link', () => {
  test('puts the address with its query into the clipboard and says so', async () => {
    const { page, context, go } = await session.visit();
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: session.origin });
    await go('/zones/jinzhong/?view=test#contact');
    const button = page.locator('[data-action=copy]');
    expect(await button.textContent()).toBe('复制链接');
    await button.click();
    await expect.poll(() => button.textContent()).toBe('已复制');
    expect(await page.evaluate(`navigator.clipboard.readText()`)).toBe(`${session.origin}/zones/jinzhong/?view=test`);
    await expect.poll(() => button.textContent(), { timeout: 4000 }).toBe('复制链接');
  });

  test('offers the address in a field when the clipboard is closed, once', async () => {
    const { page, context, go, complaints } = await session.visit();
    await context.addInitScript(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`);
    await go('/en/zones/jinzhong/');
    await page.click('[data-action=copy]');
    await page.click('[data-action=copy]');
    const fields = page.locator('.actions .copy-field');
    expect(await fields.evaluateAll((list: HTMLInputElement[]) => list.map(({ value }) => value))).toEqual([`${session.origin}/en/zones/jinzhong/`]);
    expect(await fields.first().getAttribute('aria-label')).toBeTruthy();
    expect(complaints).toEqual([]);
  });
});

test('printing asks the browser to print', async () => {
  const { page, context, go } = await session.visit();
  await context.addInitScript(`window.print = () => { document.documentElement.dataset.printed = 'yes' }`);
  await go('/zones/jinzhong/');
  await page.click('[data-action=print]');
  expect(await page.getAttribute('html', 'data-printed')).toBe('yes');
});

test('nothing of the reader is kept but these choices: no cookie, no other storage', async () => {
  const { page, context, go } = await session.visit();
  for (const path of ['/', '/zones/?city=linfen', '/zones/jinzhong/', '/search/?q=光伏']) await go(path);
  await page.click('[data-toggle=theme]');
  await page.click('[data-toggle=large]');
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(`Object.keys(localStorage).sort()`)).toEqual(['text', 'theme']);
  expect(await page.evaluate(`Object.keys(sessionStorage)`)).toEqual([]);
  expect(await page.evaluate(`indexedDB.databases().then((list) => list.length)`)).toBe(0);
});
