import type { Passage, Rule } from '../content.ts';
import type { Finding } from '../finding.ts';
import { mark } from './mark.ts';

/** What romanising by rule makes of names with a local reading. */
const wrong: Readonly<Record<string, string>> = {
  Hongdong: 'Hongtong',
  Fanzhi: 'Fanshi',
  Changzi: 'Zhangzi',
  Lvliang: 'Lüliang',
  Luliang: 'Lüliang',
  Yaodou: 'Yaodu',
  Wanbolin: 'Wanbailin',
};

/** Characters that are mistaken for those of a place’s name. */
const wrongCharacters: Readonly<Record<string, string>> = {
  吕粱: '吕梁',
  云岗: '云冈',
  洪桐: '洪洞',
  繁寺: '繁峙',
  繁畤: '繁峙',
  忻洲: '忻州',
  朔洲: '朔州',
  长冶: '长治',
  运成市: '运城市',
  临份: '临汾',
  岢岗: '岢岚',
};
const characterPattern = new RegExp(Object.keys(wrongCharacters).join('|'), 'g');
const pattern = new RegExp(`\\b(${Object.keys(wrong).join('|')})\\b`, 'g');

const anyChinese = new RegExp(`${characterPattern.source}|陕西`);
const anyEnglish = new RegExp(`${pattern.source}|Shaanxi`);

/** Place names as the table of divisions has them; other spellings belong into aliases. */
export const forbiddenSpelling: Rule = {
  name: 'forbidden-spelling',
  scope: 'passage',
  concerns: ({ text, lang }) => (lang === 'zh' ? anyChinese.test(text) : lang === 'en' && anyEnglish.test(text)),
  *check(passage) {
    if (passage.lang === 'zh') return yield* chineseNames(passage);
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

function* chineseNames(passage: Passage): Generator<Finding> {
  for (const { index, 0: found } of passage.text.matchAll(characterPattern)) {
    const right = wrongCharacters[found] ?? '';
    yield { ...mark(passage, 'forbidden-spelling', index, found, { right }), replacement: right };
  }
  // 陕西 is the neighbouring province: right only where the English speaks of it.
  const { other } = passage;
  if (other === undefined || other.includes('Shaanxi') || !other.includes('Shanxi')) return;
  for (const { index, 0: found } of passage.text.matchAll(/陕西/g)) {
    yield { ...mark(passage, 'forbidden-spelling', index, found, { right: '山西' }), replacement: '山西' };
  }
}
