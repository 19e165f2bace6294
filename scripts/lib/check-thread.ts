/** A thread behind check-folder.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkShares, type ShareTask } from './check-folder.ts';

parentPort?.postMessage(JSON.stringify(checkShares(workerData as ShareTask)));
