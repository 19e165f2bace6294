/** The thread behind process-watch.ts: adds up what /proc says of a process and all below it, ten times a second. */
import { readdirSync, readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { shared } from './process-watch.ts';

/** Time between two looks, in milliseconds. */
const interval = 100;

/** Size of a page of memory in bytes, and ticks of processor time in a second, on Linux. */
const pageBytes = 4096;
const ticksPerSecond = 100;

const { numbers, pid: root } = workerData as { numbers: Float64Array; pid: number };

interface Stat {
  pid: number;
  parent: number;
  /** Bytes. Pages that two processes share count twice. */
  resident: number;
  /** Seconds since the process began. */
  cpu: number;
}

/** Processor time of each process when last seen: those that have ended count too. */
const cpu = new Map<number, number>();
let cpuBefore: number | undefined;

setInterval(() => {
  const stats = tree();
  const memory = stats.reduce((sum, { resident }) => sum + resident, 0);
  for (const stat of stats) cpu.set(stat.pid, stat.cpu);
  const all = [...cpu.values()].reduce((sum, each) => sum + each, 0);
  cpuBefore ??= all;
  numbers[shared.memory] = Math.max(numbers[shared.memory] ?? 0, memory);
  numbers[shared.cpu] = all - cpuBefore;
}, interval);

/** The process and all below it. */
function tree(): Stat[] {
  const stats = processes()
    .map(statOf)
    .filter((stat) => stat !== undefined);
  const children = Map.groupBy(stats, ({ parent }) => parent);
  const below = (parent: number): Stat[] => (children.get(parent) ?? []).flatMap((child) => [child, ...below(child.pid)]);
  return [...stats.filter(({ pid }) => pid === root), ...below(root)];
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Undefined for a process that has just ended. */
function statOf(name: string): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${name}/stat`, 'latin1');
    // The command's name is in brackets and may hold blanks; what follows are numbers.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, user = 0, system = 0, pages = 0] = [fields[1], fields[11], fields[12], fields[21]];
    return { pid: Number(name), parent, resident: pages * pageBytes, cpu: (user + system) / ticksPerSecond };
  } catch {
    return undefined;
  }
}
