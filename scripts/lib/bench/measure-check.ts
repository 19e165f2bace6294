/** Measures `npm run check` as people start it: a process of its own, from its start to its end. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ProcessWatch, type Usage } from './process-watch.ts';

export interface MeasuredCheck extends Usage {
  /** Wall time. */
  seconds: number;
}

/**
 * Checks a content folder once.
 * @throws Error where the check finds an error
 */
export async function measureCheck(content: string): Promise<MeasuredCheck> {
  const watch = new ProcessWatch();
  try {
    const started = performance.now();
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../check.mjs'), '--content', content], { stdio: 'ignore' });
    const code = await new Promise<number | null>((done, fail) => {
      child.once('error', fail);
      child.once('close', done);
    });
    if (code !== 0) throw new Error(`npm run check ended with ${String(code)}`);
    return { seconds: (performance.now() - started) / 1000, ...watch.lap() };
  } finally {
    await watch.stop();
  }
}

/** The row of the report. */
export function checkLine({ seconds, cpu, memory }: MeasuredCheck, files: number, verdict: string): string {
  const numbers = `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU, ${(memory / 1e6).toFixed(0)} MB`;
  return `npm run check of ${files.toLocaleString('en')} files: ${numbers}${verdict === '' ? '' : `, ${verdict}`}`;
}
