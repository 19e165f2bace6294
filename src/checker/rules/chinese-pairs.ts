/** Brackets and quotation marks round Chinese. Round Latin letters and digits alone, as in “(GB/T 4754)”, the ordinary ones are right too. */
import type { Passage, PassageRule } from '../content.ts';
import type { Finding } from '../finding.ts';
import { kindOfSign } from '../signs.ts';
import { mark } from './mark.ts';
import { bracketsIn, quotesIn, singleQuotesIn, type Pair } from './pairs.ts';
import { withoutMarkup } from './without-markup.ts';

/** Chinese with Chinese brackets and quotation marks. Titles of cited documents stay as they were printed. */
export const chinesePairs: PassageRule = {
  name: 'chinese-pairs',
  scope: 'passage',
  lang: 'zh',
  signs: kindOfSign(/[()"']/),
  concerns: ({ collection }) => collection !== 'sources',
  *check(passage) {
    if (passage.lang !== 'zh' || passage.collection === 'sources') return;
    // Texts of YAML hold no markup.
    const words = passage.path ? passage.text : withoutMarkup(passage.text);
    // A pair stands in one line, and in one cell of a table.
    for (const { index, 0: line } of words.matchAll(/[^\n|]+/g)) {
      for (const pair of bracketsIn(line)) yield finding(passage, 'halfwidth-brackets', index, pair);
      for (const pair of quotesIn(line)) yield finding(passage, 'straight-quotes', index, pair);
      for (const pair of singleQuotesIn(line)) {
        // In YAML such a quote may be the one that encloses the value, or be written twice.
        yield finding(passage, 'straight-quotes', index, { ...pair, isCertain: passage.path === undefined });
      }
    }
  },
};

function finding(passage: Passage, code: Finding['code'], offset: number, pair: Pair): Finding {
  const { text } = passage;
  const found = text.slice(offset + pair.start, offset + pair.end);
  const inside = text.slice(offset + pair.open + 1, offset + pair.close);
  const right = pair.signs.charAt(0) + inside.trim() + pair.signs.charAt(1);
  const marked = (shown: string): Finding => mark(passage, code, offset + pair.start, found, { found: found.trim(), right: shown });
  return pair.isCertain ? { ...marked(right), replacement: right, mend: true } : marked(pair.signs);
}
