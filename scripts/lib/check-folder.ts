/**
 * Checks a content folder with all processors where it is large: a province has a few hundred files and is checked
 * faster by one, a country has tens of thousands. The report is the same either way, to the last byte.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { checkFiles, isContent, ledgerIn, loadFiles, type CheckedContent } from '../../src/checker/check-files.ts';
import { listContentFolder, readListed } from '../../src/checker/files.ts';
import type { FoundFile } from '../../src/checker/found-file.ts';
import { checkShare, cutIntoShares, isLookedInto, joinShares, outlineOf, type CheckedShare } from '../../src/checker/shares.ts';
import { decodePictures } from './decode-pictures.ts';
import { ledgerFile } from '../../src/checker/translations.ts';
import type { Lang } from '../../src/schema/text.ts';

/** From so many files on, starting a thread takes less time than it saves. */
const worthwhile = 3000;
/** Bytes of a share: small enough that no thread waits long for the last one. */
const usualShare = 1_000_000;

export interface FolderOptions {
  /** Language of the messages; Chinese unless given. */
  lang?: Lang;
  /** Threads to use; all processors unless given, and one for a small folder. */
  threads?: number;
  /** Bytes of a share. */
  shareBytes?: number;
  /** Whether the entries are wanted, as for a build, or only what is wrong with them. */
  wanted?: 'everything' | 'problems';
}

/** What a thread is told. */
export interface ShareTask {
  directory: string;
  lang: Lang;
  today: string;
  wanted: 'everything' | 'problems';
  /** All files, listed and not read. */
  files: FoundFile[];
  ledger: FoundFile | undefined;
  core: FoundFile[];
  shares: FoundFile[][];
  /** The number of the next share that nobody has taken. */
  next: SharedArrayBuffer;
}

/** Shares by their numbers. */
export type CheckedShares = [number, CheckedShare][];

/** Checks every file under a folder. */
export async function checkFolder(directory: string, options: FolderOptions = {}): Promise<CheckedContent> {
  const { lang = 'zh', wanted = 'everything', shareBytes = usualShare } = options;
  const found = await decodePictures(directory, listContentFolder(directory));
  const threads = options.threads ?? (found.length < worthwhile ? 1 : availableParallelism());
  const named = directory.replace(/\/+$/, '');
  if (threads < 2)
    return checkFiles(
      found.map((file) => readListed(directory, file)),
      { lang, directory: named },
    );

  const files = found.filter(isContent);
  const ledger = found.find(({ path }) => path === ledgerFile);
  const core = files.filter(isLookedInto).map((file) => readListed(directory, file));
  const shares = cutIntoShares(
    files.filter((file) => !isLookedInto(file)),
    shareBytes,
  );
  const next = new SharedArrayBuffer(4);
  const today = new Date().toISOString().slice(0, 10);
  const task: ShareTask = { directory, lang, today, wanted, files, ledger: ledger && readListed(directory, ledger), core, shares, next };
  const helpers = Array.from({ length: Math.min(threads - 1, shares.length) }, () => helper(task));
  const own = checkShares(task);
  const others = await Promise.all(helpers);
  const inOrder = [...own, ...others.flat()].sort(([a], [b]) => a - b).map(([, share]) => share);
  return joinShares(files, outline(task), inOrder, { lang, directory: named });
}

let known: { task: ShareTask; outline: ReturnType<typeof outlineOf> } | undefined;

function outline(task: ShareTask): ReturnType<typeof outlineOf> {
  if (known?.task !== task) {
    const { files, core, today, ledger } = task;
    known = { task, outline: outlineOf(files, loadFiles(core), today, ledgerIn(ledger ? [ledger] : [])) };
  }
  return known.outline;
}

/** Takes share after share until there is none left. */
export function checkShares(task: ShareTask): CheckedShares {
  const { directory, lang, shares, wanted, next } = task;
  const counter = new Int32Array(next);
  const checked: CheckedShares = [];
  const named = directory.replace(/\/+$/, '');
  for (let number = Atomics.add(counter, 0, 1); number < shares.length; number = Atomics.add(counter, 0, 1)) {
    const read = loadFiles((shares[number] ?? []).map((file) => readListed(directory, file)));
    const share = checkShare(read, outline(task), lang, named);
    checked.push([number, wanted === 'everything' ? share : { ...share, entries: [], bodies: [] }]);
  }
  return checked;
}

/** A thread that takes shares too. */
function helper(task: ShareTask): Promise<CheckedShares> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./check-thread.ts', import.meta.url), { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: 128 } });
    let answer: string | undefined;
    worker.once('message', (message: string) => (answer = message));
    worker.once('error', fail);
    worker.once('exit', (code) => {
      if (answer === undefined) fail(new Error(`a thread of the check ended with ${String(code)}`));
      // As text: it is a good deal faster than a structured clone of so many objects.
      else done(JSON.parse(answer) as CheckedShares);
    });
  });
}
