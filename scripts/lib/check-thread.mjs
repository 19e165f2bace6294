/** A thread behind check-folder.ts, in plain JavaScript as check.mjs is. */
import { parentPort } from 'node:worker_threads';
import { keepCompiled } from './compile-cache.mjs';

keepCompiled();
const { checkShares } = await import('./check-folder.ts');
parentPort?.once('message', (task) => parentPort?.postMessage(JSON.stringify(checkShares(task))));
