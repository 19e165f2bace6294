/** One order for the answers of the table of names and of the full-text index. */
import { matchScore, scoreOfName, scoreOfSlip, sureScore, type Name, type NameMatch } from './names.ts';
import { searchKinds, type SearchKind } from './record.ts';
import { hasHan, queryWords } from './tokenize.ts';

export interface FullTextHit {
  id: string;
  score: number;
}

/** How a record was found: by its name, by its words, by some of the words, or by a name with a slip. */
export type HitBy = 'name' | 'words' | 'some-words' | 'slip';

export interface Hit {
  id: string;
  by: HitBy;
}

interface Asked {
  /** The query in the form of `plainName`. */
  query: string;
  /** Its parts, where it is a mixture. */
  pieces: readonly string[];
  /** Its words for the full-text index. */
  words: readonly string[];
  names: readonly Name[];
  search: (words: string) => Promise<FullTextHit[]>;
  /** Readings of a Chinese query. */
  sounds: (query: string) => Promise<string[]>;
  /** Names beyond `names` that begin with one of the readings. */
  namesLike: (readings: readonly string[]) => Promise<Name[]>;
}

/** With fewer answers than this a slip is worth a guess. */
const fewAnswers = 3;

/** In a longer Chinese query one wrong character is found without hearing it. */
const longestHeard = 6;

/** A part of a mixed query names an entity when it is at least the beginning of its name. */
const sureBoost = matchScore.readingStart - 3;

/** Words that a query may be searched with one by one; more would load half the index. */
const mostSingleWords = 8;

/** A hit by name, with the kind of the record. */
export interface NamedHit extends Hit {
  kind: SearchKind;
}

/**
 * Records whose name the query means: exact before beginning, beginning before part. Of chain nodes, which
 * are products by the hundred, only the whole name counts: 光伏 means the chain and its zones, not each part.
 */
export function nameHits(names: readonly Name[], query: string): NamedHit[] {
  return meantBy(names, query).map(({ name }) => ({ id: name.id, by: 'name', kind: name.kind }));
}

function meantBy(names: readonly Name[], query: string): Scored[] {
  const meant = scored(names, (name) => scoreOfName(name, query)).filter(
    ({ name, score }) => score >= (name.kind === 'node' ? matchScore.reading : sureScore),
  );
  return once(meant.sort(compareNames), ({ name }) => name.id);
}

/**
 * The order: names that the query means, records that hold all its words, and names within one slip;
 * where no record holds all words, slips come before records that hold some.
 */
export async function ranked(asked: Asked): Promise<Hit[]> {
  const { query, names, search } = asked;
  const meant = meantBy(names, query);

  // Pinyin with spaces is one word in the index: guang fu → guangfu.
  const isReading = !hasHan(query) && meant.some(({ by }) => by === 'reading');
  const words = isReading ? queryWords(query.replaceAll(' ', '')) : asked.words;
  const found = words.length === 0 ? [] : await search(words.join(' '));
  const exact = meant.length > 0 ? found : await withAllWords(found, words, search);
  const boosts = boostsOf(names, asked);
  const inOrder = (hits: readonly FullTextHit[]): string[] => boostedOrder(hits, boosts);
  const hits = onceEach([...meant.map(({ name }): Hit => ({ id: name.id, by: 'name' })), ...inOrder(exact).map((id): Hit => ({ id, by: 'words' }))]);

  // A long word that is nobody's name but one letter from one: photovoltic.
  const misspelt = meant.length === 0 && /^[a-z]{7,}$/.test(query);
  if (hits.length >= fewAnswers && !misspelt) return hits;
  const guesses = await slipHits(asked);
  const some = exact.length > 0 ? [] : found.length > 0 ? found : await someWords(words.slice(0, mostSingleWords), search);
  // 运城光伏 when nothing holds both: the city and the chain.
  const parts = [...boosts].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const rest = [...inOrder(some), ...(exact.length > 0 ? [] : parts)].map((id): Hit => ({ id, by: 'some-words' }));
  return onceEach(misspelt ? [...guesses, ...hits, ...rest] : [...hits, ...guesses, ...rest]);
}

async function slipHits({ query, names, sounds, namesLike }: Asked): Promise<Hit[]> {
  // Neither a figure nor a sentence is a name written by ear.
  const byEar = hasHan(query) && !/\d/.test(query) && [...query].length <= longestHeard;
  const heard = byEar ? await sounds(query) : [];
  const slips = scored([...names, ...(await namesLike(heard))], (name) => ({ score: scoreOfSlip(name, query, heard), by: 'form' }));
  return slips.sort(compareNames).map(({ name }) => ({ id: name.id, by: 'slip' }));
}

interface Scored extends NameMatch {
  name: Name;
}

function scored(names: readonly Name[], match: (name: Name) => NameMatch): Scored[] {
  return names.map((name) => ({ name, ...match(name) })).filter(({ score }) => score > 0);
}

/** Equally good names stay in the order of the table. */
function compareNames(a: Scored, b: Scored): number {
  return b.score - a.score || searchKinds.indexOf(a.name.kind) - searchKinds.indexOf(b.name.kind);
}

function compareIds(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Full-text search drops a word that stands nowhere in an index; what it finds then lacks that word. */
async function withAllWords(found: readonly FullTextHit[], words: readonly string[], search: Asked['search']): Promise<FullTextHit[]> {
  let kept = [...found];
  for (const word of words.length > 1 ? words : []) {
    if (kept.length === 0) return kept;
    const holders = new Set((await search(word)).map(({ id }) => id));
    kept = kept.filter(({ id }) => holders.has(id));
  }
  return kept;
}

/** Entities that a mixed query names in one of its parts: linyi 食品, 运城光伏. */
function boostsOf(names: readonly Name[], { query, pieces }: Asked): Map<string, number> {
  const boosts = new Map<string, number>();
  for (const name of names) {
    let best = 0;
    for (const piece of pieces) best = Math.max(best, scoreOfName(name, piece).score);
    if (name.chinese.some((form) => form.length > 1 && form.length < query.length && query.includes(form))) best = matchScore.exact;
    if (best >= sureBoost) boosts.set(name.id, 1 + best / matchScore.exact);
  }
  return boosts;
}

/** By full-text score; an entity that the query names comes before pages that only hold the words. */
function boostedOrder(hits: readonly FullTextHit[], boosts: ReadonlyMap<string, number>): string[] {
  return hits
    .map(({ id, score }) => ({ id, score: score * (boosts.get(id) ?? 1) }))
    .sort((a, b) => b.score - a.score || compareIds(a, b))
    .map(({ id }) => id);
}

/** Records that hold at least half of the words, most words first. */
async function someWords(words: readonly string[], search: Asked['search']): Promise<FullTextHit[]> {
  const found = new Map<string, { count: number; score: number }>();
  if (words.length < 2) return [];
  for (const word of words) {
    for (const { id, score } of await search(word)) {
      const { count, score: sum } = found.get(id) ?? { count: 0, score: 0 };
      found.set(id, { count: count + 1, score: sum + score });
    }
  }
  return [...found].filter(([, { count }]) => count * 2 >= words.length).map(([id, { count, score }]) => ({ id, score: count * 1000 + score }));
}

/** A record may be found in more than one way: the best counts. */
function once<T>(list: readonly T[], idOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((item) => !seen.has(idOf(item)) && seen.add(idOf(item)));
}

function onceEach(hits: readonly Hit[]): Hit[] {
  return once(hits, ({ id }) => id);
}
