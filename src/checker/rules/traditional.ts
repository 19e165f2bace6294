import type { Rule } from '../content.ts';
import { kindOfSign } from '../signs.ts';
import { mark } from './mark.ts';
import { inSimplified, surelyTraditional, traditionalIn, traditionalSource } from './traditional-characters.ts';

/** From the first to the last of a line. Quotes and backslashes may be written otherwise in YAML: none in between. */
const stretch = new RegExp(`${traditionalSource}(?:[^'"\\\\\\n]*${traditionalSource})?`, 'g');
const shown = 8;

/** Traditional characters in Chinese text. Titles of cited documents stay as they were printed, and a name may stay. */
export const traditionalCharacter: Rule = {
  name: 'traditional-character',
  scope: 'passage',
  lang: 'zh',
  signs: kindOfSign(surelyTraditional),
  concerns: ({ collection }) => collection !== 'sources',
  *check(passage) {
    const { text, lang, collection } = passage;
    if (lang !== 'zh' || collection === 'sources' || !surelyTraditional.test(text)) return;
    for (const { index, 0: found } of text.matchAll(stretch)) {
      const characters = [...traditionalIn(found)];
      const more = characters.length > shown ? '…' : '';
      const list = (separator: string): string => characters.slice(0, shown).join(separator) + more;
      const words = { zh: list('、'), en: list(', ') };
      yield { ...mark(passage, 'traditional-character', index, found, { characters: words }), replacement: inSimplified(found), mend: true };
    }
  },
};
