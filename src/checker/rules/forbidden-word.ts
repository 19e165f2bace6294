import type { Passage, Rule } from '../content.ts';
import type { Words } from '../finding.ts';
import { mark } from './mark.ts';

const superlative: Words = { zh: '绝对化用语，《广告法》第九条', en: 'a superlative; Advertising Law, Art. 9' };
const promise: Words = { zh: '对收益作保证，《广告法》第二十五条', en: 'a promise of return; Advertising Law, Art. 25' };
const privilege: Words = {
  zh: '违规优惠，《公平竞争审查条例》第十条',
  en: 'an unlawful privilege; Regulations on Fair Competition Review, Art. 10',
};

/** “第一” counts things more often than it praises them; these may follow it. */
const ordinals = '主导|产业|季度|次|批|期|轮|届|阶段|步|条|款|项|章|节|类|车间|号|党支部|书记|责任人|副|任|时间|年|个|家|人民';

const words: Record<'zh' | 'en', readonly [RegExp, Words][]> = {
  zh: [
    [/最佳|最优(?!化)|唯一|(全国|全省)最低/g, superlative],
    [new RegExp(`第一(?!${ordinals}|、|[，。）)]?第二)`, 'g'), superlative],
    [/保底|稳赚|零风险|保本/g, promise],
    [/零地价|税收返还|返税|先征后返|财税返还|一事一议/g, privilege],
  ],
  en: [
    [
      /\b(the )?best (in|of) (the )?(China|country|nation|world|Asia|province|Shanxi)\b|\b(the )?best (place|destination|choice|location) (to|for)\b|\bnumber one\b|\bsecond to none\b/gi,
      superlative,
    ],
    [/\bguaranteed (returns?|profits?|income)\b|\brisk-free\b/gi, promise],
    [/\btax (refunds?|rebates?)\b|\b(zero|free)[- ](land price|land)\b|\brebates? of tax(es)?\b/gi, privilege],
  ],
};

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
  return lang === undefined ? [...words.zh, ...words.en] : words[lang];
}
