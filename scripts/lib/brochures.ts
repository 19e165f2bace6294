/** Writes the brochures and booklets into the built site, in both languages. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brochureOf } from '../../src/brochure/brochure-of.ts';
import { everything } from '../../src/brochure/paper.ts';
import { brochurePages, brochurePath } from '../../src/domain/kit/kit-files.ts';
import type { Served } from '../../src/domain/kit/short-address.ts';
import type { Portal } from '../../src/domain/portal.ts';
import { localized } from '../../src/domain/urls.ts';
import { languages, type Lang } from '../../src/schema/text.ts';
import { fittedBrochure } from './brochure-fit.ts';
import { brochurePrograms } from './brochure-pdf.ts';
import { KeptFiles } from './kept-files.ts';

export interface Brochures {
  /** Files written. */
  brochures: number;
  /** How many of them were set anew. */
  set: number;
}

export interface BrochureOptions {
  /** Where the site is served: its links are whole addresses. */
  served: Served;
  /** Folder that keeps PDFs by what they say; without it every one is set. */
  cache?: string | undefined;
  /** Pages whose brochures are wanted, of `brochurePages`; all, if left out. */
  pages?: readonly string[];
  /** Told now and then how many of how many are done. */
  progress?: (done: number, all: number) => void;
}

/** After so many brochures set anew a line tells of it. */
const tellAfter = 25;

/**
 * Writes `brochure.pdf` beside each page that has one.
 * @param out folder of the built site
 * @throws BrochureError naming the file and what is wrong, such as a character that no font has
 */
export function writeBrochures(portal: Portal, out: string, { served, cache, pages = brochurePages(portal), progress }: BrochureOptions): Brochures {
  const kept = new KeptFiles(cache, 'pdf');
  const programs = brochurePrograms();
  const result: Brochures = { brochures: 0, set: 0 };
  const jobs = pages.flatMap((page) => languages.map((lang) => ({ page, lang })));
  for (const { page, lang } of jobs) {
    const file = brochurePath(localized(page, lang));
    const key = createHash('sha256')
      .update(JSON.stringify([programs, brochureOf(portal, page, lang, served, everything)]))
      .digest('hex');
    let pdf = kept.get(key);
    if (!pdf) {
      pdf = brochurePdf(portal, page, lang, served);
      kept.set(key, pdf);
      result.set += 1;
      if (result.set % tellAfter === 0) progress?.(result.brochures + 1, jobs.length);
    }
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), pdf);
    result.brochures += 1;
  }
  kept.trim();
  return result;
}

/**
 * The brochure of one page as PDF. With a code in `served` its addresses are an ambassador's.
 * @throws BrochureError as writeBrochures does
 */
export function brochurePdf(portal: Portal, page: string, lang: Lang, served: Served): Buffer {
  return fittedBrochure(portal, page, lang, served, brochurePath(localized(page, lang))).pdf();
}
