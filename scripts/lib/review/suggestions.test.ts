import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { suggestionsOf } from './suggestions.ts';

/** What git says of two texts. */
function diff(before: string, after: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'zone-atlas-diff-'));
  try {
    execFileSync('git', ['init', '-q'], { cwd: folder });
    writeFileSync(join(folder, 'zone.yaml'), before);
    execFileSync('git', ['add', '-A'], { cwd: folder });
    writeFileSync(join(folder, 'zone.yaml'), after);
    return spawnSync('git', ['diff', '--unified=0', '--no-color'], { cwd: folder, encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('lines that change become suggestions at the lines that were submitted', () => {
  const before = 'a: 1\nlevel：national\nb: 2\nc: 01\nd: 02\ne: 3\n';
  const after = "a: 1\nlevel: national\nb: 2\nc: '01'\nd: '02'\ne: 3\nf: added\n";
  const [one, two, ...rest] = suggestionsOf(diff(before, after));
  expect(one).toMatchObject({ path: 'zone.yaml', line: 2, body: expect.stringContaining('```suggestion\nlevel: national\n```') as string });
  expect(one).not.toHaveProperty('start_line');
  expect(two).toMatchObject({ start_line: 4, line: 5, body: expect.stringContaining("c: '01'\nd: '02'\n```") as string });
  expect(rest).toEqual([]);
});

test('a line that is taken away is an empty suggestion, a fence in the text cannot close it, and lines like headers are text', () => {
  const [gone] = suggestionsOf(diff('a\nb\n', 'a\n'));
  expect(gone?.body).toContain('```suggestion\n```');
  const [fenced] = suggestionsOf(diff('x\n', '```\n++ b\n'));
  expect(fenced?.body).toContain('````suggestion\n```\n++ b\n````');
  expect(suggestionsOf(diff('-- a/other\n', 'y\n'))).toMatchObject([{ path: 'zone.yaml', line: 1 }]);
});
