/** Checks files that have been read already: the same code for `npm run check`, the build, the fixer and the tests. */
import type { Entries, Entry } from '../domain/entries.ts';
import { schemaTree } from '../domain/schema-tree.ts';
import type { Lang } from '../schema/text.ts';
import { indexContent, type Content, type LoadedEntry } from './content.ts';
import type { FoundFile } from './found-file.ts';
import { load, loadUnread, type Loaded } from './load.ts';
import { checkMdx } from './mdx.ts';
import { checkCapitals, checkName } from './names.ts';
import { collectionNames, placeOf } from './place.ts';
import { toProblems, type FileContext, type Problem } from './problem.ts';
import { rules } from './rules/index.ts';
import { runRules } from './run-rules.ts';
import { ledgerFile, parseLedger } from './translations.ts';

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

/** Files for the people who write the content; they are not published. */
const forContributors = /(^|\/)README\.md$|^LICENSE(\.md)?$/;

/** Checks the files of a content folder. */
export function checkFiles(found: readonly FoundFile[], { lang = 'zh', today, directory = '' }: CheckOptions = {}): CheckedContent {
  const read: Loaded = { entries: [], bodies: [], texts: new Map(), findings: [] };
  const { entries, bodies, texts, findings } = read;

  const files = found.filter(({ path, state }) => state !== 'read' || !(forContributors.test(path) || path === ledgerFile));
  const ledger = parseLedger(new TextDecoder().decode(found.find(({ path }) => path === ledgerFile)?.bytes));
  findings.push(...checkCapitals(files.map(({ path }) => path)));
  for (const file of files) {
    const place = placeOf(file.path);
    const trouble = checkName(file);
    findings.push(...trouble);
    if (file.state === 'read' && file.path.endsWith('.mdx')) findings.push(...checkMdx(file, texts));
    if (place && trouble.length === 0) load(file.path, file.bytes, place, read);
    // A file that cannot be read still exists: what lies beside it or refers to it is not wrong.
    else if (place && file.state !== 'read') loadUnread(file.path, place, read);
  }

  const content = indexContent(entries, bodies, today, ledger);
  findings.push(...runRules(rules, content));
  const outdated = new Set(findings.filter(({ code }) => code === 'outdated-translation').map(({ file }) => placeOf(file)?.entryFile ?? file));
  const loaded = new Map(entries.map((entry) => [entry.file, entry]));
  const contextOf = (file: string): FileContext | undefined => {
    const text = texts.get(file);
    const entry = loaded.get(file);
    return text === undefined ? undefined : { text, ...(entry ? { schema: schemaTree(entry.schema), raw: entry.raw } : {}) };
  };
  return {
    problems: toProblems(findings, { lang, directory, contextOf }),
    entries: toEntries(entries, outdated),
    bodies: bodiesByEntry(content),
    counts: { files: files.length, entries: entries.length, bodies: bodies.length },
  };
}

function toEntries(loaded: readonly LoadedEntry[], outdated: ReadonlySet<string>): Entries {
  const entries = Object.fromEntries(collectionNames.map((name) => [name, [] as Entry<unknown>[]]));
  for (const { file, place, data } of loaded) {
    if (data === undefined) continue;
    const { collection, id, city, zone } = place;
    const lies = { ...(city === undefined ? {} : { city }), ...(zone === undefined ? {} : { zone }) };
    entries[collection]?.push({ id, file, data, ...lies, ...(outdated.has(file) ? { outdatedEnglish: true as const } : {}) });
  }
  for (const list of Object.values(entries)) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  return entries as unknown as Entries;
}

function bodiesByEntry(content: Content): Map<string, Partial<Record<Lang, string>>> {
  const byEntry = new Map<string, Partial<Record<Lang, string>>>();
  for (const { place, lang, text = '' } of content.bodies) {
    byEntry.set(place.entryFile, { ...byEntry.get(place.entryFile), [lang]: text });
  }
  return byEntry;
}
