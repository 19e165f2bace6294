/** The search page in a browser: typing, keys, groups, filters, the address, and the security policy. */
import { describe, expect, test } from 'vitest';
import { browserSession } from './session.ts';

const session = browserSession();
const done = /共 \d+ 条|of \d+ shown|没有|Nothing/;

async function opened(path: string) {
  const visit = await session.again();
  await visit.go(path);
  const { page } = visit;
  const results = page.getByRole('list', { name: /^(搜索结果|Search results)$/ });
  const titles = () => results.getByRole('heading').allTextContents();
  const answered = () => page.getByRole('status').filter({ hasText: done }).waitFor();
  return { ...visit, results, titles, answered, box: page.locator('#q') };
}

describe('an address with a query', () => {
  test.each([
    ['/search/?q=临汾', '临汾市'],
    ['/en/search/?q=临汾', 'Linfen'],
    ['/search/?q=xiang+yuan', '襄垣经济技术开发区'],
    ['/en/search/?q=晶旭', 'Jingxu New Energy Co., Ltd.'],
    ['/search/?q=14GW', '一道新能源14GW光伏电池生产基地'],
  ])('%s shows %s first, in silence', async (path, title) => {
    const { titles, answered, complaints, strangers } = await opened(path);
    await answered();
    expect((await titles())[0]).toBe(title);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  test('the first answer of a name comes before the engine of full-text search', async () => {
    const { page } = await session.visit();
    await page.route('**/pagefind.js', (route) => route.abort());
    await page.goto(`${session.origin}/search/?q=临汾`);
    expect(await page.getByRole('list', { name: '搜索结果' }).getByRole('heading').first().textContent()).toBe('临汾市');
  });
});

test('the box of every page leads to the results', async () => {
  const { page, answered } = await opened('/zones/');
  await page.locator('.masthead').getByRole('searchbox').fill('风陵渡');
  await page.keyboard.press('Enter');
  await answered();
  expect(new URL(page.url()).pathname).toBe('/search/');
  expect(await page.getByRole('list', { name: '搜索结果' }).getByRole('heading').first().textContent()).toBe('风陵渡经济开发区');
});

test('typing asks, and the address keeps what is asked', async () => {
  const { page, box, titles, answered } = await opened('/search/?amb=x1');
  await box.fill('洪洞');
  await answered();
  expect((await titles())[0]).toBe('洪洞经济技术开发区');
  expect(new URL(page.url()).search).toBe(`?amb=x1&q=${encodeURIComponent('洪洞')}`);
  await page.reload();
  await answered();
  expect(await box.inputValue()).toBe('洪洞');
  expect((await titles())[0]).toBe('洪洞经济技术开发区');
});

test('keys move through the results', async () => {
  const { page, results, answered } = await opened('/search/?q=储能');
  await answered();
  await page.keyboard.press('/');
  expect(await page.evaluate('document.activeElement.id')).toBe('q');
  const focused = () => page.evaluate('document.activeElement.textContent');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(await results.getByRole('link').nth(0).textContent());
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(await results.getByRole('link').nth(1).textContent());
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/search/');

  const again = await opened('/search/?q=储能');
  await again.answered();
  await again.box.focus();
  await again.page.keyboard.press('Escape');
  expect(await again.box.inputValue()).toBe('');
  expect(await again.titles()).toEqual([]);
  expect(new URL(again.page.url()).search).toBe('');
});

describe('groups and filters', () => {
  test('a group shows only its kind, with the number it promised', async () => {
    const { page, results, answered } = await opened('/search/?q=光伏');
    await answered();
    const group = page.getByRole('group', { name: '按类别筛选' }).getByRole('button', { name: /^项目 \d+$/ });
    const promised = Number(/\d+/.exec((await group.textContent()) ?? '')?.[0]);
    await group.click();
    await page.waitForURL(/kind=project/);
    await answered();
    const folios = await results.locator('.search-kind').allTextContents();
    expect(new Set(folios)).toEqual(new Set(['项目']));
    expect(folios).toHaveLength(Math.min(promised, 10));
    expect(await page.getByRole('status').first().textContent()).toContain(`共 ${String(promised)} 条`);
    expect(await page.evaluate('document.activeElement.getAttribute("data-kind")')).toBe('project');
  });

  test('more results follow, and the focus goes to the first of them', async () => {
    const { page, results, answered } = await opened('/search/?q=招商');
    await answered();
    await page.getByRole('button', { name: '显示更多' }).click();
    await expect.poll(() => results.getByRole('listitem').count()).toBe(20);
    expect(await page.evaluate('document.activeElement.textContent')).toBe(await results.getByRole('link').nth(10).textContent());
  });

  test('what the address says and nobody knows is passed over', async () => {
    const { titles, answered, complaints } = await opened('/search/?q=临汾&kind=planet&city=atlantis&chain=%3Cb%3E&x=1');
    await answered();
    expect((await titles())[0]).toBe('临汾市');
    expect(complaints).toEqual([]);
  });
});

describe('no answer', () => {
  test('says so and shows where to go on', async () => {
    const { page, titles, answered } = await opened('/search/?q=qqqqzzzz');
    await answered();
    expect(await titles()).toEqual([]);
    expect(await page.getByRole('status').first().textContent()).toBe('没有找到“qqqqzzzz”。');
    expect(await page.locator('[data-search-help]').isVisible()).toBe(true);
  });

  test.each([
    '<img src=x onerror="document.title=\'owned\'">',
    '"><script>document.title="owned"</script>',
    '{q} ${q} %s',
    '\\u0000 \u202e 临汾',
    '🙂'.repeat(80),
  ])('markup in the query is text: %s', async (query) => {
    const { page, answered, complaints } = await opened(`/search/?q=${encodeURIComponent(query)}`);
    await answered();
    expect(await page.title()).not.toBe('owned');
    expect(await page.locator('[data-search] img, [data-search] script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test('it works where only trusted types may become script', async () => {
  const { page, complaints } = await session.visit();
  await page.route('**/search/**', async (route) => {
    const response = await route.fetch();
    const policy = `${response.headers()['content-security-policy'] ?? ''}; require-trusted-types-for 'script'; trusted-types 'none'`;
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto(`${session.origin}/search/?q=${encodeURIComponent('标准化厂房')}`);
  await page.getByRole('status').filter({ hasText: done }).waitFor();
  expect(await page.getByRole('list', { name: '搜索结果' }).getByRole('heading').first().textContent()).toBe('标准化厂房');
  expect(complaints).toEqual([]);
});

test('without scripts the page points to the lists', async () => {
  const { page } = await session.visit({ javaScriptEnabled: false });
  await page.goto(`${session.origin}/search/?q=1`);
  expect(await page.locator('noscript a, .search-lists a').first().getAttribute('href')).toBe('/zones/');
});
