/** The table of names: who is meant by a query that is a name, part of one, its pinyin, its initials or a slip. */
import { withinOneSlip } from './edit-distance.ts';
import { listOf } from './name-files.ts';
import { initials, spellings, type Reader, type Reading } from './readings.ts';
import { namedKinds, searchKinds, type SearchKind, type SearchRecord } from './record.ts';
import { hasHan, normalize } from './tokenize.ts';

/** One row as it is stored: id in the index, kind, Chinese forms, Latin forms, readings; forms apart by `|`. */
export type NameRow = [id: string, kind: number, chinese: string, latin: string, readings: string];

/** A row made ready for matching. */
export interface Name {
  id: string;
  kind: SearchKind;
  chinese: string[];
  latin: string[];
  readings: { syllables: Reading; joined: string[]; initials: string }[];
}

/** How a name answers a query: the higher, the surer. */
export const matchScore = {
  exact: 100,
  reading: 96,
  start: 90,
  readingStart: 86,
  initials: 84,
  inside: 70,
  readingInside: 66,
  initialsStart: 62,
  homophone: 58,
  slip: 50,
  slipStart: 46,
} as const;

/** At and above this a name is an answer in its own right; below it is a guess at a slip. */
export const sureScore = 59;

/** A score, and whether the query was taken for pinyin. */
export interface NameMatch {
  score: number;
  by: 'form' | 'reading';
}

/** Chinese without spaces and marks; Latin words one space apart. */
export function plainName(text: string): string {
  const spaced = normalize(text)
    .replace(/[^\p{Script=Han}〇a-z0-9]+/gu, ' ')
    .trim();
  return hasHan(spaced) ? spaced.replace(/ /g, '') : spaced;
}

/**
 * Long forms are found by their words; in the table they would only cost bytes. Of mechanisms and policies,
 * which are titles rather than names, only short ones stand here.
 */
const longest = { letters: 64, syllables: 16, titleLetters: 32, titleSyllables: 8 } as const;

/** The rows of a table of names; `id` gives a record's id in the index. */
export function nameRows(records: readonly SearchRecord[], read: Reader, id: (record: SearchRecord) => string): NameRow[] {
  return records
    .filter((record) => namedKinds.includes(record.kind))
    .map((record): NameRow => {
      const isTitle = record.kind === 'mechanism' || record.kind === 'policy';
      const forms = [...new Set(record.names.map(plainName))].filter((form) => form !== '');
      const chinese = forms.filter(hasHan);
      const latin = forms.filter((form) => !hasHan(form) && form.length <= (isTitle ? longest.titleLetters : longest.letters));
      const readings = chinese
        .filter((form) => [...form].length <= (isTitle ? longest.titleSyllables : longest.syllables))
        .flatMap((form) => read(form).map((reading) => reading.join(' ')));
      return [id(record), searchKinds.indexOf(record.kind), chinese.join('|'), latin.join('|'), [...new Set(readings)].join('|')];
    });
}

/** Makes a stored row ready for matching. */
export function nameOfRow([id, kind, chinese, latin, readings]: NameRow): Name {
  return {
    id,
    kind: searchKinds[kind] ?? 'page',
    chinese: listOf(chinese),
    latin: listOf(latin),
    readings: listOf(readings).map((reading) => {
      const syllables = reading.split(' ');
      return { syllables, joined: spellings(syllables), initials: initials(syllables) };
    }),
  };
}

/**
 * How well a name answers a query, 0 for not at all.
 * @param query in the form of `plainName`
 */
export function scoreOfName(name: Name, query: string): NameMatch {
  if (query === '') return { score: 0, by: 'form' };
  if (hasHan(query)) return { score: scoreOfForms(name.chinese, query), by: 'form' };
  const form = Math.max(scoreOfLatin(name.latin, query), scoreOfMixed(name.chinese, query));
  const reading = scoreOfReadings(name, query.replaceAll(' ', ''));
  return reading > form ? { score: reading, by: 'reading' } : { score: form, by: 'form' };
}

function scoreOfForms(forms: readonly string[], query: string): number {
  let best = 0;
  for (const form of forms) {
    if (form === query) return matchScore.exact;
    // The shorter the rest, the better: 临汾经开区 before 临汾经济开发区甘亭工业园.
    if (form.startsWith(query)) best = Math.max(best, matchScore.start - shortfall(form, query));
    else if (form.includes(query)) best = Math.max(best, matchScore.inside - shortfall(form, query));
  }
  return best;
}

function scoreOfLatin(forms: readonly string[], query: string): number {
  const tight = query.replaceAll(' ', '');
  let best = 0;
  for (const form of forms) {
    if (form === query || form.replaceAll(' ', '') === tight) return matchScore.exact;
    if (form.startsWith(query)) best = Math.max(best, matchScore.start - shortfall(form, query));
    // “led” in “promotion led by” is no name.
    else if (tight.length > 3 && form.includes(` ${query}`)) best = Math.max(best, matchScore.inside - shortfall(form, query));
  }
  return best;
}

/** Latin letters in a Chinese name: 360集团, 3D智能电子. */
function scoreOfMixed(forms: readonly string[], query: string): number {
  const tight = query.replaceAll(' ', '');
  if (tight.length < 2) return 0;
  return Math.max(
    0,
    ...forms
      .filter((form) => form.includes(tight))
      .map((form) => (form.startsWith(tight) ? matchScore.start : matchScore.inside) - shortfall(form, tight)),
  );
}

function scoreOfReadings({ kind, readings }: Name, tight: string): number {
  if (tight.length < 2) return 0;
  let best = 0;
  for (const { syllables, joined, initials: letters } of readings) {
    for (const spelling of joined) {
      if (spelling === tight) return matchScore.reading;
      if (spelling.startsWith(tight)) best = Math.max(best, matchScore.readingStart - shortfall(spelling, tight));
    }
    // In a portal of zones lf is Linfen before it is a ladle furnace.
    if (letters === tight) best = Math.max(best, kind === 'city' || kind === 'zone' ? matchScore.exact : matchScore.initials);
    else if (letters.startsWith(tight)) best = Math.max(best, matchScore.initialsStart - shortfall(letters, tight));
    if (tight.length > 3 && best < matchScore.readingInside && readsInside(syllables, tight)) best = matchScore.readingInside;
  }
  return best;
}

/** Up to 3 points less for a name much longer than the query. */
function shortfall(form: string, query: string): number {
  return Math.min(3, (form.length - query.length) / 10);
}

/** True when the query begins at a later syllable and ends with one: 光伏 in 智能光伏组件. */
function readsInside(syllables: Reading, tight: string): boolean {
  for (let start = 1; start < syllables.length; start += 1) {
    if (spellings(syllables.slice(start)).some((spelling) => spelling.startsWith(tight))) return true;
  }
  return false;
}

/**
 * How well a name answers a misspelt query.
 * @param query in the form of `plainName`
 * @param heard readings of a Chinese query, without spaces
 */
export function scoreOfSlip({ chinese, latin, readings }: Name, query: string, heard: readonly string[]): number {
  const joined = readings.flatMap((reading) => reading.joined);
  if (hasHan(query)) {
    const length = [...query].length;
    if (length < 2) return 0;
    if (joined.some((spelling) => heard.includes(spelling))) return matchScore.homophone;
    if (joined.some((spelling) => heard.some((sound) => spelling.startsWith(sound)))) return matchScore.homophone - 4;
    if (chinese.some((form) => withinOneSlip(query, form, true))) return length > 2 ? matchScore.slip : matchScore.slip - 6;
    return length > 2 && chinese.some((form) => withinOneSlip(query, form, false)) ? matchScore.slipStart : 0;
  }
  const tight = query.replaceAll(' ', '');
  // A number off by one digit is another number, and short words are near too many others.
  if (tight.length < 4 || /\d/.test(tight)) return 0;
  if ([...joined, ...latin].some((form) => withinOneSlip(tight, form.replaceAll(' ', ''), true))) return matchScore.slip;
  if (tight.length < 5) return 0;
  if ([...joined, ...latin].some((form) => withinOneSlip(tight, form.replaceAll(' ', ''), false))) return matchScore.slipStart;
  const words = latin.flatMap((form) => form.split(' ').slice(1));
  return words.some((word) => withinOneSlip(tight, word, false)) ? matchScore.slipStart - 2 : 0;
}
