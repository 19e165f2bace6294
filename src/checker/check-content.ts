/**
 * Reads and checks a content folder: the same code for `npm run check`, the build and the tests, so that
 * what passes the check is what is published.
 */
import type { Entries, Entry } from '../domain/entries.ts';
import { schemaTree } from '../domain/schema-tree.ts';
import type { Lang } from '../schema/text.ts';
import { indexContent, type Content, type LoadedEntry } from './content.ts';
import { readContentFolder } from './files.ts';
import { load, type Loaded } from './load.ts';
import { checkCapitals, checkName } from './names.ts';
import { collectionNames, placeOf } from './place.ts';
import { toProblems, type FileContext, type Problem } from './problem.ts';
import { rules } from './rules/index.ts';
import { runRules } from './run-rules.ts';

export interface CheckedContent {
  /** All problems of all files, by file and position. */
  problems: Problem[];
  /** The valid entries, without bodies. */
  entries: Entries;
  /** Markdown beside the entries, by the path of the entry's file. */
  bodies: ReadonlyMap<string, Partial<Record<Lang, string>>>;
  counts: { files: number; entries: number; bodies: number };
}

/** Files for the people who write the content; they are not published. */
const forContributors = /(^|\/)README\.md$|^LICENSE(\.md)?$/;

/**
 * Checks every file under `directory`.
 * @param options.lang language of the messages; Chinese unless given.
 */
export function checkContent(directory: string, { lang = 'zh' }: { lang?: Lang } = {}): CheckedContent {
  const read: Loaded = { entries: [], bodies: [], texts: new Map(), findings: [] };
  const { entries, bodies, texts, findings } = read;

  const files = readContentFolder(directory).filter(({ path, state }) => state !== 'read' || !forContributors.test(path));
  findings.push(...checkCapitals(files.map(({ path }) => path)));
  for (const file of files) {
    const place = placeOf(file.path);
    const trouble = checkName(file);
    findings.push(...trouble);
    if (trouble.length > 0 || !place) continue;
    load(file.path, file.bytes, place, read);
  }

  const content = indexContent(entries, bodies);
  findings.push(...runRules(rules, content));
  const loaded = new Map(entries.map((entry) => [entry.file, entry]));
  const contextOf = (file: string): FileContext | undefined => {
    const text = texts.get(file);
    const entry = loaded.get(file);
    return text === undefined ? undefined : { text, ...(entry ? { schema: schemaTree(entry.schema), raw: entry.raw } : {}) };
  };
  return {
    problems: toProblems(findings, { lang, directory: directory.replace(/\/+$/, ''), contextOf }),
    entries: toEntries(entries),
    bodies: bodiesByEntry(content),
    counts: { files: files.length, entries: entries.length, bodies: bodies.length },
  };
}

function toEntries(loaded: readonly LoadedEntry[]): Entries {
  const entries = Object.fromEntries(collectionNames.map((name) => [name, [] as Entry<unknown>[]]));
  for (const { file, place, data } of loaded) {
    if (data === undefined) continue;
    const { collection, id, city, zone } = place;
    entries[collection]?.push({ id, file, data, ...(city === undefined ? {} : { city }), ...(zone === undefined ? {} : { zone }) });
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
