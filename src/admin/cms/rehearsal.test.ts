import { expect, test } from 'vitest';
import { keptFiles } from './rehearsal.ts';

test('a rehearsal goes on with its changes where the content below them has not changed', () => {
  const base = { a: '1', b: '1', c: '1', gone: '1' };
  const stored = { a: '2', b: '2', c: '1', gone: '1', made: '9' };
  const now = { a: '1', b: '5', c: '3', added: '4' };
  expect(keptFiles(stored, base, now)).toEqual({ files: { a: '2', b: '5', c: '3', added: '4', made: '9' }, dropped: ['b'] });
});

test('a change that has been taken into the content is none any more', () => {
  expect(keptFiles({ a: '2' }, { a: '1' }, { a: '2' })).toEqual({ files: { a: '2' }, dropped: [] });
});
