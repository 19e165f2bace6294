import { describe, expect, test } from 'vitest';
import { choiceQuery, parseChoice } from './choice.ts';

const zones = ['linyi', 'houma', 'datong', 'guxian', 'xinzhou'];
const parse = (search: string) => parseChoice(search, (id) => zones.includes(id));

describe('the address of a comparison', () => {
  test('names zones in one value or in several', () => {
    expect(parse('?z=linyi,houma').ids).toEqual(['linyi', 'houma']);
    expect(parse('?z=linyi&z=houma&z=').ids).toEqual(['linyi', 'houma']);
    expect(parse('?z=%20linyi%20,,houma')).toEqual({ ids: ['linyi', 'houma'], ignored: [] });
  });

  test('names what it leaves out, and why', () => {
    expect(parse('?z=linyi,nowhere,linyi,houma,datong,guxian,xinzhou')).toEqual({
      ids: ['linyi', 'houma', 'datong', 'guxian'],
      ignored: [
        { value: 'nowhere', why: 'unknown' },
        { value: 'linyi', why: 'repeated' },
        { value: 'xinzhou', why: 'too-many' },
      ],
    });
  });

  test('may be hostile: markup stays text, fifty ids and long ones are cut', () => {
    expect(parse('?z=%3Cimg%20src%3Dx%3E').ignored).toEqual([{ value: '<img src=x>', why: 'unknown' }]);
    expect(parse(`?z=${Array.from({ length: 50 }, (_, n) => `x${String(n)}`).join(',')}`).ignored).toHaveLength(12);
    expect(parse(`?z=${'a'.repeat(500)}`).ignored[0]?.value).toHaveLength(41);
    expect(parse('?z=%E4%B8').ids).toEqual([]);
    expect(parse('')).toEqual({ ids: [], ignored: [] });
  });

  test('is written with commas and keeps what is not its own', () => {
    expect(choiceQuery(['linyi', 'houma'])).toBe('?z=linyi,houma');
    expect(choiceQuery(['linyi'], '?r=k7q2&z=old')).toBe('?z=linyi&r=k7q2');
    expect(choiceQuery([], '?z=old')).toBe('');
  });
});
