import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { picturePortal, smallChain } from '../../tests/chain-pictures.ts';
import { writeChainPictures } from './chain-pictures.ts';
import { filesUnder } from './verify-site.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'zone-atlas-pictures-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const { portal } = picturePortal({ ...smallChain, chains: { ...smallChain.chains, empty: [] } });
const contents = (place: string) => filesUnder(place).map((file) => [file, readFileSync(join(place, file), 'base64')]);

test('each chain with nodes has an SVG and a PNG in both languages, the others none', async () => {
  await writeChainPictures(portal, folder, '/');
  expect(filesUnder(folder)).toEqual(['chains/pv/map.png', 'chains/pv/map.svg', 'en/chains/pv/map.png', 'en/chains/pv/map.svg']);
});

test('drawn anew or from the cache, the bytes are the same', async () => {
  const [a, b, c, cache] = ['a', 'b', 'c', 'cache'].map((name) => join(folder, name)) as [string, string, string, string];
  expect(await writeChainPictures(portal, a, '/', undefined, cache)).toEqual({ pictures: 2, drawn: 2 });
  expect(await writeChainPictures(portal, b, '/', undefined, cache)).toEqual({ pictures: 2, drawn: 0 });
  expect(await writeChainPictures(portal, c, '/')).toEqual({ pictures: 2, drawn: 2 });
  expect(contents(b)).toEqual(contents(a));
  expect(contents(c)).toEqual(contents(a));
});

test('a picture that has changed is drawn anew, the other is not', async () => {
  const cache = join(folder, 'cache');
  await writeChainPictures(portal, join(folder, 'a'), '/', undefined, cache);
  const changed = picturePortal(smallChain, (i) => ({
    zh: `环节${String(i)}`,
    en: `Placeholder ${smallChain.chains.pv?.[i]?.split(' ')[0] ?? ''}`,
  })).portal;
  expect((await writeChainPictures(changed, join(folder, 'b'), '/', undefined, cache)).drawn).toBe(1);
});

test('a cut-off file in the cache is not used', async () => {
  const cache = join(folder, 'cache');
  await writeChainPictures(portal, join(folder, 'a'), '/', undefined, cache);
  for (const file of readdirSync(cache)) writeFileSync(join(cache, file), readFileSync(join(cache, file)).subarray(0, 1000));
  expect((await writeChainPictures(portal, join(folder, 'b'), '/', undefined, cache)).drawn).toBe(2);
  expect(contents(join(folder, 'b'))).toEqual(contents(join(folder, 'a')));
});

test('a missing glyph names the picture and the character', async () => {
  const bad = picturePortal(smallChain, () => ({ zh: '好', en: 'Odd \u{1F50B}' })).portal;
  await expect(writeChainPictures(bad, folder, '/')).rejects.toThrow('/en/chains/pv/map.png: 没有字形 / no glyph for “\u{1F50B}” (U+1F50B)');
});
