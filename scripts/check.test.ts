import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inExampleContent } from '../tests/checked-example.ts';
import { readArgs, UsageError } from './lib/args.ts';

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'check.mjs'), ...args], { encoding: 'utf8' });
  return { code: status, out: stdout.trim(), err: stderr.trim() };
}

describe('npm run check', () => {
  test('good content: counts and exit code 0', () => {
    inExampleContent((directory) => {
      expect(run('--content', directory)).toEqual({ code: 0, out: '没有发现问题：21 个文件，17 条内容，4 篇正文。', err: '' });
      expect(run('--content', directory, '--lang', 'en')).toMatchObject({ code: 0, out: 'No problems: 21 files, 17 entries, 4 texts.' });
      expect(run('--content', directory, '--format', 'json')).toMatchObject({ code: 0, out: '[]' });
    });
  });

  test('a problem: report and exit code 1', () => {
    inExampleContent((directory) => {
      rmSync(join(directory, 'glossary.yaml'));
      expect(run('--content', `${directory}/`)).toMatchObject({
        code: 1,
        out: expect.stringContaining(`${directory}/glossary.yaml:1:1  missing-file`) as string,
      });
      expect(run('--content', directory, '--format', 'github').out).toMatch(/^::error file=.*glossary\.yaml,line=1,col=1,title=missing-file::/);
    });
  });

  test('a mistake in the command: a plain sentence and exit code 2', () => {
    expect(run('--content', '/no/such/folder')).toEqual({ code: 2, out: '', err: '没有这个文件夹 / no such folder: /no/such/folder' });
    expect(run('--lang', 'fr')).toEqual({ code: 2, out: '', err: '--lang must be one of: zh, en; got “fr”' });
    expect(run('--nope').code).toBe(2);
    expect(run('--nope').err).not.toContain('    at ');
  });

  test('--fix mends what is certain and reports the rest', () => {
    inExampleContent((directory) => {
      const file = join(directory, 'rounds/2024-1.yaml');
      writeFileSync(file, 'year：2024\r\nnumber: one\r\nmainVenue: linfen\r\n');
      const { code, out } = run('--fix', '--content', directory);
      expect(code).toBe(1);
      expect(out).toContain('第 1 行：year：2024\n    改为：year: 2024');
      expect(out).toContain('rounds/2024-1.yaml:2:9  not-a-number');
      expect(readFileSync(file, 'utf8')).toBe('year: 2024\nnumber: one\nmainVenue: linfen\n');
    });
  });

  test('--help lists the options', () => {
    const { code, out } = run('--help');
    expect(code).toBe(0);
    for (const option of ['--content DIR', '--format FORMAT', '--lang LANG', '--fix', '--help']) expect(out).toContain(option);
  });
});

test('readArgs fills in defaults and refuses what is no option', () => {
  const command = { usage: 'x', summary: 'x', options: { out: { value: 'DIR', help: 'where', default: 'dist' } } };
  expect(readArgs(command, [])).toEqual({ values: expect.objectContaining({ out: 'dist' }) as object });
  expect(readArgs(command, ['--out', 'x'])).toEqual({ values: expect.objectContaining({ out: 'x' }) as object });
  expect(() => readArgs(command, ['x'])).toThrow(UsageError);
  expect(() => readArgs(command, ['--out'])).toThrow(UsageError);
});
