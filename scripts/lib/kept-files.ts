/** Keeps made files between builds, each under the hash of all that it depends on. Losing them only costs time. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of the checksum before each file: one that was cut off is not used. */
const sumLength = 32;

export class KeptFiles {
  readonly #folder: string | undefined;
  readonly #most: number;

  /**
   * @param folder made when needed; without it nothing is kept
   * @param most so many files are kept, the least used go first
   */
  constructor(folder: string | undefined, most: number) {
    this.#folder = folder;
    this.#most = most;
  }

  /** The file under a key, if it is there and whole. */
  get(key: string, ending: string): Buffer | undefined {
    if (this.#folder === undefined) return undefined;
    const path = join(this.#folder, `${key}.${ending}`);
    try {
      const stored = readFileSync(path);
      const content = stored.subarray(sumLength);
      if (!sumOf(content).equals(stored.subarray(0, sumLength))) return undefined;
      const now = new Date();
      utimesSync(path, now, now);
      return content;
    } catch {
      return undefined;
    }
  }

  /** Keeps a file. Another build may be doing the same: a rename never shows half of one. */
  set(key: string, content: Buffer, ending: string): void {
    if (this.#folder === undefined) return;
    mkdirSync(this.#folder, { recursive: true });
    const part = join(this.#folder, `${key}-${String(process.pid)}.part`);
    writeFileSync(part, Buffer.concat([sumOf(content), content]));
    renameSync(part, join(this.#folder, `${key}.${ending}`));
  }

  /** Lets the files go that were not used for longest, if there are too many. */
  trim(): void {
    if (this.#folder === undefined) return;
    const folder = this.#folder;
    try {
      const files = readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => ({ path: join(folder, name), used: statSync(join(folder, name)).mtimeMs }));
      for (const { path } of files.sort((a, b) => b.used - a.used).slice(this.#most)) rmSync(path, { force: true });
    } catch {
      // There is nothing kept yet, or another build is trimming it.
    }
  }
}

const sumOf = (content: Buffer): Buffer => createHash('sha256').update(content).digest();
