/**
 * The search engine of the page: asks the table of names and the full-text index and puts their answers
 * in one order. It knows neither DOM nor network: what it reads comes through a `Library`.
 */
import { nameKey, shelfOf, soundsOf, type NamesFile, type SoundsFile } from './name-files.ts';
import { nameOfRow, plainName, type Name, type NameRow } from './names.ts';
import { nameHits, ranked, type FullTextHit, type Hit, type NamedHit } from './rank.ts';
import { everyRecord, kindWord, searchKinds, type SearchKind } from './record.ts';
import { queryWords } from './tokenize.ts';

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
  /** False while more is still to come: first the names, then all, on a large portal in two steps. */
  complete: boolean;
}

export interface SearchEngine {
  /** Ever fuller answers; what stood in one answer by its name stands in the same order in the next. */
  answers: (query: string, filters: SearchFilters) => AsyncGenerator<Answer>;
  card: (id: string) => Promise<Card | undefined>;
}

/** Hits whose cards the page shows at once. */
export const firstPage = 10;

/** Asks once for each key; what failed is asked again next time. */
function remembering<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known;
    const answer = ask(key);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

/** Makes an engine that reads every file once. */
export function createEngine(library: Library): SearchEngine {
  const file = remembering((path) => library.json(path));
  const opened = remembering(() => library.fullText());
  const fullText = (): Promise<FullText> => opened('');
  const card = async (id: string): Promise<Card | undefined> => (await file(`cards/${id}.json`)) as Card | undefined;
  let merged = false;
  const addMore = remembering(async () => {
    await (await fullText()).addMore();
    merged = true;
  });

  const recordSets = remembering(async (key) => {
    const [, word, filter] = JSON.parse(key) as [boolean, string, Readonly<Record<string, string>>];
    const hits = await (await fullText()).search(word, filter);
    return new Set(hits.map(({ id }) => id));
  });
  /** The records that hold a word and fit a filter; asked once for each state of the index. */
  const recordsWith = (word: string, filter: Readonly<Record<string, string>> = {}): Promise<ReadonlySet<string>> =>
    recordSets(JSON.stringify([merged, word, filter]));

  const sounds = async (query: string): Promise<string[]> => soundsOf(query, ((await file('sounds.json')) ?? {}) as SoundsFile);

  /** Names that begin like one of the beginnings, of those that lie on shelves. */
  const namesBeginning = async ({ shelves: { count, crowded } }: NamesFile, beginnings: readonly string[]): Promise<Name[]> => {
    const full = new Set(crowded);
    const keys = beginnings.map((beginning) => nameKey(beginning.replaceAll(' ', ''), full)).filter((key) => key !== undefined);
    const numbers = [...new Set(keys.map((key) => shelfOf(key, count)))].sort((a, b) => a - b);
    const shelves = await Promise.all(numbers.map((number) => file(`names/${String(number)}.json`)));
    return shelves.flatMap((shelf) => ((shelf ?? []) as NameRow[]).map(nameOfRow));
  };

  let fewNames: Name[] | undefined;

  async function* answers(query: string, filters: SearchFilters): AsyncGenerator<Answer> {
    const plain = plainName(query);
    if (plain === '') return;
    const pieces = piecesOf(query);
    const head = (await file('names.json')) as NamesFile | undefined;
    if (!head) throw new Error('The search index is missing.');
    fewNames ??= head.rows.map(nameOfRow);
    const names = [...fewNames, ...(await namesBeginning(head, [plain, ...pieces]))];
    const named = nameHits(names, plain);
    // Names come from one small file: they need not wait for the full-text engine.
    const isFiltered = [filters.kind, filters.city, filters.chain].some((value) => value !== undefined);
    if (named.length > 0 && !isFiltered) yield { ...byKind(named), complete: false };
    const index = await fullText();
    for (;;) {
      const complete = !head.more || merged;
      const hits = await ranked({
        query: plain,
        pieces,
        words: queryWords(query),
        names,
        search: index.search,
        sounds,
        namesLike: (heard) => namesBeginning(head, heard),
      });
      yield { ...(await filtered(await titleFirst(hits, plain), filters)), complete };
      if (complete) return;
      await addMore('');
    }
  }

  /** Of the first page of hits, those that bear the query as their whole title come first. */
  const titleFirst = async (hits: readonly Hit[], plain: string): Promise<Hit[]> => {
    const page = await Promise.all(hits.slice(0, firstPage).map(async (hit) => ({ hit, card: await card(hit.id) })));
    const isTitle = ({ card: found }: { card: Card | undefined }): boolean =>
      found !== undefined && [found.zh[0], found.en[0]].some((title) => plainName(title) === plain);
    return [...page.filter(isTitle), ...page.filter((each) => !isTitle(each))].map(({ hit }) => hit).concat(hits.slice(firstPage));
  };

  const filtered = async (
    hits: readonly Hit[],
    { kind, city, chain }: SearchFilters,
  ): Promise<{ hits: Hit[]; counts: Record<SearchKind, number> }> => {
    const wanted = [city === undefined ? undefined : { city }, chain === undefined ? undefined : { chain }].filter((filter) => filter !== undefined);
    const sets = await Promise.all(wanted.map((filter) => recordsWith(everyRecord, filter)));
    const fitting = hits.filter(({ id }) => sets.every((set) => set.has(id)));
    const ofKind = await Promise.all(searchKinds.map(async (each) => [each, await recordsWith(kindWord(each))] as const));
    const counts = Object.fromEntries(ofKind.map(([each, set]) => [each, fitting.filter(({ id }) => set.has(id)).length])) as Record<
      SearchKind,
      number
    >;
    const chosen = ofKind.find(([each]) => each === kind)?.[1];
    return { hits: chosen ? fitting.filter(({ id }) => chosen.has(id)) : fitting, counts };
  };

  return { answers, card };
}

function byKind(named: readonly NamedHit[]): { hits: Hit[]; counts: Record<SearchKind, number> } {
  const counts = Object.fromEntries(searchKinds.map((kind) => [kind, named.filter((hit) => hit.kind === kind).length])) as Record<SearchKind, number>;
  return { hits: named.map(({ id, by }) => ({ id, by })), counts };
}

/** The parts of a mixed query: 临汾 photovoltaic → 临汾, photovoltaic. One part is no mixture. */
function piecesOf(query: string): string[] {
  const spaced = query.replace(/([\p{Script=Han}〇]+)/gu, ' $1 ');
  const pieces = spaced
    .split(/\s+/)
    .map(plainName)
    .filter((piece) => piece !== '');
  return pieces.length > 1 ? [...new Set(pieces)] : [];
}
