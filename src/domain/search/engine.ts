/**
 * The search engine of the page: asks the table of names and the full-text index and puts their answers
 * in one order. It knows neither DOM nor network: what it reads comes through a `Library`.
 */
import { nameKey, soundsOf, type NamesFile, type SoundsFile } from './name-files.ts';
import { nameOfRow, plainName, type Name, type NameRow } from './names.ts';
import { ranked, type FullTextHit, type Hit } from './rank.ts';
import { everyRecord, searchKinds, type SearchKind } from './record.ts';
import { hasHan, queryWords } from './tokenize.ts';

/** Conditions on the answers; several at once must all hold. */
export interface SearchFilters {
  kind?: string | undefined;
  city?: string | undefined;
  chain?: string | undefined;
}

/** A full-text index. */
export interface FullText {
  search: (words: string, filters?: Readonly<Record<string, string>>) => Promise<FullTextHit[]>;
  /** Adds the index of the numerous kinds, where there is one. */
  addMore: () => Promise<void>;
}

/** Where the engine reads from. */
export interface Library {
  /** A file beside the index, `undefined` when there is none. */
  json: (path: string) => Promise<unknown>;
  fullText: () => Promise<FullText>;
}

/** What a result shows. */
export interface Card {
  kind: SearchKind;
  path: string;
  zh: [title: string, place: string, summary: string];
  en: [title: string, place: string, summary: string];
}

export interface Answer {
  /** In order; a hit found by a slip is a guess. */
  hits: Hit[];
  /** Number of hits of each kind, whatever kind is chosen. */
  counts: Record<SearchKind, number>;
  /** False while the numerous kinds of a large portal are still to come. */
  complete: boolean;
}

export interface SearchEngine {
  /** The answer, and on a large portal a second one with everything. */
  answers: (query: string, filters: SearchFilters) => AsyncGenerator<Answer>;
  card: (id: string) => Promise<Card>;
}

/** Makes an engine that reads every file once. */
export function createEngine(library: Library): SearchEngine {
  const files = new Map<string, Promise<unknown>>();
  const file = (path: string): Promise<unknown> => {
    const known = files.get(path) ?? library.json(path);
    files.set(path, known);
    return known;
  };
  let opened: Promise<FullText> | undefined;
  const fullText = (): Promise<FullText> => (opened ??= library.fullText());
  let merged = false;
  const facets = new Map<string, Promise<ReadonlySet<string>>>();

  /** The records that fit one filter. */
  const facet = (name: string, value: string): Promise<ReadonlySet<string>> => {
    const key = `${String(merged)} ${name} ${value}`;
    const known = facets.get(key) ?? fullText().then(async (index) => new Set((await index.search(everyRecord, { [name]: value })).map(({ id }) => id)));
    facets.set(key, known);
    return known;
  };

  const sounds = (query: string): Promise<string[]> => file('sounds.json').then((table) => soundsOf(query, (table ?? {}) as SoundsFile));

  /** Names that a query could mean: all, or those on the shelves of its first letters. */
  const names = async (head: NamesFile, pieces: readonly string[]): Promise<Name[]> => {
    if (head.rows) return head.rows.map(nameOfRow);
    const letters = await Promise.all(pieces.map((piece) => (hasHan(piece) ? sounds([...piece].slice(0, 2).join('')) : [piece.replaceAll(' ', '')])));
    const keys = [...new Set(letters.flat().map(nameKey))].filter((key) => key !== '').sort();
    const shelves = await Promise.all(keys.map((key) => file(`names/${key}.json`)));
    const rows = new Map(shelves.flatMap((shelf) => ((shelf ?? []) as NameRow[]).map((row) => [row[0], row] as const)));
    return [...rows.values()].map(nameOfRow);
  };

  let wholeTable: Promise<Name[]> | undefined;

  async function* answers(query: string, filters: SearchFilters): AsyncGenerator<Answer> {
    const plain = plainName(query);
    if (plain === '') return;
    const pieces = piecesOf(query);
    const head = (await file('names.json')) as NamesFile;
    const known = head.rows ? await (wholeTable ??= names(head, [])) : await names(head, [...new Set([plain, ...pieces])]);
    const index = await fullText();
    for (;;) {
      const complete = !head.more || merged;
      const hits = await ranked({ query: plain, pieces, words: queryWords(query), names: known, search: index.search, sounds });
      yield { ...(await filtered(hits, filters)), complete };
      if (complete) return;
      await index.addMore();
      merged = true;
    }
  }

  const filtered = async (hits: readonly Hit[], { kind, city, chain }: SearchFilters): Promise<{ hits: Hit[]; counts: Record<SearchKind, number> }> => {
    const sets = await Promise.all([city === undefined ? undefined : facet('city', city), chain === undefined ? undefined : facet('chain', chain)]);
    const fitting = hits.filter(({ id }) => sets.every((set) => set === undefined || set.has(id)));
    const ofKind = await Promise.all(searchKinds.map(async (each) => [each, await facet('kind', each)] as const));
    const counts = Object.fromEntries(ofKind.map(([each, set]) => [each, fitting.filter(({ id }) => set.has(id)).length])) as Record<SearchKind, number>;
    const chosen = kind === undefined ? undefined : ofKind.find(([each]) => each === kind)?.[1];
    return { hits: chosen ? fitting.filter(({ id }) => chosen.has(id)) : fitting, counts };
  };

  return { answers, card: (id) => file(`cards/${id}.json`) as Promise<Card> };
}

/** The parts of a mixed query: 临汾 photovoltaic → 临汾, photovoltaic. One part is no mixture. */
function piecesOf(query: string): string[] {
  const spaced = query.replace(/([\p{Script=Han}〇]+)/gu, ' $1 ');
  const pieces = spaced.split(/\s+/).map(plainName).filter((piece) => piece !== '');
  return pieces.length > 1 ? [...new Set(pieces)] : [];
}
