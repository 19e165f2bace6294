/** A thread behind check-folder.ts. */
import { parentPort } from 'node:worker_threads';
import type { ShareTask } from './check-folder.ts';
import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const { checkShares } = await import('./check-folder.ts');
parentPort?.once('message', (task: ShareTask) => parentPort?.postMessage(JSON.stringify(checkShares(task))));
