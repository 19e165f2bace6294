/** Reads files of a commit. Only ordinary files are taken: a link or a submodule of the base cannot lead anywhere. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../args.ts';

const mostBytes = 1024 * 1024 * 1024;

/**
 * Runs git in a folder.
 * @throws UsageError with the words of git when it fails
 */
function git(folder: string, args: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: folder, input, maxBuffer: mostBytes });
  if (error) throw new UsageError(`git: ${error.message}`);
  if (status !== 0) throw new UsageError(`git: ${stderr.toString().trim()}`);
  return stdout;
}

/**
 * The commit that a name stands for.
 * @throws UsageError when there is none, or the folder is in no repository
 */
export function commitOf(folder: string, ref: string): string {
  // What begins with a dash would be an option.
  return (
    git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
      .toString()
      .trim() || unknown(ref)
  );
}

function unknown(ref: string): never {
  throw new UsageError(`没有这个版本 / no such commit: ${ref}`);
}

/** Writes the files that a folder had in a commit to another folder. */
export function writeFilesOf(folder: string, commit: string, target: string): void {
  const prefix = git(folder, ['rev-parse', '--show-prefix']).toString().trim();
  // Git names paths from where it runs.
  const listed = git(folder, ['ls-tree', '-r', '-z', commit, '.']).toString('utf8').split('\0').filter(Boolean);
  const files = listed.flatMap((line) => {
    const [, mode = '', hash = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return mode.startsWith('100') ? [{ hash, path: path.startsWith(prefix) ? path.slice(prefix.length) : path }] : [];
  });
  const blobs = git(folder, ['cat-file', '--batch'], files.map(({ hash }) => `${hash}\n`).join(''));
  let at = 0;
  for (const { path } of files) {
    // Each blob stands behind a line that ends with its size, and before a line break.
    const end = blobs.indexOf(10, at);
    const size = Number(blobs.toString('latin1', at, end).split(' ')[2]);
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), blobs.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
}
