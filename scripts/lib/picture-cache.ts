/** Keeps drawn PNGs between builds, each under the hash of all that it depends on. Losing it only costs time. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const end = Buffer.from('IEND');
/** So many pictures are kept, the least used go first. */
const most = 300;

export class PictureCache {
  readonly #folder: string | undefined;

  /** @param folder made when needed; without it nothing is kept */
  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  /** The picture under a key, if it is there and whole. */
  get(key: string): Buffer | undefined {
    if (this.#folder === undefined) return undefined;
    const file = join(this.#folder, `${key}.png`);
    try {
      const png = readFileSync(file);
      if (!png.subarray(0, 8).equals(start) || !png.subarray(-8, -4).equals(end)) return undefined;
      const now = new Date();
      utimesSync(file, now, now);
      return png;
    } catch {
      return undefined;
    }
  }

  /** Keeps a picture. Another build may be doing the same: a rename never shows half a file. */
  set(key: string, png: Buffer): void {
    if (this.#folder === undefined) return;
    mkdirSync(this.#folder, { recursive: true });
    const part = join(this.#folder, `${key}-${String(process.pid)}.part`);
    writeFileSync(part, png);
    renameSync(part, join(this.#folder, `${key}.png`));
  }

  /** Lets the pictures go that were not used for longest, if there are too many. */
  trim(): void {
    if (this.#folder === undefined) return;
    const folder = this.#folder;
    try {
      const files = readdirSync(folder).map((name) => ({ path: join(folder, name), used: statSync(join(folder, name)).mtimeMs }));
      for (const { path } of files.sort((a, b) => b.used - a.used).slice(most)) rmSync(path, { force: true });
    } catch {
      // There is no cache yet, or another build is trimming it.
    }
  }
}
