/** What an address asks to be put into an inquiry: `/inquiry/?zone=linyi&need=…`. Everything in it is only text. */
import { ambassadorCode } from '../ambassador-code.ts';
import { shortened } from '../compare/choice.ts';
import { entryRef, type EntryKind, type EntryRef } from '../sheet/entry-ref.ts';

/** What the visitor fills in, in the order of the form. */
export const inquiryFields = ['need', 'sector', 'land', 'power', 'water', 'timing', 'reply'] as const;
export type InquiryField = (typeof inquiryFields)[number];
/** Longest values, in characters. */
export const longestField: Record<InquiryField, number> = { need: 1000, sector: 120, land: 120, power: 120, water: 120, timing: 120, reply: 120 };

const subjects: Record<string, EntryKind> = { plant: 'site', node: 'node', chain: 'chain', policy: 'policy', zone: 'zone' };

export interface InquiryRequest {
  /** What is asked about; the narrowest where the address names several. */
  about: EntryRef | undefined;
  /** The zone that is asked, where the address names one or what is asked about lies in one. */
  zone: string | undefined;
  fields: Partial<Record<InquiryField, string>>;
  /** Code of the ambassador, where the address carries one. */
  code: string | undefined;
  /** What is to be corrected: the path of a page, and the fact in words where one is meant. */
  correction: { page: string; fact: string } | undefined;
  /** Names of parameters whose value was left out or shortened. */
  ignored: string[];
}

/** Reads the query of an address. Several `need` lines become one text. */
export function parseRequest(search: string): InquiryRequest {
  const parameters = new URLSearchParams(search);
  const ignored: string[] = [];
  let about: EntryRef | undefined;
  for (const [name, kind] of Object.entries(subjects)) {
    const value = parameters.get(name);
    if (value === null || value === '') continue;
    const ref = entryRef(kind, value);
    if (ref) about ??= ref;
    else ignored.push(`${name}=${shortened(value)}`);
  }
  const fields: InquiryRequest['fields'] = {};
  for (const field of inquiryFields) {
    const given = parameters.getAll(field).slice(0, 30).map(cleanLines).filter(Boolean).join('\n');
    const value = [...given].slice(0, longestField[field]).join('');
    if (value.length < given.length) ignored.push(`${field}…`);
    if (value !== '') fields[field] = field === 'need' ? value : value.replaceAll('\n', ' ');
  }
  const raw = parameters.get('r');
  const code = ambassadorCode(raw);
  if (raw !== null && code === undefined) ignored.push(`r=${shortened(raw)}`);
  const zone = about?.kind === 'site' ? about.id.split('/')[0] : (parameters.get('zone') ?? undefined);
  const correction = correctionIn(parameters, ignored);
  return { about, zone: zone !== undefined && entryRef('zone', zone) ? zone : undefined, fields, code, correction, ignored };
}

const longestFact = 200;

function correctionIn(parameters: URLSearchParams, ignored: string[]): InquiryRequest['correction'] {
  const page = parameters.get('correct');
  if (page === null || page === '') return undefined;
  if (page.length > 300 || !/^(\/[a-z0-9-]+)*\/$/.test(page)) {
    ignored.push(`correct=${shortened(page)}`);
    return undefined;
  }
  const fact = cleanLines(parameters.get('fact') ?? '').replaceAll('\n', ' ');
  return { page, fact: [...fact].slice(0, longestFact).join('') };
}

/** Text without characters that nobody can see, such as those that turn the direction of writing. */
export function cleanLines(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n]/gu, '')
    .trim();
}

/** The query that asks for an inquiry about an entry, with what is filled in already. */
export function requestQuery({ kind, id }: EntryRef, fields: InquiryRequest['fields'] = {}): string {
  const name = Object.entries(subjects).find(([, other]) => other === kind)?.[0] ?? 'zone';
  return `?${[[name, id] as const, ...Object.entries(fields)].map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2F', '/')}`).join('&')}`;
}
