/** From the bytes of one file to an entry or a body, with what is wrong with it by itself. */
import type { LoadedBody, LoadedEntry } from './content.ts';
import { characterFindings } from './characters.ts';
import { decode } from './encoding.ts';
import type { Finding } from './finding.ts';
import { parseFile } from './parse.ts';
import { collectionOf, type Place } from './place.ts';
import { validate } from './validate.ts';

/** What has been read so far. */
export interface Loaded {
  entries: LoadedEntry[];
  bodies: LoadedBody[];
  /** The text of every file, for the positions of its problems. */
  texts: Map<string, string>;
  findings: Finding[];
}

/** Reads one file at its place and adds it to the others. */
export function load(file: string, bytes: Uint8Array, place: Place, loaded: Loaded): void {
  const text = readText(file, bytes, loaded);
  if (place.kind === 'entry') loaded.entries.push(loadEntry(file, place, text, loaded.findings));
  else loaded.bodies.push(loadBody(file, place, text, loaded.findings));
}

/** Notes a file that is there but was not read. */
export function loadUnread(file: string, place: Place, loaded: Loaded): void {
  if (place.kind === 'entry') loaded.entries.push(loadEntry(file, place, undefined, loaded.findings));
  else loaded.bodies.push(loadBody(file, place, undefined, loaded.findings));
}

function readText(file: string, bytes: Uint8Array, { texts, findings }: Loaded): string | undefined {
  const decoded = decode(bytes);
  if ('text' in decoded) {
    texts.set(file, decoded.text);
    return decoded.text;
  }
  texts.set(file, decoded.before);
  findings.push({ file, code: 'not-utf8', at: { offset: decoded.offset, length: 1 }, values: { guess: decoded.guess } });
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
  if (text !== undefined) findings.push(...characterFindings(file, text));
  return { file, place, lang: place.lang ?? 'zh', ...(text === undefined ? {} : { text }) };
}
