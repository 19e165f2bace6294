/** Everything read from a content folder, as the rules see it. */
import type { z } from 'zod';
import type { CollectionName } from '../schema/index.ts';
import type { Lang } from '../schema/text.ts';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';
import type { Signs } from './signs.ts';
import type { Ledger } from './translations.ts';

/** A YAML file at its place. */
export interface LoadedEntry {
  file: string;
  place: Place;
  schema: z.ZodType;
  /** The data as written; absent when the file cannot be parsed. */
  raw?: Record<string, unknown>;
  /** The data with defaults; absent when it does not fit the schema. */
  data?: unknown;
}

/** A Markdown body at its place. */
export interface LoadedBody {
  file: string;
  place: Place;
  lang: Lang;
  /** Absent when it is not UTF-8. */
  text?: string;
}

export interface Content {
  entries: readonly LoadedEntry[];
  bodies: readonly LoadedBody[];
  /** The entry with an id, whether it is valid or not: a mistake inside it must not break references to it. */
  find(collection: CollectionName, id: string): LoadedEntry | undefined;
  /** Whether there is such an entry. */
  exists(collection: CollectionName, id: string): boolean;
  idsOf(collection: CollectionName): Iterable<string>;
  /** All entries of a collection with what they say. Where most are only listed this reads files: for explaining mistakes. The same list every time. */
  readAll(collection: CollectionName): readonly LoadedEntry[];
  /** Whether a file is there, of an entry or of a text beside one. */
  has(file: string): boolean;
  /** The body beside an entry. */
  bodyOf(entryFile: string, lang: Lang): LoadedBody | undefined;
  /** The day against which dates are judged, `YYYY-MM-DD`. */
  today: string;
  /** Which English was confirmed for which Chinese. */
  translations: Ledger;
}

/**
 * Puts files in reach of the rules.
 * @param today the day against which dates are judged, `YYYY-MM-DD`
 */
export function indexContent(
  entries: readonly LoadedEntry[],
  bodies: readonly LoadedBody[],
  today: string = new Date().toISOString().slice(0, 10),
  translations: Ledger = new Map(),
): Content {
  const byCollection = new Map<CollectionName, Map<string, LoadedEntry>>();
  for (const entry of entries) {
    const { collection, id } = entry.place;
    const ofCollection = byCollection.get(collection) ?? new Map<string, LoadedEntry>();
    if (!ofCollection.has(id)) ofCollection.set(id, entry);
    byCollection.set(collection, ofCollection);
  }
  const all = new Map<CollectionName, readonly LoadedEntry[]>();
  const files = new Set([...entries, ...bodies].map(({ file }) => file));
  const byBody = new Map(bodies.map((body) => [`${body.place.entryFile} ${body.lang}`, body]));
  return {
    entries,
    bodies,
    find: (collection, id) => byCollection.get(collection)?.get(id),
    exists: (collection, id) => byCollection.get(collection)?.has(id) ?? false,
    idsOf: (collection) => byCollection.get(collection)?.keys() ?? [],
    readAll(collection) {
      const known = all.get(collection) ?? [...(byCollection.get(collection)?.values() ?? [])];
      all.set(collection, known);
      return known;
    },
    has: (file) => files.has(file),
    bodyOf: (entryFile, lang) => byBody.get(`${entryFile} ${lang}`),
    today,
    translations,
  };
}

/** One text in one language: a string of a YAML file, or a whole body. */
export interface Passage {
  file: string;
  text: string;
  /** Undefined where a field does not say. */
  lang?: Lang;
  /** The same text in the other language, where there is one. */
  other?: string;
  /** Of a string in YAML: its path. */
  path?: readonly (string | number)[];
  collection: CollectionName;
}

/**
 * A rule about single texts. It may look at the text, its language, the same in the other language, the collection
 * and the last two steps of the path alone: the same text at the same field is looked at once.
 */
export interface PassageRule {
  name: string;
  scope: 'passage';
  /** The language of the texts that it looks at; any, and texts without one, unless given. */
  lang?: Lang;
  /** Kinds of signs: of a text that has none of them `check` has nothing to say. Nearly every text is passed over so. */
  signs?: Signs;
  /** A quick look: where it says no, `check` finds nothing either. */
  concerns?: (passage: Passage, content: Content) => boolean;
  check: (passage: Passage, content: Content) => Iterable<Finding>;
}

/** A rule about what no two entries may share. */
export interface ClaimRule {
  name: string;
  scope: 'claim';
  /** The collections whose entries it looks at. */
  collections: readonly CollectionName[];
  claims: (entry: LoadedEntry) => Iterable<Claim>;
}

/** What only one entry may have: an id, a name. */
export interface Claim {
  /** The same for whoever claims the same thing. */
  key: string;
  /** What is said where an entry before has it: the first in the order of files keeps it. */
  taken: (by: LoadedEntry) => Finding;
}

/**
 * A rule looks at one kind of thing and says what is wrong with it. `entry` rules see files that parse,
 * valid or not; `site` rules see all at once. `claim` rules say what each entry has for itself alone, whether it
 * could be read or not; who else has it is found by comparing the keys.
 */
export type Rule =
  | {
      name: string;
      scope: 'entry';
      /** The collections whose entries it looks at; all unless given. */
      collections?: readonly CollectionName[];
      check: (entry: LoadedEntry, content: Content) => Iterable<Finding>;
    }
  | { name: string; scope: 'body'; check: (body: LoadedBody, content: Content) => Iterable<Finding> }
  | PassageRule
  | ClaimRule
  | {
      name: string;
      scope: 'site';
      /** What it says of a file depends on this file and the texts beside it alone. */
      byFile?: boolean;
      check: (content: Content) => Iterable<Finding>;
    };
