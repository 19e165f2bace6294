import type { Passage, PassageRule } from '../content.ts';
import type { Finding } from '../finding.ts';
import { kindOfSign } from '../signs.ts';
import { chinesePairs } from './chinese-pairs.ts';
import { isJoined } from './joined-items.ts';
import { chineseText, englishText } from './punctuation.ts';

/**
 * Aliases have no language of their own: one with a Chinese character in it is Chinese, any other is Latin. Their
 * signs are then those of that language, as in every other text.
 */
export const aliasSigns: PassageRule = {
  name: 'alias-signs',
  scope: 'passage',
  signs: kindOfSign(/[()"',:?!.。〈-】〔-〛\uFF01-\uFF65]/),
  concerns: ({ path, lang }) => lang === undefined && path?.at(-2) === 'aliases',
  *check(passage, content) {
    const { file, text, path = [], collection } = passage;
    // Where a comma joins several, another rule says so.
    if (path.at(-2) !== 'aliases' || isJoined(text)) return;
    const isChinese = /\p{Script=Han}/u.test(text);
    const read: Passage = { file, text, path, collection, lang: isChinese ? 'zh' : 'en' };
    const of = (rule: PassageRule): Iterable<Finding> => rule.check(read, content);
    if (!isChinese) return yield* of(englishText);
    yield* of(chinesePairs);
    yield* of(chineseText);
  },
};
