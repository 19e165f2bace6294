/** Builds the portal aside, verifies it, and only then puts it in place of the old one. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isFolder } from '../../src/checker/files.ts';
import { readCompiled } from '../../src/compiled-content.ts';
import { kitFileNames } from '../../src/domain/kit/kit-files.ts';
import { defaultAddress } from '../../src/domain/kit/short-address.ts';
import { linkPortal } from '../../src/domain/link-portal.ts';
import type { Portal } from '../../src/domain/portal.ts';
import { UsageError } from './args.ts';
import { BrochureError } from './brochure-pdf.ts';
import { writeBrochuresApart, type Brochures } from './brochures.ts';
import { writeChainPictures, type ChainPictures } from './chain-pictures.ts';
import { compileContent } from './compile-content.ts';
import { writeKitPictures } from './kit-pictures.ts';
import { GlyphError } from './picture-fonts.ts';
import { buildSearchIndex } from './search-index.ts';
import { headersFile } from './security-policy.ts';
import { verifySite } from './verify-site.ts';

export interface BuildOptions {
  /** Folder of content files. */
  content: string;
  /** Folder that the finished site takes. */
  out: string;
  /** Called with one line for each step. */
  say: (line: string) => void;
  /** Keep Astro's own output to itself unless it fails. */
  quiet?: boolean;
  /** Folder that keeps drawn pictures from one build to the next. */
  pictureCache?: string;
  /** Folder that keeps brochures from one build to the next. */
  brochureCache?: string;
  /** False: no cards, posters, codes and brochures, as for measuring the rest. Such a site is not for serving. */
  kits?: boolean;
}

/** The steps of a build, in order. */
export const buildSteps = ['check', 'render', 'index', 'maps', 'print', 'cards', 'verify'] as const;
export type BuildStep = (typeof buildSteps)[number];

export interface BuiltSite {
  pages: number;
  /** The sub-path that the site was built for. */
  base: string;
  /** Wall time of each step, in seconds. */
  seconds: Record<BuildStep, number>;
}

/** Thrown when the build must not go live; the old site stays as it was. */
export class BuildError extends Error {}

const root = resolve(import.meta.dirname, '../..');

/**
 * Builds the site: check, render, index, draw the maps, set the brochures, draw the cards, verify, switch.
 * @throws BuildError with the report when content or output is wrong
 */
export async function buildSite({
  content,
  out,
  say,
  quiet = true,
  pictureCache = join(root, 'node_modules/.cache/zone-atlas/pictures'),
  brochureCache = join(root, 'node_modules/.cache/zone-atlas/brochures'),
  kits = true,
}: BuildOptions): Promise<BuiltSite> {
  const lap = stopwatch();
  if (!isFolder(content)) throw new UsageError(`没有这个文件夹 / no such folder: ${content}`);
  mkdirSync(join(root, '.build'), { recursive: true });
  const own = (name: string): string => join(root, '.build', `${name}-${String(process.pid)}`);
  const [aside, cache, entries] = [own('site'), own('cache'), own('entries')];
  rmSync(aside, { recursive: true, force: true });
  try {
    const compiled = await compileContent(content, entries);
    if ('report' in compiled) throw new BuildError(compiled.report);
    const { counts, site } = compiled;
    const check = lap();
    say(`check   ${String(counts.files)} files, ${String(counts.entries)} entries`);
    const base = process.env.ZONE_ATLAS_BASE ?? site.basePath;
    await runAstro(
      ['build', '--silent'],
      {
        ZONE_ATLAS_CONTENT: resolve(content),
        ZONE_ATLAS_ENTRIES: entries,
        ZONE_ATLAS_OUT: `./${relative(root, aside)}`,
        // A cache of its own: the store of another build at the same time must not get into this one.
        ZONE_ATLAS_CACHE: `./${relative(root, cache)}`,
        ZONE_ATLAS_BASE: base,
        ...(site.address === undefined ? {} : { ZONE_ATLAS_ADDRESS: process.env.ZONE_ATLAS_ADDRESS ?? site.address }),
      },
      quiet,
    );
    const render = lap();
    say(`render  ${render.toFixed(1)} s`);
    const portal = linkPortal(readCompiled(entries));
    await buildSearchIndex(portal, join(aside, 'pagefind'));
    const index = lap();
    say(`index   ${index.toFixed(1)} s`);
    const drawn = await drawChains(portal, aside, base, pictureCache);
    const maps = lap();
    say(`maps    ${String(drawn.pictures)} pictures, ${String(drawn.drawn)} drawn anew, ${maps.toFixed(1)} s`);
    const printed = kits ? await setBrochures(portal, entries, aside, base, brochureCache, say) : { brochures: 0, set: 0 };
    const print = lap();
    say(`print   ${String(printed.brochures)} brochures, ${String(printed.set)} set anew, ${print.toFixed(1)} s`);
    const address = process.env.ZONE_ATLAS_ADDRESS ?? site.address;
    const kit = kits
      ? await named(writeKitPictures(portal, aside, { address, base }, join(pictureCache, 'kit')))
      : { pictures: 0, drawn: 0, codes: 0 };
    const cards = lap();
    const notice = address === undefined ? `\nnotice  the codes to scan lead to ${defaultAddress}: site.yaml names no address yet` : '';
    say(`cards   ${String(kit.pictures)} pictures, ${String(kit.drawn)} drawn anew, ${String(kit.codes)} codes, ${cards.toFixed(1)} s${notice}`);
    writeFileSync(join(aside, '_headers'), headersFile(site.inquiryEndpoint));
    const verified = verifySite(aside, portal, base, address, kits ? undefined : kitFileNames);
    if (verified.problems.length > 0) throw new BuildError(verified.problems.slice(0, 50).join('\n'));
    say(`verify  ${String(verified.pages)} pages, ${String(verified.links)} links`);
    putInPlace(aside, resolve(out));
    return { pages: verified.pages, base, seconds: { check, render, index, maps, print, cards, verify: lap() } };
  } finally {
    for (const path of [aside, cache, entries]) rmSync(path, { recursive: true, force: true });
  }
}

/** Draws the maps of all chains; those that have not changed since an earlier build are at hand. */
function drawChains(portal: Portal, out: string, base: string, cache: string): Promise<ChainPictures> {
  return named(writeChainPictures(portal, out, base, process.env.ZONE_ATLAS_ADDRESS ?? portal.site.address, cache));
}

/** A character that no font has is a mistake of the content, not of the program. */
async function named<T>(drawn: Promise<T>): Promise<T> {
  try {
    return await drawn;
  } catch (error) {
    throw error instanceof GlyphError ? new BuildError(error.message) : error;
  }
}

/** Sets the brochures; those that say what they said in an earlier build are at hand. */
async function setBrochures(portal: Portal, entries: string, out: string, base: string, cache: string, say: BuildOptions['say']): Promise<Brochures> {
  try {
    const address = process.env.ZONE_ATLAS_ADDRESS ?? portal.site.address;
    const progress = (done: number, all: number): void => {
      say(`print   ${String(done)} of ${String(all)} brochures`);
    };
    return await writeBrochuresApart(portal, entries, out, { served: { address, base }, cache, progress });
  } catch (error) {
    throw error instanceof BrochureError ? new BuildError(error.message) : error;
  }
}

/** A function that returns the seconds since it was last called. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const before = last;
    last = performance.now();
    return (last - before) / 1000;
  };
}

/** Two renames side by side: at no time is a half-written site in place, on another disk neither. */
function putInPlace(aside: string, out: string): void {
  const [beside, old] = ['new', 'old'].map((name) => `${out}-${name}-${String(process.pid)}`) as [string, string];
  try {
    mkdirSync(dirname(out), { recursive: true });
    move(aside, beside);
    if (existsSync(out)) renameSync(out, old);
    renameSync(beside, out);
  } finally {
    if (!existsSync(out) && existsSync(old)) renameSync(old, out);
    rmSync(beside, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** Renames a folder, or copies it where the other place is on another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

/** Variables by which Vite tells a page about its build: set from outside, as Vitest sets them, they would win. */
const viteVariables = new Set(['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX']);

function withoutViteVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !viteVariables.has(name)));
}

/** Runs Astro in a process of its own, so that a command line may build two sites. */
function runAstro(args: string[], env: Record<string, string>, quiet: boolean): Promise<void> {
  const output: Buffer[] = [];
  const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), ...args], {
    cwd: root,
    env: { ...withoutViteVariables(process.env), NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) done();
      else fail(new BuildError(`astro ${args.join(' ')}: exit ${String(code)}\n${Buffer.concat(output).toString()}`));
    });
  });
}
