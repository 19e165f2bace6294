import { expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.ts';
import { addressIn, booleanIn, dateIn, dateWithin, digitsIn, emailIn, withoutCurlyQuotes } from './suggest.ts';

test.each([
  ['约3500平方米', '3500'],
  ['1,200', '1200'],
  ['１２．５', '12.5'],
  ['50%', '50'],
  ['-3', '-3'],
  ['3.5万', undefined],
  ['2亿元', undefined],
  ['10-14', undefined],
  ['12 million', undefined],
  ['RMB 5m', undefined],
  ['3k', undefined],
  ['9m', '9'],
  ['20 kV', '20'],
  ['5 MW', '5'],
  ['暂无', undefined],
])('digits in %s: %s', (text, digits) => expect(digitsIn(text)).toBe(digits));

test.each([
  ['1994年2月6日', '1994-02-06'],
  ['1994/2/6', '1994-02-06'],
  ['1994.02.26', '1994-02-26'],
  ['19940226', '1994-02-26'],
  ['2024年5月', '2024-05'],
  ['2024/5', '2024-05'],
  ['2024年第二季度', '2024-Q2'],
  ['2024Q3', '2024-Q3'],
  ['2024年上半年', '2024-H1'],
  ['2024年', '2024'],
  ['“2024-05-10”', '2024-05-10'],
  ['２０２４年５月', '2024-05'],
  ['2024年13月', undefined],
  ['5月10日', undefined],
  ['上个月', undefined],
])('date in %s: %s', (text, date) => expect(dateIn(text)).toBe(date));

test('yes and no in the words people use', () => {
  expect(['是', 'Yes', 'on', '有'].map(booleanIn)).toEqual(['true', 'true', 'true', 'true']);
  expect(['否', 'NO', '无'].map(booleanIn)).toEqual(['false', 'false', 'false']);
  expect(booleanIn('部分')).toBeUndefined();
});

test('curly quotes come off only as a pair', () => {
  expect(withoutCurlyQuotes('“141024”')).toBe('141024');
  expect(withoutCurlyQuotes('“141024')).toBeUndefined();
});

test('edit distance counts swapped neighbours as one slip', () => {
  expect([editDistance('abc', 'abc'), editDistance('abc', 'acb'), editDistance('abc', ''), editDistance('kitten', 'sitting')]).toEqual([0, 1, 3, 3]);
});

test('nearest proposes what is near, and nothing else', () => {
  expect(nearest('naem', ['zh', 'name', 'kind'])).toBe('name');
  expect(nearest('Established', ['established', 'proposed'])).toBe('established');
  expect(nearest('website', ['name', 'kind'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test.each([
  ['2024-05-11 09:00', '2024-05-11'],
  ['24-5-1', '2024-05-01'],
  ['2024年1-9月', '2024-09'],
  ['2024年5月底', '2024-05'],
  ['May 2024', '2024-05'],
  ['11 May 2024', '2024-05-11'],
  ['2024-05-11至2024-05-13', undefined],
  ['目前', undefined],
])('date within %s: %s', (text, date) => expect(dateWithin(text)).toBe(date));

test.each([
  ['mailto:a@b.cn', 'a@b.cn'],
  ['a＠b.cn。', 'a@b.cn'],
  ['a(at)b.cn', 'a@b.cn'],
  ['a@b,gov.cn', 'a@b.gov.cn'],
])('e-mail in %s: %s', (text, email) => expect(emailIn(text)).toBe(email));

test.each([
  ['https：//a.cn', 'https://a.cn'],
  ['HTTP:/a.cn/b', 'http://a.cn/b'],
  ['https://a.cn，', 'https://a.cn'],
  ['https://a.cn/b', 'https://a.cn/b'],
])('address in %s: %s', (text, address) => expect(addressIn(text)).toBe(address));
