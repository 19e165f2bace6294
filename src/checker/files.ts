/** Reads a content folder. The only file of the checker that touches the disk. */
import { lstatSync, readdirSync, readFileSync, writeFileSync, type Stats } from 'node:fs';
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
  return listContentFolder(directory).map((file) => readListed(directory, file));
}

/** The same files, not read yet: those that are to be read have the state `read` and no bytes. */
export function listContentFolder(directory: string): FoundFile[] {
  const files: FoundFile[] = [];
  walk(directory, '', files);
  return files;
}

/** A listed file with its bytes. */
export function readListed(directory: string, file: FoundFile): FoundFile {
  if (file.state !== 'read') return file;
  try {
    return { ...file, bytes: readFileSync(`${directory}/${file.path}`) };
  } catch (error) {
    return { ...file, state: 'unreadable', reason: reasonOf(error) };
  }
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

function walk(root: string, folder: string, files: FoundFile[]): void {
  let names: string[];
  try {
    names = readdirSync(join(root, folder)).sort();
  } catch (error) {
    files.push({ path: folder, state: 'unreadable', bytes: nothing, reason: reasonOf(error), size: 0 });
    return;
  }
  for (const name of names) {
    if (ignored.has(name)) continue;
    const path = folder === '' ? name : `${folder}/${name}`;
    const status = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (status?.isDirectory()) walk(root, path, files);
    else files.push(listed(path, status));
  }
}

function listed(path: string, status: Stats | undefined): FoundFile {
  const found: Omit<FoundFile, 'state'> = { path, bytes: nothing, reason: '', size: status?.size ?? 0 };
  if (status?.isSymbolicLink()) return { ...found, state: 'symbolic-link' };
  // Pipes and devices would block the reading.
  if (!status?.isFile()) return { ...found, state: 'unreadable', reason: 'not a file' };
  if (found.size > (isPictureName(path) ? pictureSizeLimit : sizeLimit)) return { ...found, state: 'too-large' };
  return { ...found, state: 'read' };
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
