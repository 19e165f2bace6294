/** Axe finds nothing on any template, in either language, light, dark or large. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { localized } from '../../src/domain/urls.ts';
import { languages } from '../../src/schema/text.ts';
import { fixtureSite } from '../sites.ts';
import { axeFindings, bringAxe } from './axe.ts';
import { browserSession, type Visit } from './session.ts';
import { templates } from './templates.ts';

const session = browserSession();
const inBothLanguages = (paths: readonly string[]) => paths.flatMap((path) => languages.map((lang) => localized(path, lang)));
const all = templates();

/** In the dark only colours differ, and no colour depends on the language. */
const colours = ['color-contrast', 'link-in-text-block'];

/** A page that is open already, in the dark. */
async function darkFindings(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const findings = await axeFindings(page, { rules: colours });
  await page.emulateMedia({ colorScheme: 'light' });
  return findings.map((finding) => `dark: ${finding}`);
}

describe('every template', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await session.visit({ colorScheme: 'light', reducedMotion: 'reduce' });
    await bringAxe(visit.context);
  });

  test.each([...all.map(({ path }) => path), '/404.html'])('%s, light and dark', async (path) => {
    await visit.page.goto(session.origin + path, { waitUntil: 'load' });
    expect([...(await axeFindings(visit.page)), ...(await darkFindings(visit.page))].slice(0, 8)).toEqual([]);
  });

  // In English only words differ.
  test.each([...all.map(({ usualPath }) => usualPath), '/404/'].map((path) => localized(path, 'en')))('%s', async (path) => {
    await visit.page.goto(session.origin + path, { waitUntil: 'load' });
    expect((await axeFindings(visit.page, { withContrast: false })).slice(0, 8)).toEqual([]);
  });
});

test('axe is at work: it finds what is wrong', async () => {
  const { page, context, go } = await session.visit();
  await bringAxe(context);
  await go('/');
  await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="/icon.svg"><button></button>')`);
  expect((await axeFindings(page)).map((finding) => finding.split(':')[0])).toEqual(expect.arrayContaining(['image-alt', 'button-name']));
});

describe('large text', () => {
  const [desk, telephone] = [
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
  ];
  test.each(
    ['/zones/', '/zones/jinzhong/'].flatMap((path) => [
      { path, viewport: desk, colours: ['color-contrast'] },
      { path, viewport: telephone, colours: ['color-contrast'] },
      { path: localized(path, 'en'), viewport: telephone, colours: [] },
    ]),
  )('$path on $viewport.width px', async ({ path, viewport, colours }) => {
    const { page, context, go } = await session.again();
    await bringAxe(context);
    await page.setViewportSize(viewport);
    await go(path);
    await page.evaluate(`document.documentElement.dataset.text = 'large'`);
    expect((await axeFindings(page, { rules: [...colours, 'target-size', 'scrollable-region-focusable'] })).slice(0, 8)).toEqual([]);
  });
});

describe('with the search and the filters in use', () => {
  test.each(['/search/?q=光伏', '/en/search/?q=photovoltaics', '/zones/?city=linfen', '/en/zones/?city=linfen&view=cards'])('%s', async (path) => {
    const { page, context, go, settled } = await session.again();
    await bringAxe(context);
    await go(path);
    await settled();
    expect((await axeFindings(page)).slice(0, 8)).toEqual([]);
  });
});

describe('the fixture, which fills every field', () => {
  const fixture = browserSession(fixtureSite, '/atlas/');
  const filled = [
    '/zones/placeholder-full/',
    '/zones/placeholder-bare/',
    '/zones/placeholder-proposed/',
    '/policies/placeholder-zone-rules/',
    '/companies/placeholder-works/',
    '/plants/',
    '/sources/placeholder-gazette/',
  ];

  test.each(inBothLanguages(filled))('%s', async (path) => {
    const { page, context, go } = await fixture.again({ colorScheme: 'light' });
    await bringAxe(context);
    await go(`/atlas${path}`);
    const dark = path.startsWith('/en/') ? [] : await darkFindings(page);
    expect([...(await axeFindings(page)), ...dark].slice(0, 8)).toEqual([]);
  });
});
