import { expect, test } from 'vitest';
import { bracketsIn, quotesIn, singleQuotesIn, type Pair } from './pairs.ts';
import { withoutMarkup } from './without-markup.ts';

const found = (pairsIn: (line: string) => Pair[], line: string): string[] =>
  pairsIn(line).map(({ start, end, isCertain }) => line.slice(start, end) + (isCertain ? '' : ' ?'));

test.each([
  ['示例(山西)有限公司', ['(山西)']],
  ['示例 (山西) 有限公司', [' (山西) ']],
  ['（示例(山西)公司）', ['(山西)']],
  ['(一) 总则', ['(一) ']],
  ['（2024)年', ['（2024)']],
  ['1)示例(一期)；2)示例(二期)', ['(一期)', '(二期)']],
  ['示例(甲)乙)', ['(甲) ?']],
  ['示例 (2024)、(GB/T 4754)、f(x)', []],
  ['示例（山西）有限公司', []],
  ['a)示例；b)示例', []],
  ['示例(没有关上', []],
])('brackets in %s', (line, pairs) => expect(found(bracketsIn, line)).toEqual(pairs));

test.each([
  ['推进"放管服"改革', ['"放管服"']],
  ['"甲"和"乙"', ['"甲"', '"乙"']],
  ['“甲"和乙', ['“甲"']],
  ['甲"乙”和“丙”', ['"乙”']],
  // Which of them belong together is not certain.
  ['“甲"和"乙”', ['"和" ?']],
  ['“推进"放管服"改革”', ['"放管服" ?']],
  ['"甲"和"乙', ['"甲" ?']],
  ['8"晶圆和12"晶圆', []],
  ['“甲”和“乙”，5" 和 "A"、"B"', []],
])('quotes in %s', (line, pairs) => expect(found(quotesIn, line)).toEqual(pairs));

test('single quotes, and apostrophes', () => {
  expect(found(singleQuotesIn, "推进'放管服'改革")).toEqual(["'放管服'"]);
  expect(found(singleQuotesIn, "Xi'an 和 Lu'an 两地")).toEqual([]);
});

test.each([
  ['`(甲)`(乙)', 'xxxxx(乙)'],
  ['```\n(甲)\n```\n(乙)', 'xxx\nxxx\nxxx\n(乙)'],
  ['[甲](/a/ "乙(丙)")(丁)', '[甲xxxxxxxxxxxxx(丁)'],
  ['[甲](/a/）(丁)', '[甲xxxxxx(丁)'],
  ['[甲]: /a/ "乙"', 'x'.repeat(12)],
  ['\\(甲\\)', 'xx甲xx'],
  ['(见 https://a.example/b_(c))', `(见 ${'x'.repeat(23)})`],
])('without markup: %s', (text, words) => expect(withoutMarkup(text)).toBe(words));
