/** Round after round of spoilt files, all from one seed. */
import type { FoundFile } from '../../../src/checker/found-file.ts';
import { checkFiles, isContent, ledgerIn, loadFiles } from '../../../src/checker/check-files.ts';
import { isLookedInto, outlineOf } from '../../../src/checker/shares.ts';
import { placeOf } from '../../../src/checker/place.ts';
import { Random } from '../bench/random.ts';
import { mutateBytes, mutateText } from './mutate.ts';
import { tryFile } from './trial.ts';

export interface Failure {
  round: number;
  path: string;
  reason: string;
  bytes: Uint8Array;
}

export interface Outcome {
  rounds: number;
  passed: number;
  mended: number;
  /** Milliseconds of the slowest round. */
  slowest: number;
  failures: Failure[];
}

/** Every so many rounds the whole folder is checked with the spoilt file in it. */
const wholeEvery = 500;

/** A round may take so long, in milliseconds: a file is checked in a few. */
const roundLimit = 3000;

/**
 * Spoils files of a content folder, one a round.
 * @param before is told the round and the file, so that a watcher knows which one hangs
 */
export function runMutations(
  files: readonly FoundFile[],
  {
    rounds,
    seed,
    first = 0,
    before = () => undefined,
  }: { rounds: number; seed: number; first?: number; before?: (round: number, path: string, bytes: Uint8Array) => void },
): Outcome {
  const content = files.filter(isContent);
  const outline = outlineOf({ files: content, core: loadFiles(content.filter(isLookedInto)), read: (file) => file }, '2026-11-30', ledgerIn(files));
  const texts = content.filter(({ path }) => placeOf(path)).map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
  const others = texts.map(({ text }) => text);
  const outcome: Outcome = { rounds, passed: 0, mended: 0, slowest: 0, failures: [] };
  for (let round = first; round < first + rounds; round += 1) {
    // Each round has a sequence of its own: one can be run again alone.
    const random = new Random(seed + round * 7919);
    const { path, text } = random.of(texts);
    const bytes = mutateBytes(mutateText(text, random, others), random);
    before(round, path, bytes);
    const started = performance.now();
    let reason: string | undefined;
    try {
      const verdict = tryFile(path, bytes, outline, round % 2 === 0 ? 'zh' : 'en');
      if (verdict.passed) outcome.passed += 1;
      if (verdict.mended) outcome.mended += 1;
      reason = verdict.failure;
      if (round % wholeEvery === wholeEvery - 1)
        checkFiles(files.map((file) => (file.path === path ? { ...file, bytes, size: bytes.length } : file)));
    } catch (error) {
      reason = `a crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    }
    const milliseconds = performance.now() - started;
    if (round % wholeEvery !== wholeEvery - 1) {
      outcome.slowest = Math.max(outcome.slowest, milliseconds);
      if (milliseconds > roundLimit) reason ??= `it took ${(milliseconds / 1000).toFixed(1)} s`;
    }
    if (reason !== undefined) outcome.failures.push({ round, path, reason, bytes });
  }
  return outcome;
}
