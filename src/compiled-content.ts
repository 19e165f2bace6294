/**
 * The checked content as one file. The build writes it before it starts Astro: content is read and checked
 * once, and Astro's content layer, which would hold several copies of it, has nothing to do.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Entries } from './domain/entries.ts';

/** Path of the file that the build has written; absent in development. */
export const compiledFile = process.env.ZONE_ATLAS_ENTRIES;

/** Writes entries with their bodies as HTML. */
export function writeCompiled(file: string, entries: Entries): void {
  writeFileSync(file, JSON.stringify(entries));
}

/** Reads what writeCompiled wrote. */
export function readCompiled(file: string): Entries {
  return JSON.parse(readFileSync(file, 'utf8')) as Entries;
}
