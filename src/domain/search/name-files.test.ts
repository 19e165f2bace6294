import { expect, test } from 'vitest';
import { beginningsOf, nameKey, shelfOf, soundsOf } from './name-files.ts';

const none = new Set<string>();

test('a name stands under two letters or one character, and more where it is crowded', () => {
  expect(nameKey('linfen', none)).toBe('li');
  expect(nameKey('linfen', new Set(['li', 'lin']))).toBe('linf');
  expect(nameKey('临汾', none)).toBe('临');
  expect(nameKey('临汾', new Set(['临']))).toBe('临汾');
  expect(nameKey('l', none)).toBeUndefined();
  expect(nameKey('li', new Set(['li']))).toBeUndefined();
});

test('the shelf of a key is a number that exists', () => {
  for (const key of ['li', '临', '', '\u{20000}', '__proto__', '🙂']) {
    const number = shelfOf(key, 7);
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThan(7);
    expect(shelfOf(key, 7)).toBe(number);
  }
});

test('a row is found by spelling, sound and initials', () => {
  const beginnings = beginningsOf(['x', 0, '吕梁市|吕梁', 'lu liang', 'lyu liang']).map(({ beginning }) => beginning);
  expect(beginnings).toEqual(['吕梁市', '吕梁', 'luliang', 'lvliang', 'll']);
});

test('a query is heard in all its readings', () => {
  const sounds = { lin: '临林', fen: '份汾', chang: '长', zhang: '长' };
  expect(soundsOf('临份', sounds)).toEqual(['linfen']);
  expect(soundsOf('长', sounds)).toEqual(['chang', 'zhang']);
  expect(soundsOf('临x', sounds)).toEqual(['linx']);
  expect(soundsOf('临☃', sounds)).toEqual([]);
});
