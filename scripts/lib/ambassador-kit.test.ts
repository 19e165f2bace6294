import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fixtureContent } from '../../tests/sites.ts';
import { filesUnder } from './verify-site.ts';

const out = mkdtempSync(join(tmpdir(), 'zone-atlas-ambassador-'));
afterAll(() => rmSync(out, { recursive: true }));
const script = join(import.meta.dirname, '../ambassador.ts');
const run = (...args: string[]) => spawnSync(process.execPath, [script, '--content', fixtureContent, ...args], { encoding: 'utf8' });

describe('a kit', () => {
  test('has pictures, brochures, texts and pages that welcome, in both languages, all with the code', () => {
    const said = execFileSync(
      process.execPath,
      [script, '--content', fixtureContent, '--code', 'k7q2', '--zones', 'placeholder-full', '--out', out],
      { encoding: 'utf8' },
    );
    expect(said).toContain('done');
    const files = filesUnder(out);
    for (const lang of ['zh', 'en'])
      for (const name of ['poster.png', 'card.jpg', 'qr.png', 'brochure.pdf']) expect(files).toContain(`zones/placeholder-full/${lang}/${name}`);
    expect(files).toEqual(expect.arrayContaining(['a/k7q2/index.html', 'en/a/k7q2/index.html', 'texts-zh.txt', 'texts-en.txt']));
    const texts = readFileSync(join(out, 'texts-en.txt'), 'utf8');
    expect(texts).toContain('https://portal.example.invalid/atlas/en/zones/placeholder-full/?r=k7q2');
    expect(texts).not.toMatch(/https:\S+(?<!\?r=k7q2)\r?\n/);
    const landing = readFileSync(join(out, 'en/a/k7q2/index.html'), 'utf8');
    expect(landing).toContain('<a href="/atlas/en/a/?r=k7q2">');
    expect(landing).toContain('<link rel="canonical" href="https://portal.example.invalid/atlas/en/a/" />');
    expect(landing).not.toMatch(/<script|\son\w+=|style=/);
  });
});

test.each([
  [['--code', 'K7Q2'], /推荐码应为/],
  [['--code', '<script>'], /推荐码应为/],
  [[], /推荐码应为/],
  [['--code', 'k7q2', '--zones', 'nowhere'], /no such zones: nowhere/],
  [['--code', 'k7q2', '--address', 'javascript:alert(1)'], /网址应为/],
])('%j is refused with a word and exit code 2', (args, words) => {
  const { status, stderr } = run(...args, '--out', join(out, 'never'));
  expect(status).toBe(2);
  expect(stderr).toMatch(words);
});
