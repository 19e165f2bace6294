/** The thread behind memory.ts: adds up what /proc says of a process and all below it, ten times a second. */
import { readdirSync, readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/** Time between two looks, in milliseconds. */
const interval = 100;

/** Size of a page of memory on Linux, in bytes. */
const pageBytes = 4096;

const { peaks, pid } = workerData as { peaks: Float64Array; pid: number };

setInterval(() => {
  const bytes = residentBytes();
  peaks[0] = Math.max(peaks[0] ?? 0, bytes);
  peaks[1] = Math.max(peaks[1] ?? 0, bytes);
}, interval);

/** Resident memory in bytes. Pages that two processes share count twice. */
function residentBytes(): number {
  const stats = processes().map(statOf).filter((stat) => stat !== undefined);
  const children = Map.groupBy(stats, ({ parent }) => parent);
  const below = (parent: number): number => (children.get(parent) ?? []).reduce((sum, child) => sum + child.resident + below(child.pid), 0);
  return (stats.find((stat) => stat.pid === pid)?.resident ?? 0) + below(pid);
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Undefined for a process that has just ended. */
function statOf(name: string): { pid: number; parent: number; resident: number } | undefined {
  try {
    const text = readFileSync(`/proc/${name}/stat`, 'latin1');
    // The command's name is in brackets and may hold blanks.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { pid: Number(name), parent: Number(fields[1]), resident: Number(fields[21]) * pageBytes };
  } catch {
    return undefined;
  }
}
