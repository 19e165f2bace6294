/** Writes a whole content folder of invented zones. The same number of zones gives the same bytes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commonFiles, type ContentFile } from './common-files.ts';
import { placeFiles } from './place-files.ts';
import { Random } from './random.ts';
import { zoneFiles } from './zone-files.ts';

/** How much was written. */
export interface Generated {
  files: number;
  bytes: number;
}

/**
 * Writes the content, zone by zone: nothing is kept in memory.
 * @param folder emptied first
 */
export function generateContent(folder: string, zones: number): Generated {
  rmSync(folder, { recursive: true, force: true });
  const folders = new Set<string>();
  const generated = { files: 0, bytes: 0 };
  for (const [path, text] of contentOf(zones)) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(file, text);
    generated.files += 1;
    generated.bytes += Buffer.byteLength(text);
  }
  return generated;
}

/** Every zone draws from its own sequence: the first hundred zones are the same in every size. */
function* contentOf(zones: number): Generator<ContentFile> {
  yield* commonFiles(new Random(1));
  yield* placeFiles(zones, new Random(2));
  for (let number = 0; number < zones; number += 1) yield* zoneFiles(number, new Random(1000 + number));
}
