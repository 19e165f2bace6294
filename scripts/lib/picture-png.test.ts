/** PNGs of chain maps: size, glyphs, the same bytes, and text that fits in the real fonts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { flatMarks } from '../../src/chain-picture/shapes.ts';
import { isWide, widthOf } from '../../src/chain-picture/measure.ts';
import { languages, type Lang } from '../../src/schema/text.ts';
import { boxesOf, isText, largeChain, pictureOf, picturePortal, smallChain } from '../../tests/chain-pictures.ts';
import { realPortal } from '../../tests/test-portal.ts';
import { chainMapsOf } from '../../src/domain/chain/chain-map.ts';
import { layoutChain } from '../../src/domain/chain/layout.ts';
import { familyFor, GlyphError, pictureFaces } from './picture-fonts.ts';
import { picturePng } from './picture-png.ts';

const rare = '峙隰岢芮绛洎鲰齄㎡℃Ⅲ';

test('a PNG has the size of its picture', async () => {
  const picture = pictureOf(picturePortal(largeChain(60)), 'en');
  const { format, width, height } = await sharp(await picturePng(picture)).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1920, height: picture.height });
});

test.each(languages)('the same picture gives the same bytes (%s)', async (lang) => {
  const draw = () => picturePng(pictureOf(picturePortal(smallChain), lang));
  const [first, second] = [await draw(), await draw()];
  expect(first.equals(second)).toBe(true);
});

describe('characters', () => {
  test('of rare place names are there', async () => {
    for (const weight of [400, 700] as const) for (const character of rare) expect(familyFor(character, 'Noto Sans SC', weight)).toBe('Noto Sans SC');
    const plain = await picturePng(
      pictureOf(
        picturePortal(smallChain, () => ({ zh: '　', en: '-' })),
        'zh',
      ),
    );
    const drawn = await picturePng(
      pictureOf(
        picturePortal(smallChain, () => ({ zh: '峙隰岢芮绛洎', en: '-' })),
        'zh',
      ),
    );
    expect(drawn.length).toBeGreaterThan(plain.length);
  });

  test('that no font has are an error that names them', async () => {
    const picture = pictureOf(
      picturePortal(smallChain, () => ({ zh: '电池🔋', en: 'Battery' })),
      'zh',
    );
    const drawn = picturePng(picture);
    await expect(drawn).rejects.toThrow(GlyphError);
    await expect(drawn).rejects.toThrow('“🔋” (U+1F50B)');
  });
});

test('the widths of Latin characters are those of the font', () => {
  const off = pictureFaces()
    .filter(({ family }) => family === 'Inter')
    .flatMap(({ weight, font }) =>
      Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((character) => {
        const real = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
        return Math.abs(real - widthOf(character, { size: 1, bold: weight === 700, lang: 'en' })) > 0.001;
      }),
    );
  expect(off).toEqual([]);
});

const advances = new Map<string, number>();

/** Width of a character in its font, in em. */
function advanceOf(character: string, weight: 400 | 700, lang: Lang): number {
  const key = `${character} ${String(weight)} ${lang}`;
  let advance = advances.get(key);
  if (advance === undefined) {
    const family = familyFor(character, isWide(character, lang) ? 'Noto Sans SC' : 'Inter', weight);
    const { font } = pictureFaces().find((face) => face.family === family && face.weight === weight) ?? expect.fail();
    advances.set(key, (advance = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm));
  }
  return advance;
}

/** Width of a line in the fonts themselves, in px. */
function drawnWidth(text: string, size: number, bold: boolean, lang: Lang): number {
  return [...text].reduce((sum, character) => sum + advanceOf(character, bold ? 700 : 400, lang) * size, 0);
}

test('in the real fonts no text of the real maps leaves its box', () => {
  const portal = realPortal();
  const out: string[] = [];
  for (const map of chainMapsOf(portal).values()) {
    if (layoutChain(map).length === 0) continue;
    for (const lang of languages) {
      for (const { outline, texts } of boxesOf(pictureOf({ portal, map }, lang))) {
        for (const { x, text, size, bold } of texts)
          if (x + drawnWidth(text, size, bold, lang) > outline.x + outline.width) out.push(`${lang} ${text}`);
      }
    }
  }
  expect(out).toEqual([]);
});

test('every line of text is drawn where the picture says', async () => {
  const picture = pictureOf(picturePortal(smallChain), 'en');
  const { data, info } = await sharp(await picturePng(picture))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): number => data[(Math.round(y) * info.width + Math.round(x)) * 3] ?? 0;
  for (const { x, baseline, text, size, bold, endAligned } of flatMarks(picture).filter(isText)) {
    const width = widthOf(text, { size, bold, lang: 'en' });
    const left = endAligned ? x - width : x;
    // Letters stand between the height of a capital and the baseline; something of them must be there.
    const values = Array.from({ length: Math.floor(width) }, (_, i) => at(left + i, baseline - size * 0.3));
    expect(Math.max(...values) - Math.min(...values), text).toBeGreaterThan(60);
  }
});

test('the fonts come from npm with their open licences', () => {
  const require = createRequire(import.meta.url);
  for (const name of ['inter', 'noto-sans-sc']) {
    const folder = join(require.resolve(`@expo-google-fonts/${name}/package.json`), '..');
    expect(readFileSync(join(folder, 'LICENSE_FONT'), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  }
});
