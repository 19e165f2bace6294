import { languages } from '../../schema/text.ts';
import type { Rule } from '../content.ts';
import { kindOfSign } from '../signs.ts';
import { mark } from './mark.ts';

/** A figure with its order of magnitude: “1.49 亿”, “3,500”, “RMB 149 million”. Years, days and ordinals are too often put in words. */
const chinese =
  /(?<![\d.A-Za-z〔\-/])(\d[\d,]*(?:\.\d+)?)(?:\s*(万亿|亿|万))?(?![\d.,]*\d)(?!\s*(?:[年月日号届次期批条款章]|million|billion|trillion|thousand))/g;
const english = /(?<![\d.A-Za-z])(\d[\d,]*(?:\.\d+)?)(?:\s*[-–]?\s*(trillion|billion|million|thousand))?/gi;
const factors: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, trillion: 1e12, billion: 1e9, million: 1e6, thousand: 1e3 };

/** Large and broken figures of the Chinese that the English does not have. Small whole numbers may be written in words. */
export const numbersDiffer: Rule = {
  name: 'numbers-differ',
  scope: 'passage',
  lang: languages[0],
  signs: kindOfSign(/\d/),
  concerns: ({ other, collection }) => other !== undefined && collection !== 'sources' && /\d/.test(other),
  *check(passage) {
    const { text, lang, other, collection } = passage;
    if (lang !== languages[0] || other === undefined || collection === 'sources' || !/\d/.test(text) || !/\d/.test(other)) return;
    let known: number[] | undefined;
    for (const match of text.matchAll(chinese)) {
      const value = valueOf(match);
      if ((value < 100 && Number.isInteger(value) && match[2] === undefined) || !Number.isFinite(value)) continue;
      // English counts in 10,000 m² or MW where Chinese has 万: the same digits will do too.
      const digits = valueOf([match[0], match[1] ?? '']);
      known ??= valuesIn(other, english);
      if (known.some((one) => near(one, value) || near(one, digits) || near(one * 10, digits) || near(one, digits * 10))) continue;
      yield mark(passage, 'numbers-differ', match.index, match[0].trim());
      return;
    }
    const alone = onlyNumber(text);
    const counterpart = onlyNumber(other);
    if (alone && counterpart && alone[0] !== counterpart[0]) yield mark(passage, 'numbers-differ', alone.index, alone[0]);
  },
};

/** The small whole number that is the only one of a text: “3号厂房” is Plant 3. With others beside it, one may be in words. */
function onlyNumber(text: string): RegExpExecArray | undefined {
  const [first, ...others] = text.matchAll(/\d[\d,.]*/g);
  const isPlain =
    first !== undefined &&
    /^\d{1,2}$/.test(first[0]) &&
    !/^\s*(?:[万亿亩%％]|mu\b|million|billion|thousand)/i.test(text.slice(first.index + first[0].length));
  return isPlain && others.length === 0 && !inWords.test(text) ? first : undefined;
}

/** Other numbers of a text may be written out. */
const inWords = /[二三四五六七八九十两百千]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|first|second|third)\b/i;

function valuesIn(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map((match) => valueOf(match));
}

function valueOf([, digits = '', factor]: readonly (string | undefined)[]): number {
  return Number(digits.replaceAll(',', '')) * (factors[factor?.toLowerCase() ?? ''] ?? 1);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-6;
}
