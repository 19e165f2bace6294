/** An ambassador's code from its link to the inquiry; the kit of a page; embeds in a stranger's frame. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { localized } from '../../src/domain/urls.ts';
import { languages, type Lang } from '../../src/schema/text.ts';
import { fixtureSite } from '../sites.ts';
import { axeFindings, bringAxe } from './axe.ts';
import { browserSession } from './session.ts';

const fixture = browserSession(fixtureSite, '/atlas/');
const at = (path: string, lang: Lang): string => `/atlas${localized(path, lang)}`;
const zonePage = '/zones/placeholder-full/';
const withoutNotFound = (complaints: string[]): string[] => complaints.filter((complaint) => !complaint.includes('404'));
const blockStorage = `for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });`;

describe.each(languages)('a code, %s', (lang) => {
  test('arrives by its own address, is seen on every page and reaches the inquiry; canonical addresses stay clean', async () => {
    const { page, complaints, strangers } = await fixture.visit();
    await page.goto(fixture.origin + at('/a/k7q2/', lang), { waitUntil: 'load' });
    await page.waitForURL(`**${at('/a/?r=k7q2', lang)}`);
    expect(await page.locator('[data-landing-code] strong').innerText()).toBe('k7q2');
    const addresses = await page
      .locator('link[rel=canonical], link[rel=alternate], meta[property="og:url"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? each.getAttribute('content')));
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) expect(address).not.toContain('k7q2');
    await page.goto(fixture.origin + at(zonePage, lang), { waitUntil: 'load' });
    expect(await page.locator('.referral').innerText()).toContain('k7q2');
    expect(await page.locator('.inquiry-draft textarea').inputValue()).toContain('k7q2');
    expect(await page.locator('[data-kit-address]').inputValue()).toBe(`${fixture.origin}${at(zonePage, lang)}?r=k7q2`);
    await page.goto(fixture.origin + at('/inquiry/?zone=placeholder-full', lang), { waitUntil: 'load' });
    await page.waitForSelector('.inquiry-about a');
    expect(await page.locator('#inquiry-text').inputValue()).toContain('k7q2');
    // The visitor leaves it out, and it is gone.
    await page.locator('.referral button').press('Enter');
    expect(await page.locator('.referral').isVisible()).toBe(false);
    await page.goto(fixture.origin + at(zonePage, lang), { waitUntil: 'load' });
    expect(await page.locator('.referral').isVisible()).toBe(false);
    expect(await page.locator('[data-kit-address]').inputValue()).toBe(fixture.origin + at(zonePage, lang));
    expect(withoutNotFound(complaints)).toEqual([]);
    expect(strangers).toEqual([]);
  });

  test('that is none is ignored with a word, wherever it stands', async () => {
    const { page, complaints } = await fixture.visit();
    for (const bad of ['/a/<img src=x onerror=alert(1)>/', '/a/K7Q2/', '/a/toolong2/']) {
      await page.goto(fixture.origin + at(bad, lang), { waitUntil: 'load' });
      expect(await page.locator('[data-bad-code]').first().isVisible(), bad).toBe(true);
      expect(new URL(page.url()).pathname).toContain('/a/');
    }
    await page.goto(`${fixture.origin}${at(zonePage, lang)}?r=<script>alert(1)</script>&from=singlemessage&isappinstalled=0`, { waitUntil: 'load' });
    expect(await page.locator('.referral').innerText()).toMatch(lang === 'zh' ? /无效/ : /not valid/);
    expect(await page.evaluate(`sessionStorage.getItem('referral')`)).toBeNull();
    expect(await page.locator('[data-kit-address]').inputValue()).toBe(fixture.origin + at(zonePage, lang));
    expect(withoutNotFound(complaints)).toEqual([]);
  });

  test('unscripted, its address still leads on by plain links', async () => {
    const { page } = await fixture.visit({ javaScriptEnabled: false });
    await page.goto(fixture.origin + at('/a/k7q2/', lang), { waitUntil: 'load' });
    expect(await page.locator('main a:visible').count()).toBeGreaterThan(2);
    await page.goto(fixture.origin + at('/a/', lang), { waitUntil: 'load' });
    expect(await page.locator('.landing-ways a').count()).toBeGreaterThan(3);
    expect(await page.locator('.referral').isVisible()).toBe(false);
  });
});

test('where storage is blocked, the code goes on in the links of the page that welcomes', async () => {
  const { page, context, complaints } = await fixture.visit();
  await context.addInitScript(blockStorage);
  await page.goto(fixture.origin + at('/a/?r=abc23', 'zh'), { waitUntil: 'load' });
  await page.locator('.landing-ways a').nth(1).click();
  await page.waitForURL('**/zones/?r=abc23');
  expect(await page.locator('.referral').innerText()).toContain('abc23');
  expect(complaints).toEqual([]);
});

test('what WeChat adds to an address is harmless on every page that reads its address', async () => {
  const { page, go, complaints } = await fixture.visit();
  const added = 'from=singlemessage&isappinstalled=0';
  for (const path of [
    '/',
    '/zones/',
    '/companies/',
    '/projects/',
    '/policies/',
    '/opportunities/',
    '/plants/',
    '/costs/',
    '/compare/',
    '/shortlist/',
    '/inquiry/',
    '/policies/questions/',
    '/search/',
    '/embed/',
    '/a/',
    '/chains/placeholder-widgets/',
  ]) {
    await go(`${at(path, 'zh')}?${added}`);
    expect(
      await page.locator('[data-compare-ignored], [data-inquiry-ignored], [data-shortlist-ignored]').filter({ visible: true }).count(),
      path,
    ).toBe(0);
    expect(await page.locator('.referral').isVisible(), path).toBe(false);
  }
  await go(`${at('/zones/', 'zh')}?city=placeholder-a&${added}`);
  await page.locator('[data-kit-copy]').press('Enter');
  expect(await page.locator('[data-kit-address]').inputValue()).toBe(`${fixture.origin}${at('/zones/?city=placeholder-a', 'zh')}`);
  expect(complaints).toEqual([]);
}, 180_000);

describe.each(languages)('the kit of a zone, %s', (lang) => {
  test('is reached from the top, copies, and where the clipboard is closed selects instead', async () => {
    const { page, context, go, complaints } = await fixture.visit();
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: fixture.origin });
    await bringAxe(context);
    await go(at(zonePage, lang));
    await page.locator('.bar a[href="#kit"]').press('Enter');
    expect(new URL(page.url()).hash).toBe('#kit');
    await page.locator('[data-kit-copy]').press('Enter');
    expect(await page.evaluate(`navigator.clipboard.readText()`)).toBe(fixture.origin + at(zonePage, lang));
    await page.locator('.kit summary').first().press('Enter');
    await page.locator('.kit details[open] summary').first().waitFor();
    for (const details of await page.locator('.kit details').all()) await details.evaluate((each) => each.setAttribute('open', ''));
    const texts = await page.locator('.kit textarea[data-path]').all();
    expect(texts).toHaveLength(4);
    expect(await texts[0]?.inputValue()).toMatch(new RegExp(`\n${fixture.origin}${at(zonePage, lang)}$`));
    expect(await texts[2]?.inputValue()).toContain(`${fixture.origin}${at(zonePage, lang === 'zh' ? 'en' : 'zh')}`);
    expect(await page.locator('.kit textarea[data-frame]').inputValue()).toContain(`src="${fixture.origin}${at(`/embed${zonePage}`, lang)}"`);
    await page.evaluate(`navigator.clipboard.writeText = () => Promise.reject(new Error('closed'))`);
    await page.locator('[data-kit-copy-text]').first().press('Enter');
    expect(
      await page.evaluate(
        `document.activeElement.tagName + ':' + (document.activeElement.selectionEnd - document.activeElement.selectionStart > 20)`,
      ),
    ).toBe('TEXTAREA:true');
    expect(await page.locator('[data-kit-said]').innerText()).not.toBe('');
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('unscripted, is plain links and texts, and shows no button that would do nothing', async () => {
    const { page, go } = await fixture.visit({ javaScriptEnabled: false });
    await go(at(zonePage, lang));
    expect(await page.locator('.kit button:visible').count()).toBe(0);
    await page.locator('.kit summary').last().click();
    expect(await page.locator('[data-kit-address]').inputValue()).toBe(`https://portal.example.invalid${at(zonePage, lang)}`);
    expect(await page.locator('.kit a[href$="contact.vcf"]').count()).toBe(1);
    const card = await page.request.get(fixture.origin + at(`${zonePage}contact.vcf`, lang));
    expect(card.headers()['content-type']).toContain('text/vcard');
    expect(await card.text()).toMatch(/^BEGIN:VCARD\r\n/);
  });
});

test('the code to scan fills the screen by keyboard, carries the code of the visit, and gives the focus back', async () => {
  const { page, context, go, complaints } = await fixture.visit();
  await bringAxe(context);
  await go(at(zonePage, 'zh'));
  await page.locator('[data-kit-qr]').press('Enter');
  await page.locator('.qr-dialog img').waitFor();
  expect(await page.locator('.qr-dialog').innerText()).toContain(fixture.origin + at(zonePage, 'zh'));
  await page.keyboard.press('Escape');
  expect(await page.locator('.qr-dialog').count()).toBe(0);
  expect(await page.evaluate(`document.activeElement.hasAttribute('data-kit-qr')`)).toBe(true);
  await go(`${at(zonePage, 'zh')}?r=k7q2`);
  await page.locator('[data-kit-qr]').press('Enter');
  await page.locator('.qr-dialog svg').waitFor();
  expect(await page.locator('.qr-dialog').innerText()).toContain('?r=k7q2');
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the hint about the browser stands in WeChat alone, and nothing of the kit on paper', async () => {
  const { page, go } = await fixture.visit({
    userAgent: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120.0 Mobile MicroMessenger/8.0.49',
  });
  await go(at(zonePage, 'zh'));
  for (const hint of await page.locator('[data-kit-wechat]').all()) expect(await hint.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.kit').isVisible()).toBe(false);
});

test('an embed shows in the frame of another site, and other pages do not', async () => {
  const host = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').searchParams.get('path') ?? '';
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end(`<!doctype html><title>x</title><iframe src="${fixture.origin}${path}" width="400" height="300"></iframe>`);
  });
  await new Promise<void>((done) => host.listen(0, done));
  try {
    const { page } = await fixture.visit();
    const open = async (path: string): Promise<string> => {
      await page.goto(`http://127.0.0.1:${String((host.address() as AddressInfo).port)}/?path=${encodeURIComponent(path)}`, { waitUntil: 'load' });
      const frame = page.frames()[1];
      return (
        (await frame
          ?.locator('.embed h1, .title-block h1')
          .innerText({ timeout: 2000 })
          .catch(() => '')) ?? ''
      );
    };
    expect(await open(at('/embed/zones/placeholder-full/', 'en'))).not.toBe('');
    expect(await page.frames()[1]?.locator('a[target=_top]').count()).toBeGreaterThan(1);
    expect(await open(at(zonePage, 'en'))).toBe('');
    await open(at('/embed/zones/placeholder-full/#dark', 'zh'));
    expect(await page.frames()[1]?.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe('rgb(18, 21, 23)');
  } finally {
    host.closeAllConnections();
    host.close();
  }
});

test('the page for embeds puts the code together, by keyboard and from its address', async () => {
  const { page, go, complaints } = await fixture.visit();
  await go(at('/embed/?chain=placeholder-widgets', 'en'));
  const code = page.locator('[data-embed-code]');
  expect(await code.inputValue()).toContain(`src="${fixture.origin}${at('/embed/chains/placeholder-widgets/', 'en')}"`);
  await page.locator('select[name=language]').selectOption('zh');
  await page.locator('select[name=colours]').selectOption('dark');
  await page.locator('select[name=size]').selectOption('narrow');
  expect(await code.inputValue()).toContain(`${at('/embed/chains/placeholder-widgets/', 'zh')}#dark" title=`);
  expect(await code.inputValue()).toContain('width="320"');
  expect(await page.frameLocator('.embed-frame').locator('h1').innerText()).not.toBe('');
  await go(at('/embed/?zone=<script>', 'en'));
  expect(await code.inputValue()).toContain('<iframe src=');
  expect(await code.inputValue()).not.toContain('script');
  expect(complaints).toEqual([]);
});
