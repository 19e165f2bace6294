/** Two journeys on the fixture: a plant by its specification, and what a model project costs. The clock stands still, since statuses age. */
import { describe, expect, test } from 'vitest';
import { plantWords } from '../../src/i18n/plant-words.ts';
import { costWords } from '../../src/i18n/cost-words.ts';
import { localized } from '../../src/domain/urls.ts';
import { languages, type Lang } from '../../src/schema/text.ts';
import { fixtureSite } from '../sites.ts';
import { browserSession, type Visit } from './session.ts';

const session = browserSession(fixtureSite, '/atlas/');
const address = (path: string, lang: Lang): string => `/atlas${localized(path, lang)}`;
/** Fixture statuses were verified in spring 2000 and checked in June. */
const dayOfCheck = new Date('2000-07-01T08:00:00');

async function open(path: string, day = dayOfCheck): Promise<Visit> {
  const visit = await session.again();
  await visit.page.clock.setFixedTime(day);
  await visit.go(path);
  await visit.settled();
  return visit;
}
/** Names of the groups with the rows that can be seen below each. */
const groups = `[...document.querySelectorAll('.property-table tbody')].filter((body) => body.checkVisibility()).map((body) => [body.querySelector('.group-name')?.textContent ?? '', ...[...body.rows].filter((row) => row.id && row.checkVisibility()).map((row) => row.id.replace(/^.*placeholder-(?=hall|lot)/, ''))])`;
const text = (visit: Visit, selector: string): Promise<string> => visit.page.locator(selector).first().innerText();

describe.each(languages)('a plant by its specification, %s', (lang) => {
  const zh = lang === 'zh';

  test('is found by keyboard, with near misses and their reason', async () => {
    const visit = await open(address('/plants/', lang));
    const { page } = visit;
    await page.focus('[name=kind]:checked');
    // City, then area, then clear height.
    for (const key of ['Tab', 'Tab']) await page.keyboard.press(key);
    await page.keyboard.type('3,000');
    await page.keyboard.press('Tab');
    await page.keyboard.type(zh ? '８.９' : '8.9');
    await page.waitForURL(/height=8\.9/);
    expect(new URL(page.url()).search).toBe('?area=3000&height=8.9');
    expect(await page.evaluate(groups)).toEqual([
      [zh ? '全部符合 · 1' : 'Meets everything asked · 1', 'hall-b'],
      [zh ? '接近 · 1' : 'Near misses · 1', 'hall'],
      [zh ? '缺少数据，无法比较 · 1' : 'Left out: a value is not published · 1'],
      [zh ? '已租、已预留、已成交或已截止 · 1' : 'Let, reserved, assigned or closed · 1'],
    ]);
    expect(await text(visit, '.reasons')).toBe(zh ? '净高差0.8米' : 'clear height 0.8 m short');
    expect(await text(visit, '[data-result]')).toContain(zh ? '另有1条缺少数据' : 'Left out for a missing value: 1');
    // What was left out can be listed, by keyboard too.
    await page.locator('.match-unknown button').focus();
    await page.keyboard.press('Enter');
    expect(
      await page.evaluate(`document.querySelector('[id$=hall-c]').checkVisibility() && document.querySelector('[id$=hall-c] .reasons').textContent`),
    ).toBe(zh ? '缺少：净高' : 'not published: clear height');
    expect(visit.complaints).toEqual([]);
    expect(visit.strangers).toEqual([]);
  });

  test('is asked for in an inquiry', async () => {
    const visit = await open(address('/plants/?height=9&industry=bread&r=k7q2', lang));
    const link = new URL((await visit.page.locator('[data-inquire]').getAttribute('href')) ?? '', visit.page.url());
    expect(link.pathname).toBe(address('/inquiry/', lang));
    expect(link.searchParams.get('sector')).toBe('bread');
    expect(link.searchParams.getAll('need')).toEqual(
      zh ? ['需要：标准化厂房', '净高：不低于9米'] : ['Wanted: a standardized plant', 'Clear height: at least 9 m'],
    );
  });

  test('of land keeps to land, and closes by the visitor’s day', async () => {
    const early = await open(address('/plants/?kind=land&mu=100', lang));
    expect(await early.page.evaluate(groups)).toMatchObject([[expect.anything(), 'lot'], [expect.anything(), 'lot-b'], [expect.anything()]]);
    expect(await early.page.locator('[name=height]').isVisible()).toBe(false);
    const late = await open(address('/plants/', lang), new Date('2026-11-21T08:00:00'));
    expect(await text(late, '[id$="placeholder-lot"] [data-closed]')).toBe(plantWords.closed[lang]);
    expect(await late.page.locator('[data-confirm]:visible').count()).toBe(7);
  });

  test('is one of a full table without scripts', async () => {
    const { page, go } = await session.visit({ javaScriptEnabled: false });
    await go(address('/plants/', lang));
    expect(await page.locator('[data-finder]').isVisible()).toBe(false);
    expect(await page.locator('.property-table tbody tr').count()).toBe(7);
    // On the day of the last check one status is old and one lot over.
    expect(await page.locator('[data-confirm]:visible').count()).toBe(1);
    expect(await page.locator('[data-closed]:visible').count()).toBe(1);
    expect(await page.locator('[data-row]').count()).toBe(2);
  });

  test('stays findable when the address is broken, and says what it ignored', async () => {
    const visit = await open(
      address(
        `/plants/?height=%3Cimg%20src=x%20onerror=alert(1)%3E&load=%E4%B8&city=nowhere&fire=Z&by=2000-13-01&area=-5&kind=x${'&city=y'.repeat(50)}`,
        lang,
      ),
    );
    const ignored = await text(visit, '[data-ignored]');
    for (const value of ['<img src=x onerror=alert(1)>', 'nowhere', '2000-13-01', '-5']) expect(ignored).toContain(value);
    expect(await visit.page.locator('[data-finder] img').count()).toBe(0);
    expect(await visit.page.locator('.property-table tr[id]:visible').count()).toBe(7);
    await visit.page.fill('[name=height]', '9');
    await visit.page.waitForURL(/height=9/);
    expect(await visit.page.locator('[data-ignored]').isVisible()).toBe(false);
    expect(visit.complaints).toEqual([]);
  });

  test('leaves the figures and their filters alone', async () => {
    const visit = await open(address('/plants/?city=placeholder-a&topic=land', lang));
    expect(await visit.page.locator('[data-row]:visible').count()).toBe(1);
    expect(await visit.page.locator('[name=city]').first().inputValue()).toBe('placeholder-a');
  });

  test('is not there where no data come, and the table is', async () => {
    const visit = await session.visit();
    await visit.page.route('**/data/plants.json', (route) => route.fulfill({ status: 200, body: 'not json' }));
    await visit.go(address('/plants/?height=9', lang));
    await visit.page.getByText(plantWords.loadFailed[lang]).waitFor();
    expect(await visit.page.locator('.property-table[data-property=plant] tr[id]:visible').count()).toBe(4);
  });
});

describe.each(languages)('a cost sheet, %s', (lang) => {
  const zh = lang === 'zh';
  const path = address('/costs/', lang);

  test('is worked out by keyboard, kept in the address, unknowns counted', async () => {
    const visit = await open(path);
    const { page } = visit;
    await page.focus('[name=z]');
    // After “no zone” comes the bare one, then the full one.
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await page.focus('[name=land]');
    await page.keyboard.type('30');
    await page.focus('[name=gas]');
    await page.keyboard.type('500');
    await page.focus('[name=p-steam]');
    await page.keyboard.type('100');
    await page.focus('[name=steam]');
    await page.keyboard.type('10');
    await page.waitForURL(/steam=10(&|$)/);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      z: 'placeholder-full',
      land: '30',
      gas: '500',
      steam: '10',
      'p-steam': '100',
    });
    expect(await text(visit, '[data-item=land] [data-amount]')).toMatch(
      zh ? /30亩 × 12–15万元\/亩 =\s*360–450万元/ : /30 mu × RMB 120,000–150,000 per mu =\s*RMB 3\.6–4\.5 million/,
    );
    expect(await text(visit, '[data-item=steam] [data-amount]')).toContain(costWords.own[lang]);
    expect(await text(visit, '[data-item=gas] [data-amount]')).toBe(costWords.noPriceLine[lang]);
    expect(await text(visit, '[data-sum=total]')).toBe(zh ? '361.2–451.2万元' : 'RMB 3.612–4.512 million');
    expect(await text(visit, '[data-counts]')).toContain(
      zh ? '1项填了用量但没有价格，未计入：天然气' : '1 with a quantity but no price, not counted: Natural gas',
    );
    const [before] = [page.url()];
    await page.reload();
    expect(page.url()).toBe(before);
    await visit.settled();
    expect(await text(visit, '[data-sum=total]')).toBe(zh ? '361.2–451.2万元' : 'RMB 3.612–4.512 million');
    expect(visit.complaints).toEqual([]);
    expect(visit.strangers).toEqual([]);
  });

  test('holds the project against the thresholds', async () => {
    const visit = await open(`${path}?z=placeholder-full&land=30&invest=9330&output=12000`);
    expect(await visit.page.locator('.check-reached').count()).toBe(1);
    expect(await text(visit, '.check-short')).toContain(zh ? '差12万元/亩' : 'RMB 120,000 per mu short');
  });

  test('knows nothing of a zone that has published nothing', async () => {
    const visit = await open(`${path}?z=placeholder-bare&land=30`);
    expect(await text(visit, '[data-sum=total]')).toBe('—');
    expect(await text(visit, '[data-item=land] [data-price]')).toBe(zh ? '尚未公布' : 'not yet published');
    expect(await text(visit, '[data-ask-line]')).toContain(zh ? '示例空白区管委会' : 'the administrative committee of Placeholder Bare');
  });

  test('survives a broken address and says what it ignored', async () => {
    const visit = await open(`${path}?z=__proto__&land=%3Cb%3E30&months=0&power=1e99&p-gas=-1&invest=${'9'.repeat(40)}&z=a`);
    const ignored = await text(visit, '[data-ignored]');
    for (const value of ['__proto__', '<b>30', '1e99', '-1']) expect(ignored).toContain(value);
    expect(await visit.page.inputValue('[name=months]')).toBe('12');
    expect(await visit.page.locator('[data-sheet] b').count()).toBe(0);
    expect(visit.complaints).toEqual([]);
  });

  test('has its tables and formulas without scripts', async () => {
    const { page, go } = await session.visit({ javaScriptEnabled: false });
    await go(path);
    expect(await page.locator('[data-sheet]').isVisible()).toBe(false);
    expect(await page.locator('.formulas dd').count()).toBe(12);
    expect(await page.locator('tr[id^=cost-], tr[id^=utility-], tr[id^=threshold-]').count()).toBe(8);
  });
});
