/** Writes the map of each chain into the built site as SVG and PNG, in both languages. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chainPicture } from '../../src/chain-picture/chain-picture.ts';
import { chainSvg } from '../../src/chain-picture/chain-svg.ts';
import type { Picture } from '../../src/chain-picture/shapes.ts';
import { chainMapsOf } from '../../src/domain/chain/chain-map.ts';
import type { Portal } from '../../src/domain/portal.ts';
import { chainPath, localized } from '../../src/domain/urls.ts';
import { languages } from '../../src/schema/text.ts';
import { KeptFiles } from './kept-files.ts';
import { GlyphError, pictureVersions } from './picture-fonts.ts';
import { picturePng } from './picture-png.ts';

/** Maps that are kept between builds. */
const mostKept = 300;

export interface ChainPictures {
  /** Pictures written, each as SVG and PNG. */
  pictures: number;
  /** How many of the PNGs were drawn anew. */
  drawn: number;
}

/** PNGs under way at a time: the renderer works beside this thread. */
const atOnce = 2;

/** What a PNG depends on beside the SVG: the programs that draw it. */
const drawnBy = ['picture-png.ts', 'picture-fonts.ts', '../../src/chain-picture/measure.ts', '../../src/chain-picture/chain-svg.ts'];

/**
 * Writes `chains/<chain>/map.svg` and `map.png` of every chain that has nodes, and the same under `en/`.
 * @param out folder of the built site
 * @param cache folder that keeps PNGs by what they show; without it every picture is drawn
 * @throws GlyphError naming the picture and the character that no font has
 */
export async function writeChainPictures(portal: Portal, out: string, base: string, address?: string, cache?: string): Promise<ChainPictures> {
  const known = new KeptFiles(cache, mostKept);
  const programs = [...pictureVersions(), ...drawnBy.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))];
  const result: ChainPictures = { pictures: 0, drawn: 0 };

  const jobs = picturesOf(portal, base, address);
  const work = async (): Promise<void> => {
    for (const { picture, path } of jobs) {
      const folder = join(out, path);
      const svg = chainSvg(picture);
      const key = createHash('sha256')
        .update(JSON.stringify([programs, svg]))
        .digest('hex');
      let png = known.get(key, 'png');
      if (!png) {
        png = await drawn(picture, path);
        known.set(key, png, 'png');
        result.drawn += 1;
      }
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'map.svg'), svg);
      writeFileSync(join(folder, 'map.png'), png);
      result.pictures += 1;
    }
  };
  // All take from one list; where one fails, the list ends for the others.
  await Promise.all(Array.from({ length: atOnce }, work));
  known.trim();
  return result;
}

/** Each picture with the folder of its page. */
function* picturesOf(portal: Portal, base: string, address: string | undefined): Generator<{ picture: Picture; path: string }> {
  for (const map of chainMapsOf(portal).values()) {
    for (const lang of languages) {
      const picture = chainPicture(map, { portal, lang, base, address });
      if (picture) yield { picture, path: localized(chainPath(map.chain.id), lang) };
    }
  }
}

async function drawn(picture: Picture, path: string): Promise<Buffer> {
  try {
    return await picturePng(picture);
  } catch (error) {
    throw error instanceof GlyphError ? new GlyphError(`${path}map.png: ${error.message}`) : error;
  }
}
