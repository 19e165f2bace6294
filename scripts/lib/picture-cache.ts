/** Keeps drawn pictures between builds, each under the hash of all that it depends on. Losing it only costs time. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a whole file begins and ends, and how many bytes before its end the end begins. */
const forms = {
  png: { start: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), end: Buffer.from('IEND'), fromEnd: 8 },
  jpg: { start: Buffer.from([0xff, 0xd8, 0xff]), end: Buffer.from([0xff, 0xd9]), fromEnd: 2 },
} as const;
export type PictureForm = keyof typeof forms;

export class PictureCache {
  readonly #folder: string | undefined;

  readonly #most: number;

  /**
   * @param folder made when needed; without it nothing is kept
   * @param most so many pictures are kept, the least used go first
   */
  constructor(folder: string | undefined, most = 300) {
    this.#folder = folder;
    this.#most = most;
  }

  /** The picture under a key, if it is there and whole. */
  get(key: string, form: PictureForm = 'png'): Buffer | undefined {
    if (this.#folder === undefined) return undefined;
    const file = join(this.#folder, `${key}.${form}`);
    const { start, end, fromEnd } = forms[form];
    try {
      const picture = readFileSync(file);
      const tail = picture.length - fromEnd;
      if (!picture.subarray(0, start.length).equals(start) || !picture.subarray(tail, tail + end.length).equals(end)) return undefined;
      const now = new Date();
      utimesSync(file, now, now);
      return picture;
    } catch {
      return undefined;
    }
  }

  /** Keeps a picture. Another build may be doing the same: a rename never shows half a file. */
  set(key: string, picture: Buffer, form: PictureForm = 'png'): void {
    if (this.#folder === undefined) return;
    mkdirSync(this.#folder, { recursive: true });
    const part = join(this.#folder, `${key}-${String(process.pid)}.part`);
    writeFileSync(part, picture);
    renameSync(part, join(this.#folder, `${key}.${form}`));
  }

  /** Lets the pictures go that were not used for longest, if there are too many. */
  trim(): void {
    if (this.#folder === undefined) return;
    const folder = this.#folder;
    try {
      const pictures = readdirSync(folder).filter((name) => /\.(png|jpg)$/.test(name));
      const files = pictures.map((name) => ({ path: join(folder, name), used: statSync(join(folder, name)).mtimeMs }));
      for (const { path } of files.sort((a, b) => b.used - a.used).slice(this.#most)) rmSync(path, { force: true });
    } catch {
      // There is no cache yet, or another build is trimming it.
    }
  }
}
