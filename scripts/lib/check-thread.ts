/** A thread behind check-folder.ts. */
import { parentPort } from 'node:worker_threads';
import { checkShares, type ShareTask } from './check-folder.ts';

parentPort?.once('message', (task: ShareTask) => parentPort?.postMessage(JSON.stringify(checkShares(task))));
