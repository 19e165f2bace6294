/**
 * Checking a large folder in shares, side by side. A share reads its own files and knows of the others that they
 * exist; only what rules look into is known in full. Put together the shares say what one check of everything says.
 */
import type { Lang } from '../schema/text.ts';
import type { CollectionName } from '../schema/index.ts';
import { bodiesByEntry, contextIn, loadFiles, outdatedIn, toEntries, type CheckedContent, type Outdated, type ValidEntry } from './check-files.ts';
import { claimedKeys, claimFindings, contestedFiles, type ClaimedKeys } from './claims.ts';
import { indexContent, type Content, type LoadedBody, type LoadedEntry } from './content.ts';
import type { Finding } from './finding.ts';
import type { FoundFile } from './found-file.ts';
import { GoodTexts } from './good-texts.ts';
import { listedContent } from './listed-content.ts';
import type { Loaded } from './load.ts';
import { checkCapitals } from './names.ts';
import { collectionOf, placeOf } from './place.ts';
import { joinProblems, toProblems, type Problem } from './problem.ts';
import { rules } from './rules/index.ts';
import { runRules } from './run-rules.ts';

/** Collections into whose files rules look from elsewhere. Every share has them in full; of the others, that they exist. */
const lookedInto: ReadonlySet<CollectionName> = new Set(['site', 'divisions', 'cities', 'chains', 'sources']);

const firstSteps: ReadonlySet<string> = new Set([...lookedInto].flatMap((name) => collectionOf(name).patterns).map((pattern) => firstStep(pattern)));

function firstStep(path: string): string {
  return path.split('/', 1)[0] ?? path;
}

/** Whether rules look into a file from elsewhere. */
export function isLookedInto({ path }: FoundFile): boolean {
  const place = firstSteps.has(firstStep(path)) ? placeOf(path) : undefined;
  return place?.kind === 'entry' && lookedInto.has(place.collection);
}

/** What is known of all files. */
export interface Outline {
  content: Content;
  /** The files that are looked into, read. */
  core: Loaded;
  /** Texts in which nothing was found, in whichever share. */
  known: GoodTexts;
}

/** What an outline is made of. */
export interface Sketch {
  /** All files, listed and not read. */
  files: readonly FoundFile[];
  /** Those that are looked into, read. */
  core: Loaded;
  /** Reads a file of which more has to be known, to explain a mistake. */
  read: (file: FoundFile) => FoundFile;
}

/** An outline of all files. */
export function outlineOf({ files, core, read }: Sketch, today: string, translations: Content['translations']): Outline {
  const paths = files.map(({ path }) => path);
  const readPaths = (wanted: readonly string[]): readonly LoadedEntry[] => {
    const set = new Set(wanted);
    return loadFiles(files.filter(({ path }) => set.has(path)).map(read)).entries;
  };
  return { content: listedContent({ paths, core, lookedInto, read: readPaths }, today, translations), core, known: new GoodTexts() };
}

/** What comes of one share: plain data, so that it may come from another thread. */
export interface CheckedShare {
  problems: Problem[];
  outdated: [file: string, texts: readonly string[]][];
  claimed: ClaimedKeys;
  entries: ValidEntry[];
  bodies: Pick<LoadedBody, 'place' | 'lang' | 'text'>[];
  /** How many of both there are, valid or not. */
  counts: { entries: number; bodies: number };
}

const rulesOfFiles = rules.filter((rule) => rule.scope !== 'claim' && (rule.scope !== 'site' || rule.byFile === true));
const rulesOfWhole = rules.filter((rule) => rule.scope === 'site' && rule.byFile !== true);

/** Checks the files of one share. Files of one folder belong into one share: an entry and its texts know each other. */
export function checkShare(read: Loaded, { content, known }: Outline, lang: Lang, directory: string): CheckedShare {
  const { entries, bodies } = read;
  const { bodyOf } = indexContent([], bodies);
  const own: Content = { ...content, entries, bodies, bodyOf };
  const findings = [...read.findings, ...runRules(rulesOfFiles, own, undefined, known)];
  return {
    problems: toProblems(findings, { lang, directory, contextOf: contextIn(read) }),
    outdated: [...outdatedIn(findings)],
    claimed: claimedKeys(rules, entries),
    entries: entries.flatMap(({ file, place, data }) => (data === undefined ? [] : [{ file, place, data }])),
    bodies: bodies.map(({ place, lang: of, text }) => ({ place, lang: of, ...(text === undefined ? {} : { text }) })),
    counts: { entries: entries.length, bodies: bodies.length },
  };
}

/** What comes of the files that are looked into, and of the whole. */
export interface CheckedCore {
  share: CheckedShare;
  /** Of all paths together, and of all entries. */
  ofPaths: Problem[];
  ofWhole: Problem[];
}

/** Checks the files that are looked into, and what is to be said of the whole. */
export function checkCore(files: readonly FoundFile[], outline: Outline, lang: Lang, directory: string): CheckedCore {
  const { core, content } = outline;
  const word = (findings: Finding[]): Problem[] => toProblems(findings, { lang, directory, contextOf: contextIn(core) });
  return {
    share: checkShare(core, outline, lang, directory),
    ofPaths: word(checkCapitals(files.map(({ path }) => path))),
    ofWhole: word(runRules(rulesOfWhole, content)),
  };
}

/** What it takes to put shares together. */
export interface Joining {
  /** All files, listed and not read. */
  files: readonly FoundFile[];
  outline: Outline;
  /** Reads a file again that two shares have to be compared by. */
  read: (file: FoundFile) => FoundFile;
  lang: Lang;
  directory: string;
}

/** The core and all shares, in the order of their files. */
export function joinShares(joining: Joining, core: CheckedCore, shares: readonly CheckedShare[]): CheckedContent {
  const { files } = joining;
  const all = [core.share, ...shares];
  const entries = all.flatMap((share) => share.entries);
  const bodies = all.flatMap((share) => share.bodies);
  return {
    problems: joinProblems([core.ofPaths, ...all.map(({ problems }) => problems), core.ofWhole, claimProblems(joining, all)]),
    entries: toEntries(entries, together(all.flatMap(({ outdated }) => outdated))),
    bodies: bodiesByEntry(bodies),
    counts: { files: files.length, entries: sum(all.map(({ counts }) => counts.entries)), bodies: sum(all.map(({ counts }) => counts.bodies)) },
  };
}

/** What is to be said of entries that claim the same thing, in whichever share they are. */
function claimProblems({ files, read, lang, directory }: Joining, shares: readonly CheckedShare[]): Problem[] {
  const contested = contestedFiles(shares.flatMap(({ claimed }) => claimed));
  if (contested.size === 0) return [];
  const again = loadFiles(files.filter(({ path }) => contested.has(path)).map(read));
  return toProblems(claimFindings(rules, again.entries), { lang, directory, contextOf: contextIn(again) });
}

/** An entry that is looked into is in the core, the texts beside it in a share. */
function together(outdated: CheckedShare['outdated']): Outdated {
  return new Map([...Map.groupBy(outdated, ([file]) => file)].map(([file, parts]) => [file, parts.flatMap(([, texts]) => texts)]));
}

/** Cuts files that are not looked into at the borders of folders, into parts of about so many files. */
export function cutIntoShares(files: readonly FoundFile[], about: number): FoundFile[][] {
  const shares: FoundFile[][] = [];
  let folder = '';
  for (const file of files) {
    const own = folderOf(file.path);
    if (shares.length === 0 || ((shares.at(-1)?.length ?? 0) >= about && own !== folder)) shares.push([]);
    shares.at(-1)?.push(file);
    folder = own;
  }
  return shares;
}

/** The folder of an entry with its texts; of a file that stands alone, itself. */
function folderOf(path: string): string {
  const second = path.indexOf('/', path.indexOf('/') + 1);
  if (second === -1) return path;
  const third = path.indexOf('/', second + 1);
  return path.slice(0, third === -1 ? second : third);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
