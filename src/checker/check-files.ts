/** Checks files that have been read already: the same code for `npm run check`, the build, the fixer and the tests. */
import type { Entries, Entry } from '../domain/entries.ts';
import { schemaTree } from '../domain/schema-tree.ts';
import type { Lang } from '../schema/text.ts';
import { indexContent, type LoadedBody, type LoadedEntry } from './content.ts';
import type { Finding } from './finding.ts';
import type { FoundFile } from './found-file.ts';
import { load, loadUnread, type Loaded } from './load.ts';
import { checkMdx } from './mdx.ts';
import { checkCapitals, checkName } from './names.ts';
import { collectionNames, isWellNamed, placeOf } from './place.ts';
import { toProblems, type FileContext, type Problem } from './problem.ts';
import { rules } from './rules/index.ts';
import { runRules } from './run-rules.ts';
import { ledgerFile, parseLedger, type Ledger } from './translations.ts';

export interface CheckedContent {
  /** All problems of all files, by file and position. */
  problems: Problem[];
  /** The valid entries, without bodies. */
  entries: Entries;
  /** Markdown beside the entries, by the path of the entry's file. */
  bodies: ReadonlyMap<string, Partial<Record<Lang, string>>>;
  counts: { files: number; entries: number; bodies: number };
}

export interface CheckOptions {
  /** Language of the messages; Chinese unless given. */
  lang?: Lang;
  /** The day against which dates are judged, `YYYY-MM-DD`; today unless given. */
  today?: string;
  /** Put before every path of the report. */
  directory?: string;
}

/** What an entry is made of when it has been checked. */
export type ValidEntry = Pick<LoadedEntry, 'file' | 'place' | 'data'>;

/** Files for the people who write the content; they are not published. */
const forContributors = /(^|\/)README\.md$|^LICENSE(\.md)?$/;

/** Checks the files of a content folder. */
export function checkFiles(found: readonly FoundFile[], { lang = 'zh', today, directory = '' }: CheckOptions = {}): CheckedContent {
  const files = found.filter(isContent);
  const read = loadFiles(files);
  const { entries, bodies } = read;
  const content = indexContent(entries, bodies, today, ledgerIn(found));
  const findings = [...checkCapitals(files.map(({ path }) => path)), ...read.findings, ...runRules(rules, content)];
  return {
    problems: toProblems(findings, { lang, directory, contextOf: contextIn(read) }),
    entries: toEntries(entries, outdatedIn(findings)),
    bodies: bodiesByEntry(bodies),
    counts: { files: files.length, entries: entries.length, bodies: bodies.length },
  };
}

/** Whether a file is to be checked; of those that cannot be read every one is. */
export function isContent({ path, state }: FoundFile): boolean {
  return state !== 'read' || !(forContributors.test(path) || path === ledgerFile);
}

/** The ledger of translations among the files of a folder; an empty one where there is none. */
export function ledgerIn(found: readonly FoundFile[]): Ledger {
  return parseLedger(new TextDecoder().decode(found.find(({ path }) => path === ledgerFile)?.bytes));
}

/** Reads files, each by itself. */
export function loadFiles(files: Iterable<FoundFile>): Loaded {
  const read: Loaded = { entries: [], bodies: [], texts: new Map(), findings: [] };
  for (const file of files) {
    const place = placeOf(file.path);
    const trouble = checkName(file, place);
    for (const finding of trouble) read.findings.push(finding);
    if (file.state === 'read' && file.path.endsWith('.mdx')) read.findings.push(...checkMdx(file, read.texts));
    if (place && trouble.length === 0) load(file.path, file.bytes, place, read);
    // A file that cannot be read still exists: what lies beside it or refers to it is not wrong.
    else if (place && file.state !== 'read' && isWellNamed(place)) loadUnread(file.path, place, read);
  }
  return read;
}

/** What wording needs to know of files that were read. */
export function contextIn({ entries, texts }: Loaded): (file: string) => FileContext | undefined {
  const loaded = new Map(entries.map((entry) => [entry.file, entry]));
  return (file) => {
    const text = texts.get(file);
    const entry = loaded.get(file);
    return text === undefined ? undefined : { text, ...(entry ? { schema: schemaTree(entry.schema), raw: entry.raw } : {}) };
  };
}

/** The files of the entries whose English is outdated → the texts in question. */
export function outdatedIn(findings: readonly Finding[]): Outdated {
  const outdated = new Map<string, string[]>();
  for (const { file, code, values } of findings) {
    if (code !== 'outdated-translation') continue;
    const entryFile = placeOf(file)?.entryFile ?? file;
    const text = /#(.+)$/.exec(String(values?.target))?.[1] ?? 'en.md';
    outdated.set(entryFile, [...(outdated.get(entryFile) ?? []), text]);
  }
  return outdated;
}

/** File of an entry → texts whose English is outdated. */
export type Outdated = ReadonlyMap<string, readonly string[]>;

/** The valid entries by collection, each list in the order of its ids. */
export function toEntries(loaded: readonly ValidEntry[], outdated: Outdated): Entries {
  const entries = Object.fromEntries(collectionNames.map((name) => [name, [] as Entry<unknown>[]]));
  for (const { file, place, data } of loaded) {
    if (data === undefined) continue;
    const { collection, id, city, zone } = place;
    const lies = { ...(city === undefined ? {} : { city }), ...(zone === undefined ? {} : { zone }) };
    const outdatedEnglish = outdated.get(file);
    entries[collection]?.push({ id, file, data, ...lies, ...(outdatedEnglish ? { outdatedEnglish } : {}) });
  }
  for (const list of Object.values(entries)) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  return entries as unknown as Entries;
}

/** Bodies by the path of the entry's file. */
export function bodiesByEntry(bodies: readonly Pick<LoadedBody, 'place' | 'lang' | 'text'>[]): Map<string, Partial<Record<Lang, string>>> {
  const byEntry = new Map<string, Partial<Record<Lang, string>>>();
  for (const { place, lang, text = '' } of bodies) {
    byEntry.set(place.entryFile, { ...byEntry.get(place.entryFile), [lang]: text });
  }
  return byEntry;
}
