import { expect, test } from 'vitest';
import { decode } from './encoding.ts';
import { nameTrouble, placeOf, properName } from './place.ts';

test('a path says collection, id, city and zone', () => {
  expect(placeOf('zones/linfen/example/zone.yaml')).toMatchObject({ kind: 'entry', collection: 'zones', id: 'example', city: 'linfen' });
  expect(placeOf('zones/linfen/example/projects/line.yaml')).toMatchObject({ collection: 'projects', id: 'line', city: 'linfen', zone: 'example' });
  expect(placeOf('cities/linfen/projects/line.yaml')).toMatchObject({ collection: 'projects', id: 'line', city: 'linfen' });
  expect(placeOf('cities/linfen/projects/line.yaml')).not.toHaveProperty('zone');
  expect(placeOf('companies/pharma.yaml')).toMatchObject({ collection: 'companies', id: 'pharma' });
  expect(placeOf('site.yaml')).toMatchObject({ collection: 'site', id: 'site' });
  expect(placeOf('pages/about/en.md')).toMatchObject({
    kind: 'body',
    collection: 'pages',
    id: 'about',
    lang: 'en',
    entryFile: 'pages/about/page.yaml',
  });
});

test('there is no place outside the patterns, nor for bodies where none belong', () => {
  for (const path of [
    'zone.yaml',
    'zones/linfen/zone.yaml',
    'companies/a/b.yaml',
    'companies/zh.md',
    'zones/linfen/example/fr.md',
    'companies/pharma.yml',
  ]) {
    expect(placeOf(path), path).toBeUndefined();
  }
});

test('names that serve as ids', () => {
  expect(['p1-a', '2024-1', 'a'].map(nameTrouble)).toEqual([undefined, undefined, undefined]);
  for (const name of ['', 'A', 'a_b', 'a--b', '-a', 'a.', '苏州', 'suzh\u043Eu', '..', 'a'.repeat(61)])
    expect(nameTrouble(name), name).toBe('bad-file-name');
  for (const name of ['con', 'NUL', 'com1']) expect(nameTrouble(name), name).toBe('reserved-name');
});

test('a proper name is made where it can be', () => {
  expect(properName('Example_Pharma Two')).toBe('example-pharma-two');
  expect(properName('苏州')).toBeUndefined();
});

test('bytes are UTF-8 or refused with a guess', () => {
  const guess = (bytes: number[]): unknown => {
    const decoded = decode(Uint8Array.from(bytes));
    return 'text' in decoded ? decoded.text : [decoded.offset, decoded.guess.en];
  };
  expect(guess([0xef, 0xbb, 0xbf, 0x61])).toBe('a');
  expect(guess([0x61, 0xce, 0xc4, 0xd6, 0xd0])).toEqual([1, 'it looks like GBK or GB18030']);
  expect(guess([0xff, 0xfe, 0x61, 0x00])).toEqual([0, 'it looks like UTF-16']);
  expect(guess([0x61, 0x00, 0x62, 0x00])).toEqual([0, 'it looks like UTF-16']);
  expect(guess([0x61, 0xff])).toEqual([1, 'the encoding is unknown']);
});
