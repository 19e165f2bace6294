/**
 * Words of the search index. Chinese is cut into overlapping pairs of characters, the same way when the
 * index is made and when a query is asked: two word segmenters that disagree find nothing.
 */

const hanRun = /^[\p{Script=Han}〇々]+$/u;
const runs = /[\p{Script=Han}〇々]+|[a-z0-9]+/gu;

/** True when a text has a Chinese character. */
export function hasHan(text: string): boolean {
  return /[\p{Script=Han}〇々]/u.test(text);
}

/**
 * One spelling for all: full-width and half-width alike, lower case, no accents, no thousands commas.
 * A decimal point becomes a `d`, because full-text search would cut the number there.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d)\.(?=\d)/g, '$1d')
    .replace(/['’]/g, '');
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** `14gw` → `14`, `gw`; a word of one sort stays whole. Decimals such as `7d02` are one number. */
function parts(word: string): string[] {
  const found = word.match(/\d+d\d+|\d+|[a-z]+/g) ?? [];
  return found.length > 1 ? found : [];
}

function runsOf(text: string): string[] {
  return normalize(text).match(runs) ?? [];
}

/** English words that stand everywhere and tell nothing. */
const stopWords = new Set('a an and are as at be by for from in into is it its of on or that the their this to was were which with'.split(' '));

/**
 * Stands after every word of the index that another word may begin with: Latin words, numbers, single
 * characters. Full-text search gives for an unknown word the longest word with which it begins (for 光付 the
 * last character of 抛光, for 529 the number 52), and which that is depends on what was asked before. With
 * the mark no word is the beginning of another, while beginnings are still found.
 */
export const endMark = '_';

/**
 * Words under which a text is found: pairs, Latin words and numbers whole and split, and numbers with the
 * character that follows (52万).
 * @param lastCharacter also the last character of each Chinese run, so that one character finds it there
 */
export function indexWords(text: string, lastCharacter: boolean): Set<string> {
  const words = new Set<string>();
  let before = '';
  for (const run of runsOf(text)) {
    if (hanRun.test(run)) {
      const characters = [...run];
      for (const pair of pairs(run)) words.add(pair);
      if (lastCharacter || characters.length === 1) words.add((characters.at(-1) ?? '') + endMark);
      if (/\d$/.test(before)) words.add(`${before}${characters[0] ?? ''}`);
    } else if (!stopWords.has(run)) {
      for (const word of [run, ...parts(run)]) words.add(word + endMark);
    }
    before = run;
  }
  return words;
}

/** The beginning that the forms of an English word share: batteries, battery → batter; coking, coke → cok. */
function beginning(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  const cut = word.replace(/(ies|ing|ed|es|e|y|s)$/, '');
  return cut.length < 3 ? word : cut;
}

/** What to ask for a Latin word or number: short ones and numbers are meant whole, others may go on. */
function asked(word: string): string {
  return word.length < 3 || /^\d/.test(word) ? word + endMark : beginning(word);
}

/** Each word may cost a file; of a long title every second pair is enough. */
const mostWords = 8;

function fewer(words: string[]): string[] {
  return words.length <= mostWords ? words : words.filter((word, index) => index % 2 === 0 || !hanRun.test(word)).slice(0, mostWords);
}

/** Words to ask the index for. */
export function queryWords(query: string): string[] {
  const words = new Set<string>();
  // Only runs that stand side by side belong together: “52 万” is two things, “52万” one.
  for (const piece of normalize(query).split(/[^\p{Script=Han}〇々a-z0-9]+/u)) {
    const found = piece.match(runs) ?? [];
    found.forEach((run, index) => {
      const before = found[index - 1] ?? '';
      const after = found[index + 1] ?? '';
      if (!hanRun.test(run)) {
        if (!(/\d$/.test(run) && hanRun.test(after)) && !stopWords.has(run)) words.add(asked(run));
        return;
      }
      const joined = /\d$/.test(before);
      if (joined) words.add(`${before}${[...run][0] ?? ''}`);
      const cut = pairs(run);
      if (cut.length > 0) for (const pair of cut) words.add(pair);
      else if (!joined) words.add(run);
    });
  }
  return fewer([...words]);
}
