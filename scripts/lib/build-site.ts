/** Builds the portal aside, verifies it, and only then puts it in place of the old one. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checkContent } from '../../src/checker/check-content.ts';
import { isFolder } from '../../src/checker/files.ts';
import { reports } from '../../src/checker/report/index.ts';
import { linkPortal } from '../../src/domain/link-portal.ts';
import { UsageError } from './args.ts';
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
}

/** The steps of a build, in order. */
export const buildSteps = ['check', 'render', 'index', 'verify'] as const;
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
 * Builds the site: check, render, index, verify, switch.
 * @throws BuildError with the report when content or output is wrong
 */
export async function buildSite({ content, out, say, quiet = true }: BuildOptions): Promise<BuiltSite> {
  const lap = stopwatch();
  if (!isFolder(content)) throw new UsageError(`没有这个文件夹 / no such folder: ${content}`);
  const checked = checkContent(content);
  const errors = checked.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new BuildError(reports.text(checked.problems, 'zh'));
  const check = lap();
  say(`check   ${String(checked.counts.files)} files, ${String(checked.counts.entries)} entries`);

  const portal = linkPortal(checked.entries);
  const base = process.env.ZONE_ATLAS_BASE ?? portal.site.basePath;
  const aside = join(root, '.build', `site-${String(process.pid)}`);
  const cache = join(root, '.build', `cache-${String(process.pid)}`);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(join(root, '.build'), { recursive: true });
  try {
    await runAstro(['build', '--silent'], {
      ZONE_ATLAS_CONTENT: resolve(content),
      ZONE_ATLAS_OUT: `./${relative(root, aside)}`,
      // A cache of its own: the store of another build at the same time must not get into this one.
      ZONE_ATLAS_CACHE: `./${relative(root, cache)}`,
      ZONE_ATLAS_BASE: base,
      ...(portal.site.address === undefined ? {} : { ZONE_ATLAS_ADDRESS: process.env.ZONE_ATLAS_ADDRESS ?? portal.site.address }),
    }, quiet);
    const render = lap();
    say(`render  ${render.toFixed(1)} s`);
    await buildSearchIndex(portal, join(aside, 'pagefind'));
    const index = lap();
    say(`index   ${index.toFixed(1)} s`);
    writeFileSync(join(aside, '_headers'), headersFile());
    const verified = verifySite(aside, portal, base);
    if (verified.problems.length > 0) throw new BuildError(verified.problems.slice(0, 50).join('\n'));
    say(`verify  ${String(verified.pages)} pages, ${String(verified.links)} links`);
    putInPlace(aside, resolve(out));
    return { pages: verified.pages, base, seconds: { check, render, index, verify: lap() } };
  } finally {
    rmSync(aside, { recursive: true, force: true });
    rmSync(cache, { recursive: true, force: true });
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

/** Two renames: at no time is a half-written site in place. */
function putInPlace(aside: string, out: string): void {
  const old = `${aside}-old`;
  if (existsSync(out)) renameSync(out, old);
  renameSync(aside, out);
  rmSync(old, { recursive: true, force: true });
}

/** Runs Astro in a process of its own, so that a command line may build two sites. */
function runAstro(args: string[], env: Record<string, string>, quiet: boolean): Promise<void> {
  const output: Buffer[] = [];
  const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), ...args], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
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
