import { describe, expect, test } from 'vitest';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

describe('what is written is read', () => {
  test.each<[Cbor]>([
    [0],
    [23],
    [24],
    [255],
    [256],
    [65_535],
    [65_536],
    [4_294_967_295],
    [-1],
    [-25],
    [-300],
    [''],
    ['光伏'],
    ['x'.repeat(300)],
    [[]],
    [[1, [-2, 'a'], []]],
    [Array.from({ length: 300 }, (_, i) => i)],
  ])('%j', (value) => {
    expect(decodeCbor(encodeCbor(value))).toEqual(value);
  });
});

test('examples of RFC 8949', () => {
  expect(Buffer.from(encodeCbor([1, [2, 3], [4, 5]])).toString('hex')).toBe('8301820203820405');
  expect(decodeCbor(Buffer.from('9f018202039f0405ffff', 'hex'))).toEqual([1, [2, 3], [4, 5]]);
  expect(decodeCbor(Buffer.from('64f0908591', 'hex'))).toBe('\u{10151}');
});

test.each(['f6', 'a0', '4101', '1bffffffffffffffff', '0000'])('%s is not expected', (hex) => {
  expect(() => decodeCbor(Buffer.from(hex, 'hex'))).toThrow('CBOR');
});
