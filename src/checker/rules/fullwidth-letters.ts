import type { PassageRule } from '../content.ts';
import { kindOfSign } from '../signs.ts';
import { mark } from './mark.ts';

/** Letters and digits as wide as a Chinese character: “Ａ栋”, “１０号”. They are not found by who looks for “A栋”. */
export const fullwidthLetters: PassageRule = {
  name: 'fullwidth-letters',
  scope: 'passage',
  signs: kindOfSign(/[Ａ-Ｚａ-ｚ０-９％]/),
  // In English a rule about all wide signs says so.
  concerns: ({ lang }) => lang !== 'en',
  *check(passage) {
    if (passage.lang === 'en') return;
    for (const { index, 0: found } of passage.text.matchAll(/[Ａ-Ｚａ-ｚ０-９％]+(?:[．－][Ａ-Ｚａ-ｚ０-９％]+)*/g))
      yield { ...mark(passage, 'fullwidth-letters', index, found), replacement: found.normalize('NFKC'), mend: true };
  },
};
