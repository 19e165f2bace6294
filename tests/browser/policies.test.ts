/** Whether a policy might apply: answered by keyboard, kept in the address, judged as of the visitor's day; on the fixture, in both languages. */
import { describe, expect, test } from 'vitest';
import { localized } from '../../src/domain/urls.ts';
import { policyWords, verdictName } from '../../src/i18n/policy-words.ts';
import { languages, type Lang } from '../../src/schema/text.ts';
import { fixtureSite } from '../sites.ts';
import { browserSession, type Visit } from './session.ts';

const session = browserSession(fixtureSite, '/atlas/');
const at = (path: string, lang: Lang): string => `/atlas${localized(path, lang)}`;
const [questions, grant] = ['/policies/questions/', '/policies/placeholder-grant/'];
const inForce = new Date('2000-07-01T08:00:00Z');
const over = new Date('2000-09-01T08:00:00Z');

async function open(path: string, day: Date): Promise<Visit> {
  const visit = await session.again();
  await visit.page.clock.setFixedTime(day);
  await visit.go(path);
  return visit;
}
/** The block of a policy in the list of those that can be compared. */
const block = ({ page }: Visit, id = 'placeholder-grant') => page.locator(`.checked-policy:has(a[href*="/${id}/"])`);

describe.each(languages)('whether a policy might apply, %s', (lang) => {
  const zh = lang === 'zh';

  test('is learnt by keyboard: information missing, does not, may apply, with the clause and without an amount', async () => {
    const visit = await open(at(questions, lang), inForce);
    const { page, complaints, strangers } = visit;
    const verdict = () => block(visit).locator('[data-verdict]').innerText();
    await page.focus('#q-company-size');
    // Micro, then small.
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await page.waitForURL(/company-size=small/);
    // What is still open is named, and leads to its question.
    expect(await verdict()).toContain(verdictName.missing[lang]);
    await block(visit).locator('[data-verdict] a').last().press('Enter');
    expect(await page.evaluate(`document.activeElement.name`)).toBe('investment');
    await page.keyboard.type('999');
    await page.waitForURL(/investment=999/);
    expect(await verdict()).toContain(verdictName['does-not'][lang]);
    expect(await verdict()).toContain(zh ? '投资不少于1000万元' : 'at least RMB 10 million invested');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('１，０００');
    await page.waitForURL(/investment=1000/);
    await page.focus('#q-place');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/place=city-placeholder-a/);
    expect(await verdict()).toBe(`${verdictName['may-apply'][lang]} ${policyWords.allMet[lang]}`);
    // What may apply comes first, and each condition has its clause.
    expect(await page.locator('.checked-policy h2').first().innerText()).toContain(zh ? '示例限期办法' : 'Placeholder Dated Measures');
    expect(await block(visit).locator('.conditions').innerText()).toMatch(/第二条[\s\S]*第三条/);
    expect(await page.locator('.ask-main').innerText()).not.toMatch(/2222|22\.22/);
    expect(await page.locator('[data-summary]').innerText()).toMatch(zh ? /可能适用1项/ : /May apply: 1/);
    // The policy's own page goes on with the same answers, and knows whom to ask.
    await block(visit).locator('h2 a').press('Enter');
    await page.waitForURL((url) => url.pathname === at(grant, lang));
    expect(await page.locator('[data-verdict]').innerText()).toContain(verdictName['may-apply'][lang]);
    expect(await page.locator('.ask-about a').last().getAttribute('href')).toContain('policy=placeholder-grant');
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  test('depends on the day: the state is counted again in the browser, and the filter with it', async () => {
    const before = await open(at(grant, lang), inForce);
    expect(await before.page.locator('[data-policy-state]').first().innerText()).toMatch(zh ? /^61天后到期/ : /^Ends in 61 days/);
    const after = await open(at('/policies/?state=ended', lang), over);
    const shown = after.page.locator('[data-row]:visible');
    expect(await shown.count()).toBe(2);
    expect(await shown.filter({ hasText: zh ? '示例限期办法' : 'Placeholder Dated Measures' }).innerText()).toContain(
      zh ? '已失效（2000年8月31日）' : 'Ended 31 Aug 2000',
    );
    await after.go(at(`${questions}?company-size=small&investment=1000&place=city-placeholder-a`, lang));
    expect(await block(after).locator('[data-verdict]').innerText()).toContain(policyWords.ended[lang]);
    expect(after.complaints).toEqual([]);
  });

  test('can be read without scripts: every condition with its clause, state and whom to ask', async () => {
    const { page, go } = await session.visit({ javaScriptEnabled: false });
    await go(at(questions, lang));
    expect(await page.locator('[data-questions]').isVisible()).toBe(false);
    expect(await page.locator('.checked-policy').count()).toBe(2);
    expect(await page.locator('.conditions li').count()).toBeGreaterThan(7);
    expect(await page.locator('.ask-about a:visible').count()).toBeGreaterThan(1);
    expect(await page.locator('[data-verdict]:visible').count()).toBe(0);
    // As of the day of the last check.
    expect(await page.locator('.checked-meta', { hasText: zh ? '天后到期' : 'Ends in' }).count()).toBe(1);
  });
});

test('a hostile address is told what it left out, and nothing of it becomes markup', async () => {
  const { page, complaints } = await open(
    at(
      `${questions}?investment=%3Cimg%20src=x%20onerror=alert(1)%3E&company-size=huge&place=__proto__&applicant=%E4%B8${'&land=1'.repeat(50)}`,
      'zh',
    ),
    inForce,
  );
  const ignored = await page.locator('[data-ignored]').innerText();
  for (const value of ['<img src=x onerror=alert(1)>', 'huge', '__proto__']) expect(ignored).toContain(value);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.locator('[data-verdict]:visible').count()).toBe(1);
  await page.fill('[name=investment]', '1000');
  await page.waitForURL(/investment=1000/);
  expect(await page.locator('[data-ignored]').innerText()).not.toContain('<img');
  expect(complaints).toEqual([]);
});
