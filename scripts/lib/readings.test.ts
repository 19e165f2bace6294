import { expect, test } from 'vitest';
import { createReader } from './readings.ts';

const division = (code: string, zh: string, ...reading: string[]) => ({ code, zh, en: '', reading });
const read = createReader([
  division('141024', '洪洞县', 'hong tong'),
  division('141100', '吕梁市', 'lyu liang'),
  division('140109', '万柏林区', 'wan bai lin', 'wan bo lin'),
]);

test('the reviewed table comes before the dictionary', () => {
  expect(read('洪洞经济技术开发区')[0]?.slice(0, 2)).toEqual(['hong', 'tong']);
  expect(read('山西洪洞')).toEqual([['shan', 'xi', 'hong', 'tong']]);
  expect(read('吕梁市')).toEqual([['lyu', 'liang', 'shi']]);
});

test('a place with two readings has both', () => {
  expect(read('万柏林区')).toEqual([
    ['wan', 'bai', 'lin', 'qu'],
    ['wan', 'bo', 'lin', 'qu'],
  ]);
});

test('other words are read by the dictionary, numbers and Latin stand as they are', () => {
  expect(read('绿色建材')).toEqual([['lv', 'se', 'jian', 'cai']]);
  expect(read('3D智能')).toEqual([['3d', 'zhi', 'neng']]);
  expect(createReader([])('光伏')).toEqual([['guang', 'fu']]);
});
