/**
 * Checks a content folder with all processors where it is large: a province has a few hundred files and is checked
 * faster by one, a country has tens of thousands. The report is the same either way, to the last byte.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { checkFiles, isContent, ledgerIn, loadFiles, type CheckedContent } from '../../src/checker/check-files.ts';
import { listContentFolder, oneByOne, readListed } from '../../src/checker/files.ts';
import type { FoundFile } from '../../src/checker/found-file.ts';
import {
  checkCore,
  checkShare,
  cutIntoShares,
  isLookedInto,
  joinShares,
  outlineOf,
  type CheckedShare,
  type Outline,
} from '../../src/checker/shares.ts';
import { decodePictures } from './decode-pictures.ts';
import { pack, unpack, type PackedListing } from './packed-listing.ts';
import { ledgerFile } from '../../src/checker/translations.ts';
import type { Lang } from '../../src/schema/text.ts';

/** From so many files on, starting a thread takes less time than it saves. */
const worthwhile = 3000;
/** Files of a share: so few that no thread waits long for the last one, and that what is read of them stays near. */
const usualShare = 120;

export interface FolderOptions {
  /** Language of the messages; Chinese unless given. */
  lang?: Lang;
  /** Threads to use; all processors unless given, and one for a small folder. */
  threads?: number;
  /** Files of a share. */
  shareFiles?: number;
  /** Whether the entries are wanted, as for a build, or only what is wrong with them. */
  wanted?: 'everything' | 'problems';
}

/** What a thread is told. */
export interface ShareTask {
  directory: string;
  lang: Lang;
  today: string;
  wanted: 'everything' | 'problems';
  /** All files but the core, listed and not read. */
  others: PackedListing;
  core: FoundFile[];
  ledger: FoundFile | undefined;
  shareFiles: number;
  /** The number of the next share that nobody has taken. */
  next: SharedArrayBuffer;
}

/** Shares by their numbers. */
export type CheckedShares = [number, CheckedShare][];

/** Checks every file under a folder. */
export async function checkFolder(directory: string, options: FolderOptions = {}): Promise<CheckedContent> {
  const { lang = 'zh', wanted = 'everything', shareFiles = usualShare, threads } = options;
  const listed: FoundFile[] = [];
  let helpers: Helper[] | undefined;
  listContentFolder(directory, (file) => {
    // They load the checker while the rest is being listed.
    if (listed.push(file) === worthwhile) helpers = startHelpers(threads);
  });
  const found = await decodePictures(directory, listed);
  helpers ??= startHelpers(threads ?? 1);
  const named = directory.replace(/\/+$/, '');
  const read = (file: FoundFile): FoundFile => readListed(directory, file);
  if (helpers.length === 0) return checkFiles(found.map(read), { lang, directory: named });

  // Of files that are passed over only the reading says whether they can be.
  const files = found.filter((file) => isContent(file) || isContent(read(file)));
  const ledger = found.find(({ path }) => path === ledgerFile);
  const { core = [], others = [] } = Object.groupBy(files, (file) => (isLookedInto(file) ? 'core' : 'others'));
  const task: ShareTask = {
    directory,
    lang,
    today: new Date().toISOString().slice(0, 10),
    wanted,
    others: pack(others),
    core: core.map(read),
    ledger: ledger && read(ledger),
    shareFiles,
    next: new SharedArrayBuffer(4),
  };
  const helped = helpers.map((help) => help(task));
  const outline = outlineIn(task, files);
  const checkedCore = checkCore(files, outline, lang, named);
  const own = takeShares(task, outline, others);
  const inOrder = [...own, ...(await Promise.all(helped)).flat()].sort(([a], [b]) => a - b).map(([, share]) => share);
  return joinShares({ files, outline, read, lang, directory: named }, checkedCore, inOrder);
}

function outlineIn({ directory, core, today, ledger }: ShareTask, files: readonly FoundFile[]): Outline {
  const read = (file: FoundFile): FoundFile => readListed(directory, file);
  return outlineOf({ files, core: loadFiles(core), read }, today, ledgerIn(ledger ? [ledger] : []));
}

/** What a thread does of a task. */
export function checkShares(task: ShareTask): CheckedShares {
  const others = unpack(task.others);
  return takeShares(task, outlineIn(task, [...task.core, ...others]), others);
}

/** Takes share after share until there is none left. */
function takeShares({ directory, lang, wanted, shareFiles, next }: ShareTask, outline: Outline, others: readonly FoundFile[]): CheckedShares {
  const shares = cutIntoShares(others, shareFiles);
  const counter = new Int32Array(next);
  const read = oneByOne(directory);
  const checked: CheckedShares = [];
  const named = directory.replace(/\/+$/, '');
  for (let number = Atomics.add(counter, 0, 1); number < shares.length; number = Atomics.add(counter, 0, 1)) {
    const share = checkShare(loadFiles((shares[number] ?? []).values().map(read)), outline, lang, named);
    checked.push([number, wanted === 'everything' ? share : { ...share, entries: [], bodies: [] }]);
  }
  return checked;
}

/** A thread that takes shares too, once it is told of them. */
type Helper = (task: ShareTask) => Promise<CheckedShares>;

/** All threads but this one. */
function startHelpers(threads = availableParallelism()): Helper[] {
  return Array.from({ length: threads - 1 }, () => {
    const worker = new Worker(new URL('./check-thread.mjs', import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: 64 } });
    return (task) =>
      new Promise((done, fail) => {
        worker.once('message', (answer: string) => {
          // As text: it is a good deal faster than a structured clone of so many objects.
          done(JSON.parse(answer) as CheckedShares);
          void worker.terminate();
        });
        worker.once('error', fail);
        worker.once('exit', (code) => {
          fail(new Error(`a thread of the check ended with ${String(code)}`));
        });
        worker.postMessage(task);
      });
  });
}
