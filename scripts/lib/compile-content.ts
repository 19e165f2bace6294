/** Checks a content folder and writes it as one file for Astro, in a process of its own: its memory is free before rendering begins. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { CheckedContent } from '../../src/checker/check-content.ts';
import type { Site } from '../../src/schema/site.ts';

/** What was found: the report when there is an error, and then no file. */
export type Compiled = { report: string } | { counts: CheckedContent['counts']; site: Site };

/** Compiles a content folder into `file`, which src/compiled-content.ts reads. */
export function compileContent(content: string, file: string): Promise<Compiled> {
  const child = fork(join(import.meta.dirname, 'compile-process.ts'), [content, file], { execArgv: [] });
  return new Promise((done, fail) => {
    let compiled: Compiled | undefined;
    child.once('message', (message) => (compiled = message as Compiled));
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0 && compiled) done(compiled);
      else fail(new Error(`the check ended with exit code ${String(code)}`));
    });
  });
}
