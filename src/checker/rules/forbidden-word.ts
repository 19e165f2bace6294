import type { Passage, Rule } from '../content.ts';
import type { Words } from '../finding.ts';
import { forbiddenWords } from './forbidden-words.ts';
import { mark } from './mark.ts';

/** Words that a government's investment site may not use. Titles of cited documents stay as they were printed. */
export const forbiddenWord: Rule = {
  name: 'forbidden-word',
  scope: 'passage',
  *check(passage) {
    if (passage.collection === 'sources') return;
    for (const [pattern, reason] of wordsFor(passage)) {
      for (const match of passage.text.matchAll(pattern)) yield mark(passage, 'forbidden-word', match.index, match[0], { reason });
    }
  },
};

function wordsFor({ lang }: Passage): readonly [RegExp, Words][] {
  return lang === undefined ? [...forbiddenWords.zh, ...forbiddenWords.en] : forbiddenWords[lang];
}
