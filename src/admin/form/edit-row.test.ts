import { describe, expect, test } from 'vitest';
import { changedLines, withRow } from './edit-row.ts';

const data = {
  name: 'x',
  figures: [
    { id: 'a', value: 1 },
    { id: 'c', value: 3 },
  ],
};

describe('a row', () => {
  test('takes the place of the old one', () => {
    expect(withRow(data, 'figures', { id: 'a', value: 2 }, 0)).toEqual({
      name: 'x',
      figures: [
        { id: 'a', value: 2 },
        { id: 'c', value: 3 },
      ],
    });
  });

  test('goes where its id belongs, and leaves the data as they were', () => {
    expect(withRow(data, 'figures', { id: 'b' }).figures).toEqual([{ id: 'a', value: 1 }, { id: 'b' }, { id: 'c', value: 3 }]);
    expect(data.figures).toHaveLength(2);
  });

  test('goes to the end of a list with an order of its own, and begins a list', () => {
    expect(withRow({ rows: [{ id: 'z' }, { id: 'a' }] }, 'rows', { id: 'b' }).rows).toEqual([{ id: 'z' }, { id: 'a' }, { id: 'b' }]);
    expect(withRow({}, 'companies', { company: 'a' })).toEqual({ companies: [{ company: 'a' }] });
  });
});

describe('changed lines', () => {
  test('are those that differ, with a line before and after', () => {
    expect(changedLines('a\nb\nc\nd\n', 'a\nB\nc\nd\n')).toEqual([
      { sign: ' ', line: 'a' },
      { sign: '-', line: 'b' },
      { sign: '+', line: 'B' },
      { sign: ' ', line: 'c' },
    ]);
  });

  test('leave out what two changes have between them unchanged', () => {
    expect(changedLines('a\nb\nc\n', 'x\nb\ny\n').filter(({ line }) => line === 'b')).toEqual([{ sign: ' ', line: 'b' }]);
  });

  test('of an added block are only additions', () => {
    expect(changedLines('a\nz\n', 'a\nb\nc\nz\n').filter(({ sign }) => sign !== ' ')).toEqual([
      { sign: '+', line: 'b' },
      { sign: '+', line: 'c' },
    ]);
  });
});
