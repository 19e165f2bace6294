/** The fonts that pictures are set in: files from npm, read once, and what they can show. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

/** A face of the Latin or of the Chinese family. */
export interface Face {
  family: 'Inter' | 'Noto Sans SC';
  weight: 400 | 700;
  data: Buffer;
  font: Font;
}

/** A character that no font can show: a picture must not have an empty box. */
export class GlyphError extends Error {}

const require = createRequire(import.meta.url);
const files = [
  ['Inter', 400, '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'],
  ['Inter', 700, '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'],
  ['Noto Sans SC', 400, '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'],
  ['Noto Sans SC', 700, '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'],
] as const;

let known: readonly Face[] | undefined;

/** The four faces: two families in two weights. */
export function pictureFaces(): readonly Face[] {
  known ??= files.map(([family, weight, file]) => {
    const data = readFileSync(require.resolve(file));
    const font = create(data);
    if (font.isCollection) throw new Error(`${file} holds several fonts`);
    return { family, weight, data, font };
  });
  return known;
}

/** Versions of the packages that a drawing depends on, for the key of a cache. */
export function pictureVersions(): string[] {
  return ['@expo-google-fonts/inter', '@expo-google-fonts/noto-sans-sc', '@takumi-rs/core'].map((name) => {
    const path = require.resolve(name).replaceAll('\\', '/');
    const folder = path.slice(0, path.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}/`.length);
    return `${name}@${(JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { version: string }).version}`;
  });
}

/**
 * The family that shows a character: the one wished for, else the other.
 * @throws GlyphError naming the character, if neither has it
 */
export function familyFor(character: string, wish: Face['family'], weight: Face['weight']): Face['family'] {
  const key = `${character}${String(weight)}${wish}`;
  let family = families.get(key);
  if (family === undefined) families.set(key, (family = findFamily(character, wish, weight)));
  return family;
}

const families = new Map<string, Face['family']>();

function findFamily(character: string, wish: Face['family'], weight: Face['weight']): Face['family'] {
  const code = character.codePointAt(0) ?? 0;
  const other = wish === 'Inter' ? 'Noto Sans SC' : 'Inter';
  for (const family of [wish, other] as const) {
    const face = pictureFaces().find((candidate) => candidate.family === family && candidate.weight === weight);
    if (face?.font.hasGlyphForCodePoint(code)) return family;
  }
  throw new GlyphError(`没有字形 / no glyph for “${character}” (U+${code.toString(16).toUpperCase().padStart(4, '0')})`);
}
