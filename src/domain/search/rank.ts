/** One order for the answers of the table of names and of the full-text index. */
import { scoreOfName, scoreOfSlip, sureScore, matchScore, type Name } from './names.ts';
import { searchKinds } from './record.ts';
import { hasHan } from './tokenize.ts';

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
}

/** With fewer answers than this a slip is worth a guess. */
const fewAnswers = 3;

/** Words that a query may be searched with one by one; more would load half the index. */
const mostSingleWords = 8;

/**
 * The order: names that the query means, records that hold all its words, and names within one slip;
 * where no record holds all words, slips come before records that hold some.
 */
export async function ranked(asked: Asked): Promise<Hit[]> {
  const { query, pieces, names } = asked;
  const meant = scored(names, (name) => scoreOfName(name, query)).filter(({ score }) => score >= sureScore - 4);
  const sure = new Set(meant.map(({ name }) => name.id));

  // Pinyin with spaces is one word in the index: guang fu → guangfu.
  const isReading = !hasHan(query) && meant.some(({ score }) => score === matchScore.reading || (score <= matchScore.readingStart && score > matchScore.initials));
  const words = isReading ? [query.replaceAll(' ', '')] : asked.words;
  const exact = words.length === 0 ? [] : await asked.search(words.join(' '));
  const boosts = boostsOf(names, query, pieces);
  const byScore = (hits: readonly FullTextHit[]): string[] =>
    hits
      .map(({ id, score }) => ({ id, score: score * (1 + (boosts.get(id) ?? 0)) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id)
      .filter((id) => !sure.has(id));

  const fullText = new Map(exact.map(({ id, score }) => [id, score]));
  meant.sort(
    (a, b) =>
      b.score - a.score ||
      searchKinds.indexOf(a.name.kind) - searchKinds.indexOf(b.name.kind) ||
      (fullText.get(b.name.id) ?? 0) - (fullText.get(a.name.id) ?? 0) ||
      (a.name.id < b.name.id ? -1 : 1),
  );

  const hits = [...meant.map(({ name }): Hit => ({ id: name.id, by: 'name' })), ...byScore(exact).map((id): Hit => ({ id, by: 'words' }))];
  const misspelt = meant.length === 0 && /^[a-z]{7,}$/.test(query);
  if (hits.length >= fewAnswers && !misspelt) return hits;
  const heard = hasHan(query) && [...query].length <= 12 ? await asked.sounds(query) : [];
  const slips = scored(names, (name) => scoreOfSlip(name, query, heard)).map(({ name }): Hit => ({ id: name.id, by: 'slip' }));
  const some = exact.length > 0 || words.length < 2 ? [] : await someWords(words.slice(0, mostSingleWords), asked.search);
  // A long word that is nobody's name but one letter from one: photovoltic.
  return once([...(misspelt ? [] : hits), ...slips, ...hits, ...byScore(some).map((id): Hit => ({ id, by: 'some-words' }))]);
}

function scored(names: readonly Name[], score: (name: Name) => number): { name: Name; score: number }[] {
  return names
    .map((name) => ({ name, score: score(name) }))
    .filter((each) => each.score > 0)
    .sort((a, b) => b.score - a.score || searchKinds.indexOf(a.name.kind) - searchKinds.indexOf(b.name.kind) || (a.name.id < b.name.id ? -1 : 1));
}

/** In a mixed query the entity that it names comes before pages that only hold the words: linyi 食品. */
function boostsOf(names: readonly Name[], query: string, pieces: readonly string[]): Map<string, number> {
  const boosts = new Map<string, number>();
  for (const name of names) {
    let best = 0;
    for (const piece of pieces) best = Math.max(best, scoreOfName(name, piece));
    if (name.chinese.some((form) => form.length > 1 && form.length < query.length && query.includes(form))) best = matchScore.exact;
    if (best >= matchScore.readingStart - 3) boosts.set(name.id, best / matchScore.exact);
  }
  return boosts;
}

/** Records that hold at least half of the words, most words first. */
async function someWords(words: readonly string[], search: Asked['search']): Promise<FullTextHit[]> {
  const found = new Map<string, { count: number; score: number }>();
  for (const word of words) {
    for (const { id, score } of await search(word)) {
      const { count, score: sum } = found.get(id) ?? { count: 0, score: 0 };
      found.set(id, { count: count + 1, score: sum + score });
    }
  }
  return [...found]
    .filter(([, { count }]) => count * 2 >= words.length)
    .map(([id, { count, score }]) => ({ id, score: count * 1000 + score }));
}

function once(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id));
}
