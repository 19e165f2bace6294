/** The browser inside the npm package runs here too, with its own libraries: a machine without a browser can test. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { installedBrowser, launchBrowser, unpackedBrowser } from './launch.ts';

const here = process.platform === 'linux' && process.arch === 'x64';
afterEach(() => {
  vi.unstubAllEnvs();
});

test.runIf(here)('it opens a page', { timeout: 120_000 }, async () => {
  vi.stubEnv('ZONE_ATLAS_BROWSER', 'npm');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<html lang="zh-CN"><title>t</title><h1>Hello, 开发区</h1>');
    expect(await page.textContent('h1')).toBe('Hello, 开发区');
    // Drawn with some font: without one this browser crashes.
    expect(await page.evaluate(`document.querySelector('h1').getBoundingClientRect().height`)).toBeGreaterThan(10);
    expect((await page.screenshot()).length).toBeGreaterThan(1000);
    expect(browser.version()).toMatch(/^\d+\./);
    // Not the package’s own arguments: they would switch the rules of the web off.
    expect(await page.evaluate(`fetch('http://localhost:9/').then(() => 'open', () => 'closed')`)).toBe('closed');
  } finally {
    await browser.close();
  }
});

test.runIf(here)('it finds every library, its own or the system’s', { timeout: 120_000 }, async () => {
  const folder = await unpackedBrowser();
  const libraries = join(folder, 'al2023/lib');
  expect(existsSync(join(libraries, 'libnss3.so'))).toBe(true);
  const list = execFileSync('ldd', [join(folder, 'chromium')], { encoding: 'utf8', env: { ...process.env, LD_LIBRARY_PATH: libraries } });
  expect(list.split('\n').filter((line) => line.includes('not found'))).toEqual([]);
  expect(list).toContain(libraries);
});

test('CHROME_PATH comes first, and must name a file', () => {
  vi.stubEnv('ZONE_ATLAS_BROWSER', '');
  vi.stubEnv('CHROME_PATH', process.execPath);
  expect(installedBrowser()).toBe(process.execPath);
  vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
  expect(() => installedBrowser()).toThrow('/nowhere/chrome');
  vi.stubEnv('ZONE_ATLAS_BROWSER', 'npm');
  expect(installedBrowser()).toBeUndefined();
});
