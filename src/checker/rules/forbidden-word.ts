import { languages, type Lang } from '../../schema/text.ts';
import type { Passage, Rule } from '../content.ts';
import type { Words } from '../finding.ts';
import { forbiddenWords } from './forbidden-words.ts';
import { mark } from './mark.ts';

/** Words that a government's investment site may not use. Titles of cited documents stay as they were printed. */
export const forbiddenWord: Rule = {
  name: 'forbidden-word',
  scope: 'passage',
  concerns: ({ text, lang, collection }) =>
    collection !== 'sources' && (lang === undefined ? languages.some((each) => any[each].test(text)) : any[lang].test(text)),
  *check(passage) {
    if (passage.collection === 'sources') return;
    for (const [pattern, reason] of wordsFor(passage)) {
      for (const match of passage.text.matchAll(pattern)) yield mark(passage, 'forbidden-word', match.index, match[0], { reason });
    }
  },
};

/** All words of a language in one pattern. */
const any: Record<Lang, RegExp> = { zh: united(forbiddenWords.zh), en: united(forbiddenWords.en) };

function united(words: readonly [RegExp, Words][]): RegExp {
  return new RegExp(words.map(([{ source }]) => source).join('|'), words[0]?.[0].flags.replace('g', ''));
}

function wordsFor({ lang }: Passage): readonly [RegExp, Words][] {
  return lang === undefined ? [...forbiddenWords.zh, ...forbiddenWords.en] : forbiddenWords[lang];
}
