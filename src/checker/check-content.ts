/**
 * Reads and checks a content folder: the same code for `npm run check`, the build and the tests, so that
 * what passes the check is what is published.
 */
import type { Entries, Entry } from '../domain/entries.ts';
import { schemaTree } from '../domain/schema-tree.ts';
import type { Lang } from '../schema/text.ts';
import { checkCharacters } from './characters.ts';
import { indexContent, type Content, type LoadedBody, type LoadedEntry } from './content.ts';
import { decode } from './encoding.ts';
import { readContentFolder, type FoundFile } from './files.ts';
import type { Finding } from './finding.ts';
import { checkCapitals, checkName } from './names.ts';
import { parseFile } from './parse.ts';
import { collectionNames, collectionOf, placeOf, type Place } from './place.ts';
import { toProblems, type FileContext, type Problem } from './problem.ts';
import { rules } from './rules/index.ts';
import { runRules } from './run-rules.ts';
import { validate } from './validate.ts';

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
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  const entries: LoadedEntry[] = [];
  const bodies: LoadedBody[] = [];

  const files = readContentFolder(directory).filter(({ path, state }) => state !== 'read' || !forContributors.test(path));
  findings.push(...checkCapitals(files.map(({ path }) => path)));
  for (const file of files) {
    const place = placeOf(file.path);
    const trouble = checkName(file);
    findings.push(...trouble);
    if (trouble.length > 0 || !place) continue;
    const text = readText(file, texts, findings);
    if (place.kind === 'entry') entries.push(loadEntry(file.path, place, text, findings));
    else bodies.push(loadBody(file.path, place, text, findings));
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

function readText(file: FoundFile, texts: Map<string, string>, findings: Finding[]): string | undefined {
  const decoded = decode(file.bytes);
  if ('text' in decoded) {
    texts.set(file.path, decoded.text);
    return decoded.text;
  }
  texts.set(file.path, decoded.before);
  findings.push({ file: file.path, code: 'not-utf8', at: { offset: decoded.offset, length: 1 }, values: { guess: decoded.guess } });
  return undefined;
}

function loadEntry(file: string, place: Place, text: string | undefined, findings: Finding[]): LoadedEntry {
  const { schema } = collectionOf(place.collection);
  // A file that cannot be read still exists: what lies beside it or refers to it is not wrong.
  if (text === undefined) return { file, place, schema };
  const parsed = parseFile(file, text);
  findings.push(...parsed.findings);
  const entry: LoadedEntry = { file, place, schema };
  if (!parsed.raw) return entry;
  const validated = validate(file, schema, parsed.raw);
  findings.push(...validated.findings, ...parsed.oddNumbers);
  return { ...entry, raw: parsed.raw, data: validated.data };
}

function loadBody(file: string, place: Place, text: string | undefined, findings: Finding[]): LoadedBody {
  if (text !== undefined) findings.push(...checkCharacters(file, text));
  return { file, place, lang: place.lang ?? 'zh', ...(text === undefined ? {} : { text }) };
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
