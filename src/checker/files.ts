/** Reads a content folder. The only file of the checker that touches the disk. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, writeFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { sizeLimit, type FoundFile } from './found-file.ts';
import { isPictureName, pictureSizeLimit } from './picture.ts';

const nothing = new Uint8Array();
/** Files that Git and desktops leave behind. Every other file must have a place. */
const ignored: ReadonlySet<string> = new Set(['.gitkeep', '.DS_Store', 'Thumbs.db']);

/**
 * All files under a folder, in an order that is the same on every system.
 * Symbolic links are reported and not followed: they could lead out of the repository.
 */
export function readContentFolder(directory: string): FoundFile[] {
  return [...listContentFolder(directory)].map((file) => readListed(directory, file));
}

/** The same files, not read yet: those that are to be read have the state `read`, no bytes and no size. */
export function* listContentFolder(directory: string, folder = ''): Generator<FoundFile> {
  let found: Dirent[];
  try {
    found = readdirSync(join(directory, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    yield { path: folder, state: 'unreadable', bytes: nothing, reason: reasonOf(error), size: 0 };
    return;
  }
  for (const entry of found) {
    if (ignored.has(entry.name)) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* listContentFolder(directory, path);
    else yield listed(path, entry);
  }
}

/** A listed file with its bytes. */
export function readListed(directory: string, file: FoundFile): FoundFile {
  if (file.state !== 'read') return file;
  try {
    // What was a file when it was listed may have become a link or a pipe.
    const descriptor = openSync(`${directory}/${file.path}`, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const { size } = fstatSync(descriptor);
      if (size > (isPictureName(file.path) ? pictureSizeLimit : sizeLimit)) return { ...file, state: 'too-large', size };
      return { ...file, bytes: readWhole(descriptor, size), size };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { ...file, state: 'unreadable', reason: reasonOf(error) };
  }
}

/** The file as large as it was a moment ago; what has been cut off since is missing. */
function readWhole(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = readSync(descriptor, bytes, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

/** Writes a text file under a content folder. It must be there already: nothing is created, no link followed. */
export function rewriteContentFile(directory: string, path: string, text: string): void {
  const file = join(directory, path);
  if (lstatSync(file).isFile()) writeFileSync(file, text);
}

/** Whether this is a folder that can be checked. */
export function isFolder(directory: string): boolean {
  return lstatSync(directory, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function listed(path: string, entry: Dirent): FoundFile {
  const found: Omit<FoundFile, 'state'> = { path, bytes: nothing, reason: '', size: 0 };
  if (entry.isSymbolicLink()) return { ...found, state: 'symbolic-link' };
  // Pipes and devices would block the reading.
  return entry.isFile() ? { ...found, state: 'read' } : { ...found, state: 'unreadable', reason: 'not a file' };
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
