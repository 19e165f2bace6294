/** Runs the rounds in a thread of its own, so that one that never ends is noticed and named. */
import { Worker } from 'node:worker_threads';
import type { Outcome } from './run.ts';

export interface MutationTask {
  content: string;
  rounds: number;
  seed: number;
  first: number;
}

/** What the thread says: the file of the next round, or the outcome. */
export type MutationMessage = { round: number; path: string; bytes: Uint8Array } | { outcome: Outcome };

/** A round that takes so long will never end, in milliseconds. */
const patience = 60_000;

/** The outcome of all rounds; one that hangs ends the run and is a failure. */
export function watchMutations(task: MutationTask): Promise<Outcome> {
  const worker = new Worker(new URL('./mutation-thread.ts', import.meta.url), { workerData: task });
  return new Promise((done, fail) => {
    let last: Exclude<MutationMessage, { outcome: Outcome }> | undefined;
    let timer: NodeJS.Timeout | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const failures = last ? [{ ...last, reason: `no end after ${String(patience / 1000)} s` }] : [];
        void worker.terminate();
        done({ rounds: (last?.round ?? 0) - task.first, passed: 0, mended: 0, slowest: patience, failures });
      }, patience);
    };
    wait();
    worker.on('message', (message: MutationMessage) => {
      if ('outcome' in message) {
        clearTimeout(timer);
        done(message.outcome);
      } else {
        last = message;
        wait();
      }
    });
    worker.once('error', fail);
  });
}
