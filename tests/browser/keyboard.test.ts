/** With the keyboard alone: the way to the content first, every stop visible, nothing that holds the reader. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { localized } from '../../src/domain/urls.ts';
import { languages } from '../../src/schema/text.ts';
import { browserSession, type Visit } from './session.ts';
import { templates } from './templates.ts';

const session = browserSession();

interface Stop {
  name: string;
  outlined: boolean;
  inView: boolean;
}

/** Where the focus is. */
const focused = (page: Page) =>
  page.evaluate<Stop>(`(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      name: element.tagName + (element.id ? '#' + element.id : '') + ' ' + (element.textContent || element.getAttribute('aria-label') || element.name || '').trim().slice(0, 40),
      outlined: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none',
      inView: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
    };
  })()`);

let visit: Visit;
beforeAll(async () => {
  visit = await session.visit();
});

/** A frame on somebody else's page is short and has no way past it. */
const whole = templates().filter(({ name }) => !/^embed\/.+\//.test(name));

test.each(whole.flatMap(({ path }) => languages.map((lang) => localized(path, lang))))('%s: the first stop leads to the content', async (path) => {
  const { page, go } = visit;
  await go(path);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(`document.activeElement.className`)).toBe('skip');
  expect(await focused(page)).toMatchObject({ inView: true });
  await page.keyboard.press('Enter');
  expect(await page.evaluate(`document.activeElement.id`)).toBe('main');
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(
      `document.querySelector('main').contains(document.activeElement) || document.querySelector('footer').contains(document.activeElement)`,
    ),
  ).toBe(true);
});

describe.each(['/', '/zones/', '/zones/jinzhong/', '/search/'])('on %s', (path) => {
  test('each of the first sixty stops is seen and outlined, and the way goes on', async () => {
    const { page, go } = visit;
    await go(path);
    const names: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (stop.name.startsWith('BODY')) break;
      names.push(stop.name);
      expect(stop, `stop ${String(step)}`).toMatchObject({ outlined: true, inView: true });
    }
    expect(names.length).toBeGreaterThan(15);
    // Nothing holds the focus: no two stops after each other are the same element.
    expect(names.filter((name, index) => name === names[index - 1] && name.includes('#'))).toEqual([]);
  });
});

test('a filter is chosen with the space bar', async () => {
  const { page, go } = visit;
  await go('/zones/');
  await page.locator('input[name=city][value=linfen]').focus();
  await page.keyboard.press('Space');
  await expect.poll(() => new URL(page.url()).search).toBe('?city=linfen');
});
