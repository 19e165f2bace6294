/**
 * The content folder in the browser: what src/checker/files.ts is on a machine with a disk. The build of the form puts
 * this file in its place, so that the same checker runs over files in memory.
 */
import type { FoundFile } from '../../checker/found-file.ts';

const encoder = new TextEncoder();
let held: FoundFile[] = [];

/** Takes the files of a content folder, path → text. */
export function holdFiles(files: Readonly<Record<string, string>>): void {
  held = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => {
      const bytes = encoder.encode(text);
      return { path, state: 'read', bytes, reason: '', size: bytes.length };
    });
}

export function readContentFolder(): FoundFile[] {
  return held;
}

export function isFolder(): boolean {
  return true;
}
