/** Memory of this process with all its children. A thread of its own looks, since long steps block this one. */
import { Worker } from 'node:worker_threads';

/** Watches memory until it is stopped. */
export class MemoryWatch {
  /** Bytes: the peak since the last lap, and of all. The thread writes, we read. */
  readonly #peaks = new Float64Array(new SharedArrayBuffer(16));
  readonly #thread = new Worker(new URL('./memory-thread.ts', import.meta.url), { workerData: { peaks: this.#peaks, pid: process.pid } });

  /** The peak since the last call, in bytes: the peak of a step. 0 where there is no /proc. */
  lap(): number {
    const [peak = 0] = this.#peaks;
    this.#peaks[0] = 0;
    return peak;
  }

  /** Ends watching. @returns the peak of all, in bytes */
  async stop(): Promise<number> {
    await this.#thread.terminate();
    return this.#peaks[1] ?? 0;
  }
}
