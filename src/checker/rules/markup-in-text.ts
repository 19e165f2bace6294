import type { Rule } from '../content.ts';
import { kindOfSign } from '../signs.ts';
import { mark } from './mark.ts';

const tag = /<\/?[A-Za-z][^<>\n]*>|<!--|<[!?][^<>\n]*>/g;
const markdown =
  /!?\[[^\]\n]+\]\([^)\s]*\)|\[[^\]\n]+\]\[[^\]\n]*\]|(?<![\w`])`[^`\n]+`|^#{1,6} |<https?:[^>\s]*>|&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);/gi;

/** Texts of YAML are shown as they stand: no tags, no Markdown. */
export const markupInText: Rule = {
  name: 'markup-in-text',
  scope: 'passage',
  signs: kindOfSign(/[<[`#&]/),
  *check(passage) {
    if (!passage.path || passage.lang === undefined) return;
    for (const { index, 0: found } of passage.text.matchAll(tag)) yield mark(passage, 'raw-html', index, found);
    for (const { index, 0: found } of passage.text.matchAll(markdown)) yield mark(passage, 'markup-in-text', index, found);
  },
};
