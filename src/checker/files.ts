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
  const files: FoundFile[] = [];
  listContentFolder(directory, (file) => files.push(readListed(directory, file)));
  return files;
}

/** Visits the same files, not read yet: those that are to be read have the state `read`, no bytes and no size. */
export function listContentFolder(directory: string, visit: (file: FoundFile) => void, folder = ''): void {
  let found: Dirent[];
  try {
    found = readdirSync(`${directory}/${folder}`, { withFileTypes: true }).sort(byName);
  } catch (error) {
    visit({ path: folder, state: 'unreadable', bytes: nothing, reason: reasonOf(error), size: 0 });
    return;
  }
  for (const entry of found) {
    if (ignored.has(entry.name)) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) listContentFolder(directory, visit, path);
    else visit(listed(path, entry));
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

/** A listed file with its bytes. */
export function readListed(directory: string, file: FoundFile): FoundFile {
  const limit = isPictureName(file.path) ? pictureSizeLimit : sizeLimit;
  return opened(directory, file, (descriptor) => {
    const { size } = fstatSync(descriptor);
    return size > limit ? { ...file, state: 'too-large', size } : { ...file, bytes: readInto(Buffer.allocUnsafe(size), descriptor), size };
  });
}

/** Reads listed files one by one, all into the same memory: what is read of one is done with before the next is read. */
export function oneByOne(directory: string): (file: FoundFile) => FoundFile {
  // One byte more than may be: a file that fills it is too large. It saves asking for the size of each.
  const memory = Buffer.allocUnsafe(sizeLimit + 1);
  return (file) => {
    if (isPictureName(file.path)) return readListed(directory, file);
    return opened(directory, file, (descriptor) => {
      const bytes = readInto(memory, descriptor);
      const size = bytes.length;
      return size > sizeLimit ? { ...file, state: 'too-large', size: fstatSync(descriptor).size } : { ...file, bytes, size };
    });
  };
}

function opened(directory: string, file: FoundFile, read: (descriptor: number) => FoundFile): FoundFile {
  if (file.state !== 'read') return file;
  try {
    // What was a file when it was listed may have become a link or a pipe.
    const descriptor = openSync(`${directory}/${file.path}`, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      return read(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { ...file, state: 'unreadable', reason: reasonOf(error) };
  }
}

/** As much of a file as there is room for. A file gives less than it is asked for only where it ends. */
function readInto(memory: Buffer, descriptor: number): Uint8Array {
  return memory.subarray(0, readSync(descriptor, memory, 0, memory.length, null));
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
  const file: FoundFile = { path, state: 'read', bytes: nothing, reason: '', size: 0 };
  if (entry.isFile()) return file;
  if (entry.isSymbolicLink()) return { ...file, state: 'symbolic-link' };
  // Pipes and devices would block the reading.
  return { ...file, state: 'unreadable', reason: 'not a file' };
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
