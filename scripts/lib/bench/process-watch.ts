/** Memory and processor time of this process with all its children. A thread of its own looks, since long steps block this one. */
import { Worker } from 'node:worker_threads';

/** What was used since the last lap. */
export interface Usage {
  /** Most memory that all processes held together, in bytes. */
  memory: number;
  /** Processor time of all of them, in seconds: steadier than wall time where others use the machine too. */
  cpu: number;
}

/** Places in the numbers that the thread shares with us. */
export const shared = { memory: 0, cpu: 1, length: 2 } as const;

/** Watches until it is stopped. Where there is no /proc, everything is 0. */
export class ProcessWatch {
  readonly #numbers = new Float64Array(new SharedArrayBuffer(shared.length * 8));
  readonly #thread = new Worker(new URL('./process-watch-thread.ts', import.meta.url), { workerData: { numbers: this.#numbers, pid: process.pid } });
  #cpuBefore = 0;

  /** The usage since the last call: that of a step. */
  lap(): Usage {
    const memory = this.#numbers[shared.memory] ?? 0;
    const cpu = this.#numbers[shared.cpu] ?? 0;
    const usage = { memory, cpu: cpu - this.#cpuBefore };
    this.#numbers[shared.memory] = 0;
    this.#cpuBefore = cpu;
    return usage;
  }

  async stop(): Promise<void> {
    await this.#thread.terminate();
  }
}
