/** A copy of the content in the browser's own storage, on which the system works where there is no repository. */
type Files = Record<string, string>;

/** The folder that the system's `test-repo` reads, and the file beside it that tells what a rehearsal began with. */
const folder = 'sveltia-cms-test';
const baseFile = 'zone-atlas-base.json';

export interface Rehearsal {
  /** Path under `content/` → text, with what was changed in this browser before. */
  files: Files;
  /** Files whose changes were not carried over, since the content has changed meanwhile. */
  dropped: string[];
}

/** Lays the files out. Earlier changes stay where the content below them is still the same; `?fresh` begins anew. */
export async function rehearse(now: Readonly<Files>): Promise<Rehearsal> {
  const storage = await navigator.storage.getDirectory();
  const fresh = new URLSearchParams(location.search).has('fresh');
  if (fresh) await storage.removeEntry(folder, { recursive: true }).catch(() => undefined);
  const root = await storage.getDirectoryHandle(folder, { create: true });
  const stored: Files = {};
  await readInto(stored, root, '');
  const base = await storage
    .getFileHandle(baseFile)
    .then(async (handle) => JSON.parse(await (await handle.getFile()).text()) as Files)
    .catch((): Files => ({}));
  const kept = keptFiles(stored, base, now);
  await Promise.all(Object.entries(kept.files).map(([path, text]) => (stored[path] === text ? undefined : write(root, path, text))));
  await Promise.all(Object.keys(stored).map((path) => (Object.hasOwn(kept.files, path) ? undefined : remove(root, path))));
  await write(storage, baseFile, JSON.stringify(now));
  return kept;
}

/** What a rehearsal goes on with: the content of now, with those changes whose file has not changed below them. */
export function keptFiles(stored: Readonly<Files>, base: Readonly<Files>, now: Readonly<Files>): Rehearsal {
  const changed = Object.entries(stored).filter(([path, text]) => text !== base[path] && text !== now[path]);
  const kept = changed.filter(([path]) => base[path] === now[path]);
  return {
    files: { ...now, ...Object.fromEntries(kept) },
    dropped: changed.filter((each) => !kept.includes(each)).map(([path]) => path),
  };
}

/** The system keeps the repository's paths, the content those under its own folder. */
const inside = (path: string): string[] => (path === baseFile ? [path] : ['content', ...path.split('/')]);

async function fileHandle(root: FileSystemDirectoryHandle, path: string, create: boolean): Promise<[FileSystemDirectoryHandle, string]> {
  const parts = inside(path);
  const name = parts.pop() ?? '';
  let at = root;
  for (const part of parts) at = await at.getDirectoryHandle(part, { create });
  return [at, name];
}

async function write(root: FileSystemDirectoryHandle, path: string, text: string): Promise<void> {
  const [at, name] = await fileHandle(root, path, true);
  const stream = await (await at.getFileHandle(name, { create: true })).createWritable();
  await stream.write(text);
  await stream.close();
}

async function remove(root: FileSystemDirectoryHandle, path: string): Promise<void> {
  const [at, name] = await fileHandle(root, path, false);
  await at.removeEntry(name);
}

async function readInto(files: Files, at: FileSystemDirectoryHandle, path: string): Promise<void> {
  const below: Promise<void>[] = [];
  for await (const [name, handle] of at.entries()) below.push(readOne(files, handle, path === '' ? name : `${path}/${name}`));
  await Promise.all(below);
}

async function readOne(files: Files, handle: FileSystemHandle, path: string): Promise<void> {
  if (handle.kind === 'directory') return readInto(files, handle as FileSystemDirectoryHandle, path);
  if (path.startsWith('content/')) files[path.slice('content/'.length)] = await (await (handle as FileSystemFileHandle).getFile()).text();
}
