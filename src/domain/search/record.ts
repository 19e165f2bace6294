/** What search knows of one entity of the portal. */
import type { Text } from '../../schema/text.ts';
import { endMark } from './tokenize.ts';

/** Kinds of entity, in the order in which equally good answers are shown. */
export const searchKinds = ['chain', 'city', 'zone', 'node', 'company', 'mechanism', 'policy', 'project', 'event', 'source', 'page'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Kinds that people look for by name, also misspelt or by initials. Other titles are found by their words. */
export const namedKinds: readonly SearchKind[] = ['chain', 'city', 'zone', 'node', 'company', 'mechanism', 'policy'];

/** A word of every record, for asking which records fit a filter. */
export const everyRecord = `zqzq${endMark}`;

/** A word of every record of a kind. Pagefind’s filters would do, but cost several kB more for each answer. */
export function kindWord(kind: SearchKind): string {
  return `zqzq${kind}${endMark}`;
}

export interface SearchRecord {
  /** Unique and stable: `zone/linyi`. */
  key: string;
  kind: SearchKind;
  /** Path without language and sub-path, as `urls.ts` makes it. */
  path: string;
  title: Text;
  /** Where it belongs: the city of a zone, the zone of a project. */
  place: Text | undefined;
  /** One line under the title. */
  summary: Text;
  city: string | undefined;
  chains: readonly string[];
  /** Its own names in all forms: an answer to them is this entity. */
  names: readonly string[];
  /** What it is about: industries, products, targets. */
  subjects: readonly string[];
  /** What else its page says; a page that only mentions a thing comes after the thing itself. */
  mentions: readonly string[];
}

/** Both languages of some texts, as a flat list. */
export function bothOf(texts: readonly (Text | undefined)[]): string[] {
  return texts.flatMap((text) => (text === undefined ? [] : [text.zh, text.en]));
}

/** Cuts a text for a result list: 70 Chinese characters, 160 Latin ones. */
export function shortened(text: Text): Text {
  return { zh: cut(text.zh, 70), en: cut(text.en, 160) };
}

function cut(line: string, length: number): string {
  const characters = [...line];
  if (characters.length <= length) return line;
  const head = characters.slice(0, length - 1).join('');
  // English is cut between words.
  return `${/^[\u0020-\u024f\u2010-\u2030]*$/.test(head) ? head.replace(/\s+\S*$/, '') : head}…`;
}

/** Some names as one line: 光伏、储能; photovoltaics, energy storage. */
export function listed(texts: readonly Text[]): Text {
  return { zh: texts.map((text) => text.zh).join('、'), en: texts.map((text) => text.en).join(', ') };
}
