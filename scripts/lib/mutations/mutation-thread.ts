/** The thread behind watch.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { readContentFolder } from '../../../src/checker/files.ts';
import { runMutations } from './run.ts';
import type { MutationMessage, MutationTask } from './watch.ts';

const { content, rounds, seed, first } = workerData as MutationTask;
const tell = (message: MutationMessage): void => parentPort?.postMessage(message);
tell({ outcome: runMutations(readContentFolder(content), { rounds, seed, first, before: (round, path, bytes) => tell({ round, path, bytes }) }) });
