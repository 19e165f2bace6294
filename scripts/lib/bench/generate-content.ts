/** Writes a whole content folder of invented zones. The same number of zones gives the same bytes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chainIds, commonFiles, type ContentFile } from './common-files.ts';
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
 * @param nodes without them the same zones are on the same chains, which then have no map
 * @param chains how many of the chains have anything on them: with few, one carries very much
 */
export function generateContent(folder: string, zones: number, nodes = true, chains = chainIds.length): Generated {
  rmSync(folder, { recursive: true, force: true });
  const folders = new Set<string>();
  const generated = { files: 0, bytes: 0 };
  for (const [path, whole] of contentOf(zones)) {
    const text = onChains(chains, nodes ? whole : withoutNodes(path, whole));
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

/** A chain ends before its nodes; a place on a chain names no node. */
function withoutNodes(path: string, text: string): string {
  return path.startsWith('chains/') ? text.replace(/^nodes:[\s\S]*/m, '') : text.replace(/^\s+node: node-\d+\n/gm, '');
}

function onChains(chains: number, text: string): string {
  if (chains >= chainIds.length) return text;
  return text.replace(/chain: (chain-\d+)/g, (_, id: string) => `chain: ${chainIds[chainIds.indexOf(id) % chains] ?? id}`);
}
