import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { picturePortal } from '../../tests/chain-pictures.ts';
import { codesIn } from '../../tests/read-code.ts';
import { fixturePortal } from '../../tests/test-portal.ts';
import { codedAddress } from '../../src/domain/kit/short-address.ts';
import { nodePath } from '../../src/domain/urls.ts';
import { cardPicture } from '../../src/kit-picture/card.ts';
import { subjectOf } from '../../src/kit-picture/subject-of.ts';
import { subject } from '../../tests/kit-subjects.ts';
import { codePng } from './code-png.ts';
import { cardJpg, posterOf, posterPng, writeKitPictures } from './kit-pictures.ts';
import { filesUnder } from './verify-site.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'zone-atlas-kit-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const served = { base: '/' };
const portal = fixturePortal();
const zone = '/zones/placeholder-full/';

test('a poster holds a code to its page, and no opacity', async () => {
  const png = await posterPng(posterOf(portal, zone, 'zh', served));
  const { width, height, hasAlpha, format } = await sharp(png).metadata();
  expect({ width, height, hasAlpha, format }).toEqual({ width: 1080, height: 1920, hasAlpha: false, format: 'png' });
  expect(png.length).toBeLessThan(1_000_000);
  expect(await codesIn(png)).toEqual(['http://localhost:4321/zones/placeholder-full/']);
});

test('an ambassador’s poster leads to the page with the code', async () => {
  const png = await posterPng(posterOf(portal, zone, 'en', { ...served, code: 'k7q2' }));
  expect(await codesIn(png)).toEqual(['http://localhost:4321/en/zones/placeholder-full/?r=k7q2']);
});

test('a code alone is a small PNG without opacity', async () => {
  const address = codedAddress(portal, zone, 'en', served);
  const png = codePng(address);
  const { width, hasAlpha, format } = await sharp(png).metadata();
  expect({ hasAlpha, format }).toEqual({ hasAlpha: false, format: 'png' });
  expect(width).toBeGreaterThan(330);
  expect(png.length).toBeLessThan(5000);
  expect(await codesIn(png)).toEqual([address]);
});

test('a card is a JPG of its size, below 300 kB, and two drawings give the same bytes', async () => {
  const draw = () => cardJpg(cardPicture(subjectOf(portal, zone, 'zh')));
  const [first, second] = [await draw(), await draw()];
  expect(first.equals(second)).toBe(true);
  expect(await sharp(first).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
  expect(first.length).toBeLessThan(300_000);
});

describe('a small portal', () => {
  const small = () => {
    const made = picturePortal({
      chains: { pv: ['ore upstream spine > cell', 'cell midstream spine'] },
      zones: { east: { city: 'a', industries: ['pv/ore'] } },
    }).portal;
    Object.assign(made.site, { name: { zh: '示例门户', en: 'Placeholder Portal' }, tagline: { zh: '示例', en: 'Placeholder' } });
    for (const { data } of [made.province, ...made.cities, ...made.zones])
      Object.assign(data, { figures: [], kind: 'unspecified', state: 'established' });
    for (const { data } of made.cities) Object.assign(data, { navigator: { row: [1, 2], column: [1, 2] } });
    for (const { data } of made.chains) for (const node of data.nodes) Object.assign(node, { explanation: { zh: '示例', en: 'Placeholder' } });
    return made;
  };

  test('has its files in both languages, drawn once', { timeout: 240_000 }, async () => {
    const [a, b, cache] = ['a', 'b', 'cache'].map((name) => join(folder, name)) as [string, string, string];
    const first = await writeKitPictures(small(), a, served, cache);
    expect(first.drawn).toBeGreaterThan(0);
    const files = filesUnder(a);
    for (const page of ['', 'en/', 'zones/east/', 'en/zones/east/', 'chains/pv/'])
      for (const name of ['share.jpg', 'square.jpg', 'qr.png']) expect(files).toContain(page + name);
    expect(files).toEqual(expect.arrayContaining(['zones/east/poster.png', 'en/chains/pv/poster.png', `en${nodePath('pv', 'cell')}qr.png`]));

    const changed = small();
    const east = changed.zoneById.get('east');
    Object.assign(east?.data ?? {}, {
      leadingIndustries: [{ ...east?.data.leadingIndustries[0], name: { zh: '另一产业', en: 'Another industry' } }],
    });
    const second = await writeKitPictures(changed, b, served, cache);
    // What the zone alone shows is drawn anew: its card and its poster in two languages, its square stays.
    expect(second).toEqual({ ...first, drawn: 4 });
    const other = files.filter((file) => !file.includes('zones/east/'));
    for (const file of other) expect(readFileSync(join(b, file)).equals(readFileSync(join(a, file))), file).toBe(true);

    // A character that no font has: refused, by name.
    const bad = small();
    Object.assign(bad.zoneById.get('east')?.data ?? {}, { name: { zh: '示例\u{1F50B}', en: 'Odd' } });
    await expect(writeKitPictures(bad, b, served, cache)).rejects.toThrow('/zones/east/share.jpg: 没有字形 / no glyph for “\u{1F50B}” (U+1F50B)');
  });
});

test('rare characters of place names are drawn', async () => {
  const draw = (zh: string) => cardJpg(cardPicture(subject('zh', { name: { zh, en: 'Rare' } })));
  expect((await draw('峙隰岢芮绛洎')).length).toBeGreaterThan((await draw('一一一一一一')).length);
});
