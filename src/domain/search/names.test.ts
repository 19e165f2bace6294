import { describe, expect, test } from 'vitest';
import { matchScore, nameOfRow, plainName, scoreOfName, scoreOfSlip, sureScore, type Name } from './names.ts';
import { searchKinds, type SearchKind } from './record.ts';

const name = (kind: SearchKind, chinese: string, latin: string, readings: string): Name =>
  nameOfRow(['x', searchKinds.indexOf(kind), chinese, latin, readings]);
const zone = name('zone', '襄垣经济技术开发区|襄垣经开区|襄垣', 'xiangyuan etdz', 'xiang yuan jing kai qu|xiang yuan');
const city = name('city', '吕梁市|吕梁', 'luliang', 'lyu liang');
const chain = name('chain', '光伏', 'photovoltaics|solar cells', 'guang fu');
const group = name('company', '360集团', '360 group', '360 ji tuan');
const score = (of: Name, query: string) => scoreOfName(of, plainName(query)).score;

test('a name loses spaces, marks and case', () => {
  expect(plainName(' 襄垣 经开区。')).toBe('襄垣经开区');
  expect(plainName('Xiangyuan  ETDZ,')).toBe('xiangyuan etdz');
  expect(plainName('Ren’an')).toBe('renan');
});

describe('in falling order', () => {
  test.each([
    ['Chinese', zone, ['襄垣', '襄', '经开区']],
    ['pinyin', zone, ['xiangyuan', 'xiangyuanj', 'xyj']],
    ['English', chain, ['photovoltaics', 'photovolt', 'cells']],
  ] as const)('%s: whole, beginning, part', (_, of, queries) => {
    const scores = queries.map((query) => score(of, query));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(queries.length);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(sureScore);
  });
});

test.each([
  [zone, 'Xiang Yuan', matchScore.reading],
  [zone, 'xiangyuan', matchScore.reading],
  [city, 'lvliang', matchScore.reading],
  [city, 'lyuliang', matchScore.reading],
  [city, 'luliang', matchScore.exact],
  [zone, 'xy', matchScore.exact],
  [chain, 'gf', matchScore.initials],
  [group, '360', matchScore.start - 0.2],
  [city, 'l', matchScore.start - 0.6],
  [chain, 'g', 0],
  [zone, '临汾', 0],
  [zone, '', 0],
])('%#: %s', (of, query, expected) => {
  expect(score(of, query)).toBeCloseTo(expected, 5);
});

test('a short Latin word inside a title is no name', () => {
  expect(score(name('mechanism', '', 'promotion led by leaders', ''), 'led')).toBe(0);
});

describe('a slip', () => {
  test.each([
    [city, '吕粱', ['lvliang'], matchScore.homophone],
    [zone, '襄垣经开曲', [], matchScore.slip],
    [zone, '襄亘', [], matchScore.slip - 6],
    [zone, '襄垣经济支', [], matchScore.slipStart],
    [chain, 'photovoltic', [], matchScore.slipStart],
    [zone, 'xiangyaun', [], matchScore.slip],
    [chain, '光', ['guang'], 0],
    [chain, 'gfu', [], 0],
    [group, '361group', [], 0],
    [chain, '临汾', ['linfen'], 0],
  ] as const)('%#: %s', (of, query, heard, expected) => {
    expect(scoreOfSlip(of, plainName(query), heard)).toBe(expected);
  });
});
