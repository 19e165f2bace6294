import type { Rule } from '../content.ts';
import { mark } from './mark.ts';

/** Brackets whose content explains by the Chinese term: “Lüliang (吕梁)”. Blanked out, so that places stay. */
function withoutGlosses(text: string): string {
  return text.replace(/\([^()]*\p{Script=Han}[^()]*\)|\[[^[\]]*\p{Script=Han}[^[\]]*\]/gu, (gloss) => ' '.repeat(gloss.length));
}

/** English without Chinese in it: characters only as a gloss in brackets, no full-width signs. */
export const englishText: Rule = {
  name: 'english-text',
  scope: 'passage',
  *check(passage) {
    if (passage.lang !== 'en') return;
    const text = withoutGlosses(passage.text);
    for (const { index, 0: found } of text.matchAll(/\p{Script=Han}+/gu)) yield mark(passage, 'chinese-in-english', index, found);
    for (const { index, 0: found } of text.matchAll(/[、。〈-】〔-〛\uFF01-\uFF65]/g)) yield mark(passage, 'fullwidth-in-english', index, found);
  },
};

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };

/** Chinese with Chinese punctuation. */
export const chineseText: Rule = {
  name: 'chinese-text',
  scope: 'passage',
  *check(passage) {
    if (passage.lang !== 'zh') return;
    for (const { index, 0: found } of passage.text.matchAll(/(?<=\p{Script=Han})[,:;?!](?=\p{Script=Han})/gu)) {
      const right = fullWidth[found] ?? found;
      yield { ...mark(passage, 'halfwidth-in-chinese', index, found, { right }), replacement: right };
    }
  },
};
