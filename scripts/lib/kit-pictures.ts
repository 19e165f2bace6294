/** Writes share cards, squares, posters and codes to scan into the built site, in both languages. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Picture } from '../../src/chain-picture/shapes.ts';
import { codePages, picturePages, posterPages, posterPath, qrCodePath, shareCardPath, shareSquarePath } from '../../src/domain/kit/kit-files.ts';
import { codedAddress, type Served } from '../../src/domain/kit/short-address.ts';
import type { Portal } from '../../src/domain/portal.ts';
import { localized } from '../../src/domain/urls.ts';
import { cardPicture } from '../../src/kit-picture/card.ts';
import { posterPicture } from '../../src/kit-picture/poster.ts';
import { squarePicture } from '../../src/kit-picture/square.ts';
import { subjectOf } from '../../src/kit-picture/subject-of.ts';
import { languages, type Lang } from '../../src/schema/text.ts';
import { codePng } from './code-png.ts';
import { KeptFiles } from './kept-files.ts';
import { GlyphError, pictureVersions } from './picture-fonts.ts';
import { pictureJpg, picturePixels } from './picture-png.ts';

export interface KitPictures {
  /** Cards, squares and posters written. */
  pictures: number;
  /** How many of them were drawn anew. */
  drawn: number;
  /** Codes to scan written. */
  codes: number;
}

/** Pictures under way at a time: the renderer works beside this thread. */
const atOnce = 2;
/** Pictures that the cache keeps. */
const mostKept = 5000;

/** What the files depend on beside what they show: the programs that draw them. */
function programs(): string[] {
  const own = ['picture-png.ts', 'picture-fonts.ts', 'kit-pictures.ts', '../../src/chain-picture/measure.ts', '../../src/chain-picture/chain-svg.ts'];
  return [...pictureVersions(), ...own.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')), JSON.stringify(sharp.versions)];
}

/** One picture file of a page. */
interface Job {
  /** Path of the file on the site, with language: `/en/zones/linyi/share.jpg`. */
  path: string;
  picture: () => Picture;
  form: 'png' | 'jpg';
  file: (picture: Picture) => Promise<Buffer>;
}

/**
 * Writes `share.jpg`, `square.jpg`, `poster.png` and `qr.png` beside the pages that have them.
 * @param out folder of the built site
 * @param cache folder that keeps pictures by what they show; without it every picture is drawn
 * @throws GlyphError naming the picture and the character that no font has
 */
export async function writeKitPictures(portal: Portal, out: string, served: Served, cache?: string): Promise<KitPictures> {
  const known = new KeptFiles(cache, mostKept);
  const drawnBy = programs();
  const result: KitPictures = { pictures: 0, drawn: 0, codes: 0 };
  for (const page of codePages(portal)) {
    for (const lang of languages) {
      put(out, localized(qrCodePath(page), lang), codePng(codedAddress(portal, page, lang, served)));
      result.codes += 1;
    }
  }
  const jobs = jobsOf(portal, served);
  const work = async (): Promise<void> => {
    for (const { path, picture: made, form, file } of jobs) {
      const picture = made();
      const key = createHash('sha256')
        .update(JSON.stringify([drawnBy, form, picture]))
        .digest('hex');
      let bytes = known.get(key, form);
      if (!bytes) {
        bytes = await named(path, file(picture));
        known.set(key, bytes, form);
        result.drawn += 1;
      }
      put(out, path, bytes);
      result.pictures += 1;
    }
  };
  // All take from one list; where one fails, the list ends for the others.
  await Promise.all(Array.from({ length: atOnce }, work));
  known.trim();
  return result;
}

function* jobsOf(portal: Portal, served: Served): Generator<Job> {
  for (const lang of languages) {
    for (const page of picturePages(portal)) {
      const subject = subjectOf(portal, page, lang);
      yield { path: localized(shareCardPath(page), lang), picture: () => cardPicture(subject), form: 'jpg', file: cardJpg };
      yield { path: localized(shareSquarePath(page), lang), picture: () => squarePicture(subject), form: 'jpg', file: squareJpg };
    }
    for (const page of posterPages(portal)) {
      yield { path: localized(posterPath(page), lang), picture: () => posterOf(portal, page, lang, served), form: 'png', file: posterPng };
    }
  }
}

/** The poster of a page; with a code of an ambassador its address carries it. */
export function posterOf(portal: Portal, page: string, lang: Lang, served: Served): Picture {
  return posterPicture(subjectOf(portal, page, lang), codedAddress(portal, page, lang, served), served.code);
}

/** A share card as JPG, about 60 kB. */
export function cardJpg(picture: Picture): Promise<Buffer> {
  return pictureJpg(picture, 80);
}

/** A square as JPG, about 10 kB: every page shows it. */
export async function squareJpg(picture: Picture): Promise<Buffer> {
  return (await opaque(picture)).jpeg({ quality: 70, mozjpeg: true }).toBuffer();
}

/** A poster as PNG without opacity, well below 1 MB. */
export async function posterPng(picture: Picture): Promise<Buffer> {
  return (await opaque(picture)).png({ compressionLevel: 6, adaptiveFiltering: false }).toBuffer();
}

async function opaque(picture: Picture): Promise<Sharp> {
  const { width, height } = picture;
  return sharp(await picturePixels(picture), { raw: { width, height, channels: 4 } }).removeAlpha();
}

function put(out: string, path: string, bytes: Buffer): void {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

async function named(path: string, drawn: Promise<Buffer>): Promise<Buffer> {
  try {
    return await drawn;
  } catch (error) {
    throw error instanceof GlyphError ? new GlyphError(`${path}: ${error.message}`) : error;
  }
}
