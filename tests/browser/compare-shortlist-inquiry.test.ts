/** Journeys that end in a decision: compare zones, print a dossier, prepare an inquiry; in both languages, by keyboard, without scripts. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { localized } from '../../src/domain/urls.ts';
import { languages, type Lang } from '../../src/schema/text.ts';
import { fixtureSite } from '../sites.ts';
import { browserSession, type Visit } from './session.ts';

const fixture = browserSession(fixtureSite, '/atlas/');
const real = browserSession();
const at = (path: string, lang: Lang): string => `/atlas${localized(path, lang)}`;
const [full, bare, proposed] = ['placeholder-full', 'placeholder-bare', 'placeholder-proposed'];
const node = 'placeholder-widgets/placeholder-part';

async function open(path: string, options: Parameters<typeof fixture.visit>[0] = {}): Promise<Visit> {
  const visit = await fixture.again(options);
  await visit.go(path);
  await visit.settled();
  return visit;
}
const pagesOfPdf = async (page: Page): Promise<{ pages: number; landscape: boolean }> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  return { pages: pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0, landscape: Number(width) > Number(height) };
};
/** Storage that refuses, as browsers do where it is blocked. */
const blockStorage = `for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });`;
/** Moves by Tab until the focus is on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) === true`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by keyboard to ${selector}`);
}

describe.each(languages)('three zones compared, %s', (lang) => {
  const zh = lang === 'zh';

  test('are chosen on the list by keyboard, and the tray leads to them', async () => {
    const { page, complaints, strangers } = await open(at('/zones/', lang));
    for (const id of [full, bare, proposed]) {
      await tabTo(page, `[data-compare="${id}"]`);
      await page.keyboard.press('Space');
    }
    expect(await page.locator('[data-compare][aria-pressed=true]').count()).toBe(3);
    await tabTo(page, '.tray-compare a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.compare-table');
    expect(new URL(page.url()).search.split('=')[1]?.split(',').toSorted()).toEqual([full, bare, proposed].toSorted());
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  test('show each figure with its date and source, and each gap in words', async () => {
    const { page, complaints } = await open(at(`/compare/?z=${full},${bare},${proposed}`, lang));
    const row = (id: string) => page.locator(`tr[data-row="${id}"] td`);
    expect(await row('rates').first().innerText()).toMatch(zh ? /62\.35% 按投资额.*2000年3月7日/s : /62\.35% by investment.*7 Mar 2000/s);
    expect(await row('rates').nth(1).innerText()).toBe(zh ? '— 尚未公布' : '— not yet published');
    expect(await row('costs').first().innerText()).toContain('4,100–5,200');
    expect(await row('projects').nth(1).innerText()).toBe(zh ? '— 来源没有点名' : '— none named by sources');
    for (const cell of await page.locator('tr[data-row="figures"] td:first-of-type, tr[data-row="plants"] td:first-of-type').all())
      expect(await cell.locator('a.mark').count()).toBeGreaterThan(0);
    const [mark] = await page.locator('.compare-table a.mark').all();
    expect(await page.locator((await mark?.getAttribute('href')) ?? 'none').count()).toBe(1);
    // What is missing leads to an inquiry that names it.
    const ask = new URL((await page.locator('.compare-ask a').last().getAttribute('href')) ?? '', page.url());
    expect(ask.searchParams.get('need')).toContain(zh ? '标准化厂房' : 'Standardized plants');
    expect(complaints).toEqual([]);
  });

  test('print on one landscape page', async () => {
    const { page } = await open(at(`/compare/?z=${full},${bare},${proposed}`, lang));
    expect(await pagesOfPdf(page)).toEqual({ pages: 1, landscape: true });
  });

  test('are listed with links where there are no scripts', async () => {
    const { page } = await open(at('/compare/', lang), { javaScriptEnabled: false });
    expect(await page.locator('.compare-zones a').count()).toBe(3);
    expect(await page.locator('.compare-form').isVisible()).toBe(false);
  });
});

test('four zones with much to say fit on one landscape page, in both languages', async () => {
  const visit = await real.visit();
  for (const path of ['/compare/?z=linyi,xinjiang,guxian,qinshui', '/en/compare/?z=xinjiang,yangcheng,guxian,qinshui']) {
    await visit.go(path);
    await visit.page.waitForSelector('.compare-table');
    expect(await pagesOfPdf(visit.page), path).toEqual({ pages: 1, landscape: true });
  }
});

test('a hostile address is told what it left out, and nothing of it becomes markup', async () => {
  const { page, complaints } = await open(
    at(`/compare/?z=${full},<img src=x onerror=alert(1)>,${bare},${full},${Array.from({ length: 50 }, (_, n) => `x${String(n)}`).join(',')}`, 'zh'),
  );
  await page.waitForSelector('.compare-table');
  const said = await page.locator('[data-compare-ignored]').innerText();
  expect(said).toContain('“<img src=x onerror=alert(1)>” 没有这个开发区');
  expect(said).toContain('已在对比中');
  expect(await page.locator('main img').count()).toBe(0);
  expect(complaints).toEqual([]);
});

describe.each(languages)('a dossier, %s', (lang) => {
  const zh = lang === 'zh';
  const address = at(`/shortlist/#z=${full}&n=${node}&s=${full}/plant-placeholder-hall&p=placeholder-zone-rules&t=Plan%20%3Cb%3E`, lang);

  test('is put together from the pages by keyboard and printed with a cover and a page per entry', async () => {
    const { page, complaints, strangers } = await open(at(`/zones/${full}/`, lang));
    await tabTo(page, '.bar [data-shortlist]');
    await page.keyboard.press('Enter');
    expect(await page.locator('.bar [data-shortlist]').getAttribute('aria-pressed')).toBe('true');
    await page.goto(new URL(at(`/chains/${node}/`, lang), page.url()).href);
    await page.locator('.bar [data-shortlist]').press('Space');
    await tabTo(page, '.tray-list');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.dossier-entry >> nth=1');
    expect(new URL(page.url()).hash).toBe(`#z=${full}&n=${node}`);
    await page.locator('[data-shortlist-title]').pressSequentially('Plan');
    expect(new URL(page.url()).hash).toBe(`#z=${full}&n=${node}&t=Plan`);
    expect(await page.locator('.dossier-title').innerText()).toBe('Plan');
    expect((await pagesOfPdf(page)).pages).toBeGreaterThanOrEqual(3);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  test('keeps the order that the visitor gives it, with the focus where it was', async () => {
    const { page } = await open(address);
    const kinds = () => page.locator('.shortlist-entries > li .row-name').allInnerTexts();
    const before = await kinds();
    expect(before).toHaveLength(4);
    const down = page.locator('.shortlist-entries > li').first().getByRole('button').nth(1);
    await down.focus();
    await page.keyboard.press('Enter');
    expect(await kinds()).toEqual([before[1], before[0], before[2], before[3]]);
    expect(await page.evaluate(`document.activeElement.textContent`)).toContain(before[0]);
    await page.locator('.shortlist-entries > li').last().getByRole('button').nth(2).press('Enter');
    expect(await kinds()).toHaveLength(3);
    expect(new URL(page.url()).hash).toBe(`#n=${node}&z=${full}&s=${full}/plant-placeholder-hall&t=Plan%20%3Cb%3E`);
  });

  test('has cover, contents, sources and dates; the title stays text', async () => {
    const { page, complaints } = await open(address);
    await page.waitForSelector('.dossier-entry >> nth=3');
    expect(await page.locator('.dossier-title').innerText()).toBe('Plan <b>');
    expect(await page.locator('.dossier-contents li').count()).toBe(4);
    expect(await page.locator('.dossier-cover').innerText()).toContain(zh ? '核对至' : 'checked on');
    expect(await page.locator('#entry-3').innerText()).toContain('8.1');
    for (const entry of await page.locator('.dossier-entry').all()) expect(await entry.locator('.sheet-sources li').count()).toBeGreaterThan(0);
    // A source opens without losing the list, which lives in the fragment.
    await page.locator('#entry-1 a.mark').first().click();
    expect(new URL(page.url()).hash).toContain(`n=${node}`);
    expect(complaints).toEqual([]);
  });

  test('that came by a link is shown, and kept only on request', async () => {
    const { page } = await open(address);
    expect(await page.locator('[data-shortlist-shared]').isVisible()).toBe(true);
    expect(await page.evaluate(`localStorage.getItem('shortlist')`)).toBeNull();
    await page.locator('[data-shortlist-shared] button').first().press('Enter');
    expect(await page.evaluate(`localStorage.getItem('shortlist')`)).toContain(`z=${full}`);
    expect(await page.locator('[data-shortlist-shared]').isVisible()).toBe(false);
  });

  test('without scripts says what to print instead', async () => {
    const { page } = await open(at('/shortlist/', lang), { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain(zh ? '没有脚本' : 'Without scripts');
    expect(await page.locator('.shortlist-starts a').count()).toBeGreaterThan(3);
  });
});

test('a broken list says what it left out and shows the rest', async () => {
  const many = Array.from({ length: 50 }, (_, n) => `z=made-up-${String(n)}`).join('&');
  const { page } = await open(at(`/shortlist/#z=${full}&z=<script>alert(1)</script>&q=1&${many}`, 'zh'));
  await page.waitForSelector('.dossier-entry');
  expect(await page.locator('.shortlist-entries > li').count()).toBe(40);
  expect(await page.locator('.is-lost').count()).toBe(39);
  expect(await page.locator('[data-shortlist-ignored]').innerText()).toMatch(/“z=<script>alert\(1\)<\/script>”.*“q=1”.*最多40项/);
  expect(await page.locator('.dossier-entry').count()).toBe(1);
});

test('where storage is blocked, comparison and list work from the address and say that nothing is kept', async () => {
  const visit = await fixture.visit();
  await visit.context.addInitScript(blockStorage);
  await visit.go(at(`/zones/${full}/`, 'zh'));
  await visit.page.locator('.bar [data-compare]').press('Enter');
  expect(await visit.page.locator('.tray').innerText()).toContain('不会保留');
  await visit.go(at(`/compare/?z=${full},${bare}`, 'zh'));
  await visit.page.waitForSelector('.compare-table');
  await visit.go(at(`/shortlist/#z=${full}`, 'zh'));
  await visit.page.waitForSelector('.dossier-entry');
  expect(visit.complaints).toEqual([]);
});

describe.each(languages)('an inquiry, %s', (lang) => {
  const zh = lang === 'zh';

  test('begins at the top of a page and is filled in by keyboard; the code of the visit is in it', async () => {
    const { page, complaints, strangers } = await open(at(`/zones/${full}/?r=k7q2`, lang));
    await tabTo(page, '.bar .tool-main');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.inquiry-about a');
    await tabTo(page, '[name=need]');
    await page.keyboard.type('Hall, 9 m');
    await tabTo(page, '[name=power]');
    await page.keyboard.type('1250 kVA');
    const text = await page.locator('#inquiry-text').inputValue();
    expect(text).toContain(zh ? '需求：Hall, 9 m' : 'Need (需求): Hall, 9 m');
    expect(text).toContain(zh ? '推荐码：k7q2' : 'Referral code (推荐码): k7q2');
    expect(text).toContain(at(`/zones/${full}/`, lang));
    expect(new URL(page.url()).search).toBe(`?zone=${full}`);
    // The fixture publishes an address of the office.
    const mail = (await page.locator('[data-inquiry-mail]').getAttribute('href')) ?? '';
    expect(mail).toMatch(/^mailto:[^?]+@[^?]+\.invalid\?subject=/);
    expect(decodeURIComponent(mail)).toContain('1250 kVA');
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-inquiry-save]').press('Enter')]);
    expect(file.suggestedFilename()).toBe(`inquiry-${full}.txt`);
    expect(readFileSync(await file.path(), 'utf8')).toBe(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  test.each([`node=${node}`, 'chain=placeholder-widgets', `plant=${full}/plant-placeholder-hall`, 'policy=placeholder-zone-rules'])(
    'about %s names it and whom to ask',
    async (query) => {
      const { page, complaints } = await open(at(`/inquiry/?${query}&need=one&need=two`, lang));
      await page.waitForSelector('.inquiry-about a');
      expect(await page.locator('[data-inquiry-offices] li').count()).toBeGreaterThan(0);
      expect(await page.locator('[name=need]').inputValue()).toBe('one\ntwo');
      expect(complaints).toEqual([]);
    },
  );

  test.each([`/zones/${full}/`, `/chains/${node}/`, '/chains/placeholder-widgets/', '/policies/placeholder-zone-rules/'])(
    'stands at top and foot of %s, without scripts too',
    async (path) => {
      const { page } = await open(at(path, lang), { javaScriptEnabled: false });
      expect(await page.locator('.bar .tool-main').isVisible()).toBe(true);
      expect(await page.locator('.inquiry-foot a.tool-main').isVisible()).toBe(true);
      await page.locator('.inquiry-draft summary').click();
      expect(await page.locator('.inquiry-draft textarea').inputValue()).toContain(zh ? '（请填写）' : '(please fill in)');
      expect(await page.locator('.inquiry-draft a').getAttribute('href')).toMatch(/^mailto:/);
      expect(await page.locator('.inquiry-foot').innerText()).toContain(zh ? '示例答复时限' : 'Placeholder answer time');
    },
  );

  test('without an endpoint is no form, and without scripts a checklist and a text to copy', async () => {
    const visit = await real.visit({ javaScriptEnabled: false });
    await visit.go(localized('/inquiry/?zone=linyi', lang));
    expect(await visit.page.locator('main form').count()).toBe(0);
    expect(await visit.page.locator('.inquiry-plain li').count()).toBe(6);
    expect(await visit.page.locator('.inquiry-plain textarea').inputValue()).toContain(zh ? '需求：（请填写）' : 'Need (需求): (please fill in)');
  });
});

test('with an endpoint in site.yaml the form goes there, by post, once it is sent, and the policy allows it', async () => {
  const { page, complaints, strangers } = await open(at(`/inquiry/?zone=${full}`, 'zh'));
  const sent: { url: string; method: string; body: string | null }[] = [];
  await page.route('https://inquiry.example.invalid/**', (route) => {
    const request = route.request();
    sent.push({ url: request.url(), method: request.method(), body: request.postData() });
    return route.fulfill({ body: 'thanks' });
  });
  await page.locator('[name=need]').fill('Hall');
  expect(strangers).toEqual([]);
  await page.locator('.inquiry button[type=submit]').press('Enter');
  await page.waitForURL('https://inquiry.example.invalid/send');
  expect(sent).toHaveLength(1);
  expect(sent[0]?.method).toBe('POST');
  expect(new URLSearchParams(sent[0]?.body ?? '').get('need')).toBe('Hall');
  expect(complaints).toEqual([]);
});

test('a hostile inquiry address fills in text alone and says what it left out', async () => {
  const { page, complaints } = await open(at('/inquiry/?zone=../../x&need=<img src=x onerror=alert(1)>&r=Mr%20Wang', 'zh'));
  expect(await page.locator('[data-inquiry-ignored]').innerText()).toMatch(/zone=\.\.\/\.\.\/x.*r=Mr Wang/);
  expect(await page.locator('[name=need]').inputValue()).toBe('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.locator('#inquiry-text').inputValue()).not.toContain('推荐码');
  expect(complaints).toEqual([]);
});
