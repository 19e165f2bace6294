/** CPU profiles of a build: of this process, and of those that it starts. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';

/** Functions shown of each process. */
const shown = 12;

/**
 * Profiles what `work` does into `folder`, as files that Chrome's developer tools open.
 * @param folder emptied first
 */
export async function profiled<T>(folder: string, work: () => Promise<T>): Promise<T> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const before = process.env.NODE_OPTIONS;
  process.env.NODE_OPTIONS = `${before ?? ''} --cpu-prof --cpu-prof-dir=${folder}`;
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  try {
    return await work();
  } finally {
    const { profile } = await session.post('Profiler.stop');
    writeFileSync(join(folder, 'main.cpuprofile'), JSON.stringify(profile));
    session.disconnect();
    if (before === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = before;
  }
}

/** The functions that took most time themselves, for each process, longest first. */
export function profileReport(folder: string): string {
  const reports = readdirSync(folder).map((file) => report(join(folder, file)));
  return reports
    .sort((a, b) => b.seconds - a.seconds)
    .map(({ text }) => text)
    .join('\n\n');
}

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  /** Microseconds between samples. */
  timeDeltas: number[];
}

function report(file: string): { seconds: number; text: string } {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as Profile;
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const seconds = new Map<string, number>();
  for (const [place, sample] of samples.entries()) {
    const name = names.get(sample) ?? '';
    seconds.set(name, (seconds.get(name) ?? 0) + (timeDeltas[place] ?? 0) / 1e6);
  }
  const idle = seconds.get('(idle)') ?? 0;
  const whole = [...seconds.values()].reduce((sum, each) => sum + each, 0);
  seconds.delete('(idle)');
  const rows = [...seconds].sort(([, a], [, b]) => b - a).slice(0, shown);
  const head = `${file}: ${(whole - idle).toFixed(1)} s busy, ${idle.toFixed(1)} s waiting`;
  return { seconds: whole - idle, text: [head, ...rows.map(([name, each]) => `${each.toFixed(2).padStart(8)}  ${name}`)].join('\n') };
}

function nameOf({ functionName, url, lineNumber }: Profile['nodes'][number]['callFrame']): string {
  if (url === '') return functionName;
  const place = url.replace(/^.*\/(node_modules|src|scripts|\.prerender)\//, '$1/');
  return `${functionName || '(anonymous)'} ${place}:${String(lineNumber + 1)}`;
}
