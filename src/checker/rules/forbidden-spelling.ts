import type { Rule } from '../content.ts';
import { mark } from './mark.ts';

/** What romanising by rule makes of names with a local reading. */
const wrong: Readonly<Record<string, string>> = {
  Hongdong: 'Hongtong',
  Fanzhi: 'Fanshi',
  Changzi: 'Zhangzi',
  Lvliang: 'Lüliang',
};
const pattern = new RegExp(`\\b(${Object.keys(wrong).join('|')})\\b`, 'g');

/** Place names as the table of divisions has them; other spellings belong into aliases. */
export const forbiddenSpelling: Rule = {
  name: 'forbidden-spelling',
  scope: 'passage',
  *check(passage) {
    if (passage.lang !== 'en') return;
    for (const { index, 0: found } of passage.text.matchAll(pattern)) {
      yield { ...mark(passage, 'forbidden-spelling', index, found, { right: wrong[found] ?? '' }), replacement: wrong[found] ?? '' };
    }
    // Shaanxi is the neighbouring province: right only where the Chinese speaks of it.
    if (passage.other?.includes('陕西')) return;
    for (const { index } of passage.text.matchAll(/Shaanxi/g)) {
      yield { ...mark(passage, 'forbidden-spelling', index, 'Shaanxi', { right: 'Shanxi' }), replacement: 'Shanxi' };
    }
  },
};
