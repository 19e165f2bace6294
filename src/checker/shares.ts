/**
 * Checking a large folder in shares, side by side. A share reads its own files and knows of the others that they
 * exist; only what rules look into is known in full. Put together the shares say what one check of everything says.
 */
import type { Lang } from '../schema/text.ts';
import type { CollectionName } from '../schema/index.ts';
import {
  bodiesByEntry,
  contextIn,
  outdatedIn,
  toEntries,
  type CheckedContent,
  type CheckOptions,
  type Outdated,
  type ValidEntry,
} from './check-files.ts';
import { indexContent, type Content, type LoadedBody, type LoadedEntry } from './content.ts';
import type { Finding } from './finding.ts';
import type { FoundFile } from './found-file.ts';
import type { Loaded } from './load.ts';
import { checkCapitals, checkName } from './names.ts';
import { collectionOf, placeOf } from './place.ts';
import { joinProblems, toProblems, type Problem } from './problem.ts';
import { rules } from './rules/index.ts';
import { runRules } from './run-rules.ts';

/** Collections into whose files rules look from elsewhere. Every share has them in full; of the others, that they exist. */
const lookedInto: ReadonlySet<CollectionName> = new Set(['site', 'divisions', 'cities', 'chains', 'sources']);

/** Whether rules look into a file from elsewhere. */
export function isLookedInto({ path }: FoundFile): boolean {
  const place = placeOf(path);
  return place?.kind === 'entry' && lookedInto.has(place.collection);
}

/** What is known of all files. */
export interface Outline {
  content: Content;
  /** The files that are looked into, read. */
  core: Loaded;
}

/**
 * An outline of all files, listed and not read.
 * @param core those that are looked into, read
 */
export function outlineOf(files: readonly FoundFile[], core: Loaded, today: string, translations: Content['translations']): Outline {
  const inFull = new Map(core.entries.map((entry) => [entry.file, entry]));
  const entries: LoadedEntry[] = [];
  const bodies: LoadedBody[] = [];
  for (const file of files) {
    const place = placeOf(file.path);
    if (!place || (file.state === 'read' && checkName(file, place).length > 0)) continue;
    if (place.kind === 'body') bodies.push({ file: file.path, place, lang: place.lang ?? 'zh' });
    else entries.push(inFull.get(file.path) ?? { file: file.path, place, schema: collectionOf(place.collection).schema });
  }
  return { content: indexContent(entries, bodies, today, translations), core };
}

/** What comes of one share: plain data, so that it may come from another thread. */
export interface CheckedShare {
  problems: Problem[];
  outdated: [file: string, texts: readonly string[]][];
  entries: ValidEntry[];
  bodies: Pick<LoadedBody, 'place' | 'lang' | 'text'>[];
}

const ofFiles = rules.filter((rule) => rule.scope !== 'site' || rule.byFile === true);
const ofWhole = rules.filter((rule) => rule.scope === 'site' && rule.byFile !== true);

/** Checks the files of one share. Files of one folder belong into one share: an entry and its texts know each other. */
export function checkShare(read: Loaded, { content }: Outline, lang: Lang, directory: string): CheckedShare {
  const { entries, bodies } = read;
  const { bodyOf } = indexContent([], bodies);
  const own: Content = { ...content, entries, bodies, bodyOf };
  const findings = [...read.findings, ...runRules(ofFiles, own)];
  return {
    problems: toProblems(findings, { lang, directory, contextOf: contextIn(read) }),
    outdated: [...outdatedIn(findings)],
    entries: entries.flatMap(({ file, place, data }) => (data === undefined ? [] : [{ file, place, data }])),
    bodies: bodies.map(({ place, lang: of, text }) => ({ place, lang: of, ...(text === undefined ? {} : { text }) })),
  };
}

/** The core as a share, with what is said of the whole; then all shares in the order of their files. */
export function joinShares(
  files: readonly FoundFile[],
  outline: Outline,
  shares: readonly CheckedShare[],
  { lang = 'zh', directory = '' }: CheckOptions,
): CheckedContent {
  const { core, content } = outline;
  const word = (findings: Finding[]): Problem[] => toProblems(findings, { lang, directory, contextOf: contextIn(core) });
  const all = [checkShare(core, outline, lang, directory), ...shares];
  const entries = all.flatMap((share) => share.entries);
  const bodies = all.flatMap((share) => share.bodies);
  return {
    problems: joinProblems([
      word(checkCapitals(files.map(({ path }) => path))),
      ...all.map(({ problems }) => problems),
      word(runRules(ofWhole, content)),
    ]),
    entries: toEntries(entries, together(all.flatMap(({ outdated }) => outdated))),
    bodies: bodiesByEntry(bodies),
    counts: { files: files.length, entries: content.entries.length, bodies: content.bodies.length },
  };
}

/** An entry that is looked into is in the core, the texts beside it in a share. */
function together(outdated: CheckedShare['outdated']): Outdated {
  return new Map([...Map.groupBy(outdated, ([file]) => file)].map(([file, parts]) => [file, parts.flatMap(([, texts]) => texts)]));
}

/** Cuts files that are not looked into at the borders of folders, into parts of about so many bytes. */
export function cutIntoShares(files: readonly FoundFile[], bytes: number): FoundFile[][] {
  const shares: FoundFile[][] = [];
  let [size, folder] = [Infinity, ''];
  for (const file of files) {
    const own = folderOf(file.path);
    if (size >= bytes && own !== folder) {
      shares.push([]);
      size = 0;
    }
    shares.at(-1)?.push(file);
    size += file.size;
    folder = own;
  }
  return shares;
}

/** The folder of an entry with its texts; of a file that stands alone, itself. */
function folderOf(path: string): string {
  const steps = path.split('/');
  return steps.length <= 2 ? path : steps.slice(0, Math.min(3, steps.length - 1)).join('/');
}
