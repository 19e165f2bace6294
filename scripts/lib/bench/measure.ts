/** Measures one cold build: seconds and memory of each step, size of what it wrote, and the time of a bare copy. */
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSite, buildSteps, type BuildStep } from '../build-site.ts';
import { ProcessWatch, type Usage } from './process-watch.ts';

/** A file that a reader waits for, as it is sent. */
export interface SentFile {
  path: string;
  /** Bytes as written, and after gzip. */
  bytes: number;
  gzip: number;
}

export interface Measured {
  pages: number;
  /** Wall time of each step, in seconds. */
  seconds: Record<BuildStep, number>;
  /** Memory and processor time of each step, all processes together. */
  usage: Record<BuildStep, Usage>;
  output: FolderSize;
  /** The search index, which is part of the output. */
  index: FolderSize;
  /** Wall time of a plain recursive copy of the output, in seconds, right after the build. */
  copy: number;
  /** The largest pages. */
  largest: SentFile[];
}

export interface FolderSize {
  files: number;
  bytes: number;
}

/** How many of the largest pages are shown. */
const shown = 6;

/**
 * Builds a content folder into `out` and measures it, cold: a build keeps no cache but that of its pictures,
 * which begins empty here.
 * @param say is told when a step is over
 */
export async function measureBuild(content: string, out: string, say: (line: string) => void): Promise<Measured> {
  const pictureCache = `${out}-pictures`;
  rmSync(pictureCache, { recursive: true, force: true });
  const watch = new ProcessWatch();
  const laps: Usage[] = [];
  try {
    const { pages, seconds } = await buildSite({
      // Pictures and brochures are kept by what they show and have budgets of their own.
      kits: false,
      content,
      out,
      pictureCache,
      say: (line) => {
        laps.push(watch.lap());
        say(line);
      },
    });
    const usage = Object.fromEntries(buildSteps.map((step, place) => [step, laps[place]])) as Record<BuildStep, Usage>;
    return { pages, seconds, usage, ...outputOf(out) };
  } finally {
    await watch.stop();
    rmSync(pictureCache, { recursive: true, force: true });
  }
}

function outputOf(out: string): Pick<Measured, 'output' | 'index' | 'copy' | 'largest'> {
  const files = filesOf(out);
  const index = files.filter(({ path }) => path.startsWith(join(out, 'pagefind')));
  return { output: sizeOf(files), index: sizeOf(index), copy: secondsToCopy(out), largest: largestPages(files, out) };
}

interface FoundFile {
  path: string;
  bytes: number;
}

function filesOf(folder: string): FoundFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, bytes: statSync(path).size }));
}

function sizeOf(files: readonly FoundFile[]): FolderSize {
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function secondsToCopy(folder: string): number {
  const copy = `${folder}-copy`;
  rmSync(copy, { recursive: true, force: true });
  const started = performance.now();
  cpSync(folder, copy, { recursive: true });
  const seconds = (performance.now() - started) / 1000;
  rmSync(copy, { recursive: true });
  return seconds;
}

function largestPages(files: readonly FoundFile[], out: string): SentFile[] {
  return files
    .filter(({ path }) => /\.(html|xml)$/.test(path))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, shown)
    .map(({ path, bytes }) => ({ path: path.slice(out.length), bytes, gzip: gzipSync(readFileSync(path)).length }));
}
