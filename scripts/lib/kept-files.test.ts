/** The store of made files: whole, bounded, and never more than a saving of time. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptFiles } from './kept-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zone-atlas-kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a file comes back as it was, under its ending', () => {
  const kept = new KeptFiles(folder, 5);
  kept.set('key', Buffer.from('content'), 'png');
  expect(kept.get('key', 'png')?.toString()).toBe('content');
  expect(kept.get('key', 'jpg')).toBeUndefined();
});

test('a file that was cut off or changed is not used', () => {
  const kept = new KeptFiles(folder, 5);
  kept.set('key', Buffer.from('content'), 'png');
  const path = join(folder, 'key.png');
  const whole = readFileSync(path);
  writeFileSync(path, whole.subarray(0, -1));
  expect(kept.get('key', 'png')).toBeUndefined();
  writeFileSync(path, Buffer.concat([whole, Buffer.from('x')]));
  expect(kept.get('key', 'png')).toBeUndefined();
});

test('the least used go, folders stay', () => {
  mkdirSync(join(folder, 'inner'));
  const kept = new KeptFiles(folder, 2);
  for (const [at, key] of ['a', 'b', 'c'].entries()) {
    kept.set(key, Buffer.from(key), 'pdf');
    utimesSync(join(folder, `${key}.pdf`), at + 1, at + 1);
  }
  kept.get('a', 'pdf');
  kept.trim();
  expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'c.pdf', 'inner']);
});

test('without a folder nothing is kept', () => {
  const kept = new KeptFiles(undefined, 2);
  kept.set('key', Buffer.from('content'), 'png');
  kept.trim();
  expect(kept.get('key', 'png')).toBeUndefined();
});
