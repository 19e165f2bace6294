/** Whatever a slip of the hand makes of a file, a few times over; `npm run mutations` does it 20,000 times. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { casesFolder } from '../../../tests/checked-example.ts';
import { readContentFolder } from '../../../src/checker/files.ts';
import { runMutations } from './run.ts';
import { watchMutations } from './watch.ts';

const good = join(casesFolder, 'good');

test('300 mutations: places or a pass, no crash, nothing read in another way, and one --fix is enough', () => {
  const { failures, passed, mended } = runMutations(readContentFolder(good), { rounds: 300, seed: 20_261_121 });
  expect(failures.map(({ round, path, reason }) => `${String(round)} ${path}: ${reason}`)).toEqual([]);
  expect(passed).toBeGreaterThan(10);
  expect(mended).toBeGreaterThan(30);
});

test('the watched run says the same', async () => {
  const here = runMutations(readContentFolder(good), { rounds: 5, seed: 3, first: 2 });
  const there = await watchMutations({ content: good, rounds: 5, seed: 3, first: 2 });
  expect({ ...there, slowest: 0 }).toEqual({ ...here, slowest: 0 });
});
