/** Checks a content folder and writes it as one file for Astro, in a thread: its memory is free before rendering begins. */
import { Worker } from 'node:worker_threads';
import type { CheckedContent } from '../../src/checker/check-content.ts';
import type { Site } from '../../src/schema/site.ts';

/** What was found: the report when there is an error, and then no file. */
export type Compiled = { report: string } | { counts: CheckedContent['counts']; site: Site };

/** Compiles a content folder into `file`, which src/compiled-content.ts reads. */
export function compileContent(content: string, file: string): Promise<Compiled> {
  const thread = new Worker(new URL('./compile-thread.ts', import.meta.url), { workerData: { content, file } });
  return new Promise((done, fail) => {
    let compiled: Compiled | undefined;
    thread.once('message', (message: Compiled) => (compiled = message));
    thread.once('error', fail);
    thread.once('exit', () => {
      if (compiled) done(compiled);
      else fail(new Error('the check ended without a result'));
    });
  });
}
