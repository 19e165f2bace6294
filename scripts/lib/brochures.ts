/** Writes the brochures and booklets into the built site, in both languages. */
import { createHash } from 'node:crypto';
import { fork } from 'node:child_process';
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
import { BrochureError, brochurePrograms } from './brochure-pdf.ts';
import type { BrochureBatch } from './brochure-process.ts';
import { KeptFiles } from './kept-files.ts';

/** Brochures that are kept between builds. */
const mostKept = 600;

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
/** Pages whose brochures one process sets, and processes at a time. */
const pagesAtOnce = 10;
const processes = 2;

interface Job {
  page: string;
  lang: Lang;
  file: string;
  key: string;
}

/** Each brochure with the hash of all that it depends on. */
function jobsOf(portal: Portal, served: Served, pages: readonly string[]): Job[] {
  const programs = brochurePrograms();
  return pages.flatMap((page) =>
    languages.map((lang) => ({
      page,
      lang,
      file: brochurePath(localized(page, lang)),
      key: createHash('sha256')
        .update(JSON.stringify([programs, brochureOf(portal, page, lang, served, everything)]))
        .digest('hex'),
    })),
  );
}

/**
 * Writes `brochure.pdf` beside each page that has one.
 * @param out folder of the built site
 * @throws BrochureError naming the file and what is wrong, such as a character that no font has
 */
export function writeBrochures(portal: Portal, out: string, { served, cache, pages = brochurePages(portal), progress }: BrochureOptions): Brochures {
  const kept = new KeptFiles(cache, mostKept);
  const result: Brochures = { brochures: 0, set: 0 };
  const jobs = jobsOf(portal, served, pages);
  for (const { page, lang, file, key } of jobs) {
    let pdf = kept.get(key, 'pdf');
    if (!pdf) {
      pdf = brochurePdf(portal, page, lang, served);
      kept.set(key, pdf, 'pdf');
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

/** Sets the brochures of some pages that are not kept yet, and keeps them. */
export function keepBrochures(portal: Portal, { served, cache, pages }: { served: Served; cache: string; pages: readonly string[] }): void {
  const kept = new KeptFiles(cache, mostKept);
  for (const { page, lang, key } of jobsOf(portal, served, pages)) {
    if (!kept.get(key, 'pdf')) kept.set(key, brochurePdf(portal, page, lang, served), 'pdf');
  }
}

/**
 * Does what writeBrochures does, and sets what is not kept in processes of their own, some pages each: the
 * memory of the build stays as it is.
 * @param entries file of the compiled content of the portal
 * @throws BrochureError as writeBrochures does
 */
export async function writeBrochuresApart(
  portal: Portal,
  entries: string,
  out: string,
  options: BrochureOptions & { cache: string },
): Promise<Brochures> {
  const { served, cache, progress } = options;
  const kept = new KeptFiles(cache, mostKept);
  const jobs = jobsOf(portal, served, options.pages ?? brochurePages(portal));
  const missing = jobs.filter(({ key }) => !kept.get(key, 'pdf'));
  const pages = [...new Set(missing.map(({ page }) => page))];
  const batches = Array.from({ length: Math.ceil(pages.length / pagesAtOnce) }, (_, i) =>
    pages.slice(i * pagesAtOnce, (i + 1) * pagesAtOnce),
  ).values();
  let done = jobs.length - missing.length;
  const work = async (): Promise<void> => {
    for (const batch of batches) {
      await setApart({ entries, cache, served, pages: batch });
      done = Math.min(jobs.length, done + batch.length * languages.length);
      if (missing.length > tellAfter) progress?.(done, jobs.length);
    }
  };
  await Promise.all(Array.from({ length: processes }, work));
  return { ...writeBrochures(portal, out, options), set: missing.length };
}

function setApart(batch: BrochureBatch): Promise<void> {
  const child = fork(join(import.meta.dirname, 'brochure-process.ts'), [JSON.stringify(batch)], { execArgv: [] });
  return new Promise((done, fail) => {
    let problem: string | undefined;
    child.once('message', (message) => (problem = String(message)));
    child.once('error', fail);
    child.once('close', (code) => {
      if (problem !== undefined) fail(new BrochureError(problem));
      else if (code === 0) done();
      else fail(new Error(`brochures were not set: exit code ${String(code)}`));
    });
  });
}

/**
 * The brochure of one page as PDF. With a code in `served` its addresses are an ambassador's.
 * @throws BrochureError as writeBrochures does
 */
export function brochurePdf(portal: Portal, page: string, lang: Lang, served: Served): Buffer {
  return fittedBrochure(portal, page, lang, served, brochurePath(localized(page, lang))).pdf();
}
