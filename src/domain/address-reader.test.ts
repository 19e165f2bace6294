import { describe, expect, test } from 'vitest';
import { addressReader, numberIn, withValues } from './address-reader.ts';

describe('a number', () => {
  test.each([
    ['1200', 1200],
    ['1,200', 1200],
    [' １２００.５ ', 1200.5],
    ['12 000', 12000],
    ['0.45', 0.45],
  ])('is read as people write it: %s', (text, value) => expect(numberIn(text)).toBe(value));

  test.each(['', 'abc', '-3', '1e9', '0x10', '1.2.3', '.5', 'Infinity', 'NaN', '９９m', '1'.repeat(16), '<b>1</b>'])('is nothing else: %s', (text) =>
    expect(numberIn(text)).toBeUndefined(),
  );
});

describe('an address', () => {
  test('gives what fits, and tells what does not and why', () => {
    const read = addressReader('?a=5&b=0&c=1e9&d=101&e=x&f=2000-02-30&g=2000-02-29&h=&i=<script>alert(1)</script>');
    expect(read.number('a', 100)).toBe(5);
    for (const name of ['b', 'c', 'd']) expect(read.number(name, 100)).toBeUndefined();
    expect(read.choice('e', ['y', 'z'])).toBeUndefined();
    expect(read.day('f')).toBeUndefined();
    expect(read.day('g')).toBe('2000-02-29');
    expect(read.text('h', 10)).toBeUndefined();
    expect(read.number('i', 100)).toBeUndefined();
    expect(read.ignored).toEqual([
      { name: 'b', value: '0', why: 'out-of-range' },
      { name: 'c', value: '1e9', why: 'no-number' },
      { name: 'd', value: '101', why: 'out-of-range' },
      { name: 'e', value: 'x', why: 'unknown' },
      { name: 'f', value: '2000-02-30', why: 'no-day' },
      { name: 'i', value: '<script>alert(1)</script>', why: 'no-number' },
    ]);
  });

  test('counts a name once, however often it comes', () => {
    const read = addressReader(`?z=a${'&z=b'.repeat(50)}`);
    expect(read.choice('z', ['a', 'b'])).toBe('a');
    expect(read.ignored).toEqual([{ name: 'z', value: 'b', why: 'repeated' }]);
  });

  test('may be broken: half escapes, zero bytes, characters that turn the line', () => {
    const read = addressReader('?a=%E4%B8&b=%00%0A12&c=\u202E34&&&=&%');
    expect(read.number('a', 100)).toBeUndefined();
    expect(read.number('b', 100)).toBe(12);
    expect(read.number('c', 100)).toBe(34);
  });

  test('knows no names of objects', () => {
    const read = addressReader('?z=constructor&y=__proto__');
    expect(read.choice('z', ['a'])).toBeUndefined();
    expect(read.choice('y', ['a'])).toBeUndefined();
  });

  test('has long values cut, and said so', () => {
    const read = addressReader(`?t=${'光'.repeat(200)}`);
    expect(read.text('t', 60)).toBe('光'.repeat(60));
    expect(read.ignored[0]).toMatchObject({ why: 'too-long', value: `${'光'.repeat(40)}…` });
  });

  test('takes values and keeps those of others', () => {
    expect(withValues('?r=k7q2&a=1&b=2', { a: 3, b: undefined, c: '' })).toBe('?r=k7q2&a=3');
    expect(withValues('?a=1', { a: undefined })).toBe('');
  });
});
