import { expect, test } from 'vitest';
import { initials, spellings, spellingsInside } from './readings.ts';

test('ü is typed as v, u or yu', () => {
  expect(spellings(['lyu', 'liang'])).toEqual(['lvliang', 'luliang', 'lyuliang']);
  expect(spellings(['lv', 'se'])).toEqual(['lvse', 'luse', 'lyuse']);
  expect(spellings(['lin', 'fen'])).toEqual(['linfen']);
  expect(spellings(['lü', 'liang'])).toEqual(['lvliang', 'luliang', 'lyuliang']);
});

test('initials keep numbers whole', () => {
  expect(initials(['lin', 'fen'])).toBe('lf');
  expect(initials(['360', 'ji', 'tuan'])).toBe('360jt');
});

test('a word inside a name is found by its sound', () => {
  expect([...spellingsInside(['zhi', 'neng', 'guang', 'fu'], 2)]).toEqual(['zhineng', 'nengguang', 'guangfu']);
  expect([...spellingsInside(['qing'])]).toEqual(['qing']);
});
