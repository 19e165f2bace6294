/** The promise of the build: what is broken never goes live, and the old site stays as it was to the last byte. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixtureContent } from '../../tests/sites.ts';
import { UsageError } from './args.ts';
import { BuildError, buildSite, buildSteps } from './build-site.ts';
import { filesUnder } from './verify-site.ts';

let folder: string;
let content: string;
let out: string;
const zoneFile = 'zones/placeholder-a/placeholder-full/zone.yaml';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zone-atlas-build-'));
  content = join(folder, 'content');
  out = join(folder, 'site');
  cpSync(fixtureContent, content, { recursive: true });
  mkdirSync(join(out, 'deep'), { recursive: true });
  writeFileSync(join(out, 'index.html'), 'the old site');
  writeFileSync(join(out, 'deep/old.bin'), Buffer.from([0, 1, 2, 255]));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(content, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not have “${from}”`);
  writeFileSync(join(content, file), text.replace(from, to));
}

/** Names and contents of all files. */
function fingerprint(directory: string): string {
  const hash = createHash('sha256');
  for (const file of filesUnder(directory))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(directory, file)));
  return hash.digest('hex');
}

/** What this process has left lying about, in the project and beside the site. */
const leftovers = () =>
  [join(import.meta.dirname, '../../.build'), folder]
    .flatMap((place) => readdirSync(place))
    .filter((name) => name.includes(`-${String(process.pid)}`));

async function expectRefusal(report: RegExp): Promise<string[]> {
  const before = fingerprint(out);
  const said: string[] = [];
  const refused = buildSite({ content, out, say: (line) => said.push(line) });
  await expect(refused).rejects.toThrow(BuildError);
  await expect(refused).rejects.toThrow(report);
  expect(fingerprint(out)).toBe(before);
  expect(leftovers()).toEqual([]);
  return said;
}

describe('content with a mistake', () => {
  test('is refused before anything is rendered, with the report, and the old site stays', async () => {
    change(zoneFile, 'vacantAreaSqm: 3222', 'vacantAreaSqm: 约3222平方米');
    expect(await expectRefusal(/zone\.yaml:\d+:\d+ +not-a-number[\s\S]*改为：vacantAreaSqm: 3222/)).toEqual([]);
  });

  test('is refused with all its mistakes at once', async () => {
    change(zoneFile, 'chain: placeholder-gadgets', 'chain: nowhere');
    change('companies/placeholder-works.yaml', 'nameForm: full', 'nameForm: fully');
    await expectRefusal(/placeholder-works\.yaml[\s\S]*not-in-list[\s\S]*zone\.yaml[\s\S]*unknown-reference/);
  });

  test('does not make a site where there was none', async () => {
    rmSync(out, { recursive: true });
    change(zoneFile, 'kind: economic-technological', 'kind: nowhere');
    await expect(buildSite({ content, out, say: () => undefined })).rejects.toThrow(BuildError);
    expect(existsSync(out)).toBe(false);
  });
});

test('a folder that is not there is a mistake of the command', async () => {
  await expect(buildSite({ content: join(folder, 'nowhere'), out, say: () => undefined })).rejects.toThrow(UsageError);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the old site');
});

test('a link to nowhere in a text is found in the rendered site, and the old site stays', { timeout: 240_000 }, async () => {
  writeFileSync(join(content, 'pages/about/zh.md'), '占位示例：[没有的地方](/atlas/zones/#nowhere)。\n');
  const said = await expectRefusal(/about\/index\.html: link to a missing anchor \/atlas\/zones\/#nowhere/);
  expect(said.map((line) => line.split(' ')[0])).toEqual(buildSteps.slice(0, -1));
});

test('a sound site takes the place of the old one as a whole', { timeout: 240_000 }, async () => {
  const said: string[] = [];
  const { pages, base } = await buildSite({ content, out, say: (line) => said.push(line) });
  expect(base).toBe('/atlas/');
  expect(said.map((line) => line.split(' ')[0])).toEqual(buildSteps);
  const files = filesUnder(out);
  expect(files.filter((file) => file.endsWith('.html'))).toHaveLength(pages);
  expect(files).not.toContain('deep/old.bin');
  expect(files).toEqual(expect.arrayContaining(['index.html', 'en/index.html', '404.html', '_headers', 'icon.svg']));
  expect(leftovers()).toEqual([]);
});
