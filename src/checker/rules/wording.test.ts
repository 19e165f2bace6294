import { expect, test } from 'vitest';
import { indexContent, type Content, type LoadedEntry, type Passage, type Rule } from '../content.ts';
import { forbiddenSpelling } from './forbidden-spelling.ts';
import { forbiddenWord } from './forbidden-word.ts';
import { leftoverAsterisks } from './leftover-asterisks.ts';
import { lookalikeLetter, personNamed } from './odd-letters.ts';
import { placeholderText } from './placeholder-text.ts';
import { privateData } from './private-data.ts';
import { chinesePairs } from './chinese-pairs.ts';
import { chineseText, englishText } from './punctuation.ts';
import { traditionalCharacter } from './traditional.ts';
import { inSimplified, surelyTraditional } from './traditional-characters.ts';

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

test.each([
  ...['最佳投资地', '全国最低地价', '地价全省最低', '零地价', '零土地成本拿地', '免费供地', '无偿提供土地', '减免土地出让金', '低于成本价出让'],
  ...['税收返还', '税 收 返 还', '增值税地方留成部分全额返还', '返还企业所得税', '土地出让金按比例返还', '先征后返', '地方留成的50%给予奖励'],
  ...['按企业纳税额给予奖励', '按照地方财政贡献给予补助', '一事一议', '一企一策优惠', '税收洼地'],
  ...['保底收益', '稳赚不赔', '零风险', '承诺投资回报', '确保盈利', '年回报率可达12%', '高额回报', '升值空间大'],
  ...['投资首选', '最具竞争力', '最好的投资环境', '独一无二', '世界最大', '全省唯一'],
])('forbidden Chinese: %s', (text) => expect(marked(forbiddenWord, text, { lang: 'zh' })).not.toEqual([]));

test.each([
  ...['出口退税', '增值税留抵退税', '即征即退', '税收收入增长', '亩均税收', '返乡创业', '企业要求回报', 'D级是最好的一级', '优化营商环境'],
  ...['一企一策', '一项目一方案一专班', '最近核对', '保底线', '最优化', '不承担无限风险', '政策要及时兑现'],
])('lawful Chinese: %s', (text) => expect(marked(forbiddenWord, text, { lang: 'zh' })).toEqual([]));

test.each([
  ...['tax refunds for investors', 'a rebate of income tax', 'taxes paid will be returned', 'we refund 50% of taxes', 'rewards based on tax paid'],
  ...['zero-price land', 'zero land price', 'free land', 'land is free of charge', 'land at zero cost', 'land at no cost'],
  ...['one-off deals', 'case-by-case incentives', 'incentives negotiated case by case', 'a special deal', 'bespoke incentives'],
  ...[
    'guaranteed returns',
    'we guarantee a high return',
    'returns are guaranteed',
    'risk-free',
    'zero risk',
    'fixed returns',
    'capital appreciation',
  ],
  ...['the best place to invest', 'your best location', 'China’s best zone', 'the most competitive zone', 'the lowest land price', 'lowest in China'],
  ...['unrivalled', 'second to none', 'number one in its class', 'the lowest-cost land', 'the cheapest in Shanxi'],
])('forbidden English: %s', (text) => expect(marked(forbiddenWord, text, { lang: 'en' })).not.toEqual([]));

test.each([
  ...['export tax rebates under national law', 'tax revenue per mu', 'D is the best grade', 'best practices', 'free of dust', 'risk assessment'],
  ...[
    'land is assigned',
    'the former look for a return',
    'promised incentives are paid on time',
    'land and plants ready before projects',
    'a freehold',
  ],
  ...[
    'the most common form',
    'the largest zone of the county',
    'clean water at low cost',
    'a special fund',
    'no risk assessment',
    'no land is vacant',
    'Document No. 1 of 2024',
  ],
])('lawful English: %s', (text) => expect(marked(forbiddenWord, text, { lang: 'en' })).toEqual([]));

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
  expect(marked(privateData, '１３８００００００００，vip@vip.qq.com，微信：abc_1234')).toEqual([
    '0 １３８００００００００',
    '12 vip@vip.qq.com',
    '27 微信：abc_1234',
  ]);
  // In the field of an office this only asks: see provider-email.
  expect(marked(privateData, 'x@qq.com', { path: ['contacts', 0, 'email'] })).toEqual(['? x@qq.com']);
  expect(marked(privateData, '91140000MA0000000X', { path: ['creditCode'] })).toEqual([]);
});

test('Chinese in English stands in brackets only', () => {
  expect(marked(englishText, 'Lüliang (吕梁市，山西) and “quotes” – fine', { lang: 'en' })).toEqual([]);
  expect(marked(englishText, 'Lüliang 吕梁', { lang: 'en' })).toEqual(['8 吕梁']);
  expect(marked(englishText, 'A（B）', { lang: 'en' })).toEqual(['1 （', '3 ）']);
});

test('half-width signs are wrong behind Chinese characters only', () => {
  expect(marked(chineseText, '甲,乙;丙:丁', { lang: 'zh' })).toEqual(['1 ,', '3 ;', '5 :']);
  expect(marked(chineseText, '10:30，A,B，GB/T 4754:2017', { lang: 'zh' })).toEqual([]);
});

test.each([
  ['**粗**体', []],
  ['是**生物医药**，', []],
  ['是 **“生物医药”** 和', []],
  ['是**“生物医药”**和', ['1 **“生物医药”**']],
  ['**产业：** 医药', []],
  ['**产业：**医药，**“链主”**企业，**政策**', ['0 **产业：**', '10 **“链主”**']],
  ['**没有关上', ['0 **']],
  ['**一段\n\n另一段**', ['0 **', '9 **']],
  ['`**`和\\*\\*', []],
  ['** 前有空格**', ['0 **', '7 **']],
])('asterisks left over in %s', (text, places) => expect(marked(leftoverAsterisks, text)).toEqual(places));

test('examples may stand in a portal that is called an example in both languages, and in no other', () => {
  const portal = (zh: string, en: string) => {
    const site = {
      file: 'site.yaml',
      place: { kind: 'entry', collection: 'site', id: 'site', entryFile: 'site.yaml' },
      raw: { name: { zh, en } },
    } as unknown as LoadedEntry;
    const passage: Passage = { file: 'x', text: '示例园区', collection: 'zones', lang: 'zh', path: ['name', 'zh'] };
    return placeholderText.scope === 'passage' ? [...placeholderText.check(passage, indexContent([site], []))].length : -1;
  };
  expect(portal('示例门户', 'Placeholder Atlas')).toBe(0);
  expect(portal('示例门户', 'Shanxi Zone Atlas')).toBe(1);
  expect(portal('山西示例图鉴', 'Example Atlas')).toBe(1);
  expect(portal('山西开发区招商图鉴', 'Shanxi Zone Atlas')).toBe(1);
});

test.each([...['客商来自日本、韩国、台湾等国家', '中华民国时期', '台湾总统']])('not how Taiwan is spoken of: %s', (text) =>
  expect(marked(forbiddenWord, text, { lang: 'zh' })).not.toEqual([]),
);
test.each([...['客商来自日本、韩国、台湾等国家和地区', '中国台湾国际贸易公司', '港澳台企业', '台湾地区的企业']])('lawful: %s', (text) =>
  expect(marked(forbiddenWord, text, { lang: 'zh' })).toEqual([]),
);
test.each([...['countries such as Japan, Taiwan', 'the Republic of China', 'tax-refund', 'tax  refunds', 'guaranteed   returns', 'the No. 1 zone']])(
  'refused English: %s',
  (text) => expect(marked(forbiddenWord, text, { lang: 'en' })).not.toEqual([]),
);
test.each([
  ...[
    "the People's Republic of China",
    'Taiwan, China and other regions',
    'countries and regions such as Japan and Taiwan, China',
    'the No. 1 workshop',
  ],
])('lawful English: %s', (text) => expect(marked(forbiddenWord, text, { lang: 'en' })).toEqual([]));

test.each([...['138.0013.8000', '1 3 8 0 0 1 3 8 0 0 0', '一三八〇〇一三八〇〇〇', '138 0013 8000']])('a mobile number: %s', (text) =>
  expect(marked(privateData, `电话 ${text}`)).toHaveLength(1),
);
test.each([...['2024.05.10', '1.38亿元', '13.80万平方米', '一三五规划', '16.5 2024-05-10']])('no mobile number: %s', (text) =>
  expect(marked(privateData, text)).toEqual([]),
);

test('a Cyrillic letter in a Latin word is found, a Greek one with a meaning is not', () => {
  expect(marked(lookalikeLetter, 'Linyі Zone')).toHaveLength(1);
  for (const text of ['α-Al2O3', '5 μm', 'Ω-type', 'Москва', 'Linyi Zone']) expect(marked(lookalikeLetter, text), text).toEqual([]);
});

test('an office with a name behind it, and offices alone', () => {
  const office = (text: string) => marked(personNamed, text, { lang: 'zh', path: ['contacts', 0, 'office', 'zh'] });
  for (const text of ['投资促进局 王主任', '招商局（李四）', '招商局张女士']) expect(office(text), text).toHaveLength(1);
  for (const text of ['投资促进局', '开发区管委会 招商局', '管委会（招商部）', '企业服务中心', '行政审批局 大厅'])
    expect(office(text), text).toEqual([]);
});

test('traditional characters, and those that simplified texts have too', () => {
  expect(marked(traditionalCharacter, '園區的產業位於發展中', { lang: 'zh' })).toHaveLength(1);
  for (const text of ['乾元、著名、昇华、鑫晟、象征与宫商角徵羽', '於潜、後姓', '钱锺书', '瞭望、慰藉'])
    expect(marked(traditionalCharacter, text, { lang: 'zh' }), text).toEqual([]);
  expect(inSimplified('臨汾於潜、位於')).toBe('临汾於潜、位于');
  // Each character has its own, and what comes out has nothing left.
  const all = surelyTraditional.source.slice(1, -1);
  expect([...new Set(all)].join('')).toBe(all);
  expect(surelyTraditional.test(inSimplified(all))).toBe(false);
  expect([...inSimplified(all)]).toHaveLength([...all].length);
});

test('brackets, quotes and characters of cited titles and of English stay', () => {
  for (const rule of [chinesePairs, traditionalCharacter]) {
    expect(marked(rule, '示例(園區)"放管服"', { lang: 'zh', collection: 'sources' })).toEqual([]);
    expect(marked(rule, 'Example (園區) "放管服"', { lang: 'en' })).toEqual([]);
    expect(marked(rule, '示例(園區)"放管服"', { lang: 'zh' })).not.toEqual([]);
  }
});
