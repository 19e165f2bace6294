import { expect, test } from 'vitest';
import type { Content, Passage, Rule } from '../content.ts';
import { forbiddenSpelling } from './forbidden-spelling.ts';
import { forbiddenWord } from './forbidden-word.ts';
import { leftoverAsterisks } from './leftover-asterisks.ts';
import { privateData } from './private-data.ts';
import { chineseText, englishText } from './punctuation.ts';

/** What a rule marks in a text. */
function marked(rule: Rule, text: string, more: Partial<Passage> = {}): string[] {
  if (rule.scope !== 'passage') throw new Error('not a rule about passages');
  const passage: Passage = { file: 'x', text, collection: 'zones', ...more };
  return [...rule.check(passage, {} as Content)].map(
    ({ at, values }) => `${typeof at === 'object' && 'offset' in at ? at.offset : '?'} ${String(values?.found)}`,
  );
}

test('“第一” may count, not praise', () => {
  for (const text of ['第一主导产业', '第一季度', '第一次', '第一产业', '第一批、第二批', '第一、第二产业'])
    expect(marked(forbiddenWord, text, { lang: 'zh' }), text).toEqual([]);
  expect(marked(forbiddenWord, '规模全省第一', { lang: 'zh' })).toEqual(['4 第一']);
  expect(marked(forbiddenWord, '唯一、最优、一事一议、税收返还', { lang: 'zh' })).toEqual(['0 唯一', '3 最优', '6 一事一议', '11 税收返还']);
});

test('forbidden English, and what is only close to it', () => {
  expect(marked(forbiddenWord, 'tax refund, guaranteed returns, the best in China', { lang: 'en' })).toHaveLength(3);
  expect(marked(forbiddenWord, 'D is the best grade; tax revenue; the round returns', { lang: 'en' })).toEqual([]);
});

test('titles of cited documents stay as printed', () => {
  expect(marked(forbiddenWord, '打造最佳营商环境', { lang: 'zh', collection: 'sources' })).toEqual([]);
});

test('spellings: only in English, and Shaanxi where the Chinese says 陕西', () => {
  expect(marked(forbiddenSpelling, 'Fanzhi, Changzi, Lvliang', { lang: 'en' })).toEqual(['0 Fanzhi', '8 Changzi', '17 Lvliang']);
  expect(marked(forbiddenSpelling, 'Changzhi, Lüliang, lvliang.example', { lang: 'en' })).toEqual([]);
  expect(marked(forbiddenSpelling, 'Lvliang', { path: ['aliases', 0] })).toEqual([]);
  expect(marked(forbiddenSpelling, 'Shaanxi', { lang: 'en', other: '陕西省' })).toEqual([]);
  expect(marked(forbiddenSpelling, 'Shaanxi', { lang: 'en', other: '山西省' })).toEqual(['0 Shaanxi']);
});

test('private data, and numbers that only look like it', () => {
  expect(marked(privateData, '13800000000、+86 138-0000-0000')).toEqual(['0 13800000000', '12 +86 138-0000-0000']);
  expect(marked(privateData, '0351-1234567, 138000000000, 晋政办发〔2023〕44号, 1.38e10')).toEqual([]);
  expect(marked(privateData, 'x@qq.com', { path: ['contacts', 0, 'email'] })).toEqual([]);
  expect(marked(privateData, '91140000MA0000000X', { path: ['creditCode'] })).toEqual([]);
});

test('Chinese in English stands in brackets only', () => {
  expect(marked(englishText, 'Lüliang (吕梁市，山西) and “quotes” – fine', { lang: 'en' })).toEqual([]);
  expect(marked(englishText, 'Lüliang 吕梁', { lang: 'en' })).toEqual(['8 吕梁']);
  expect(marked(englishText, 'A（B）', { lang: 'en' })).toEqual(['1 （', '3 ）']);
});

test('half-width signs are wrong between Chinese characters only', () => {
  expect(marked(chineseText, '甲,乙;丙:丁', { lang: 'zh' })).toEqual(['1 ,', '3 ;', '5 :']);
  expect(marked(chineseText, '10:30，A,B，GB/T 4754:2017', { lang: 'zh' })).toEqual([]);
});

test.each([
  ['**粗**体', []],
  ['是**生物医药**，', []],
  ['是 **“生物医药”** 和', []],
  ['是**“生物医药”**和', ['1 **', '9 **']],
  ['**没有关上', ['0 **']],
  ['**一段\n\n另一段**', ['0 **', '9 **']],
  ['`**`和\\*\\*', []],
  ['** 前有空格**', ['0 **', '7 **']],
])('asterisks left over in %s', (text, places) => expect(marked(leftoverAsterisks, text)).toEqual(places));
