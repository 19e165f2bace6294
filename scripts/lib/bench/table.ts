/** The bench's report: plain lines with the numbers in columns. */
import { buildSteps } from '../build-site.ts';
import type { Generated } from './generate-content.ts';
import type { FolderSize, Measured } from './measure.ts';

/** Bars of the build, as docs and the guide give them for 2,543 zones on two cores. */
const bars = { zones: 2543, build: 90, check: 6, memory: 1.5e9 } as const;

/** Whether checking so many zones took as long as it may; empty for other numbers of zones. */
export function checkVerdict(zones: number, seconds: number): string {
  return zones === bars.zones ? `${seconds <= bars.check ? 'within' : 'OVER'} ${String(bars.check)} s` : '';
}

/** The report of one run. */
export function benchTable(zones: number, content: Generated, measured: Measured): string {
  const { pages, seconds, usage, copy } = measured;
  const whole = buildSteps.reduce((sum, step) => sum + seconds[step], 0);
  const cpu = buildSteps.reduce((sum, step) => sum + usage[step].cpu, 0);
  const peak = Math.max(...buildSteps.map((step) => usage[step].memory));
  const bar = (met: boolean, text: string): string => (zones === bars.zones ? `${met ? 'within' : 'OVER'} ${text}` : '');
  const steps = buildSteps.map((step) => [
    step,
    seconds[step].toFixed(1),
    usage[step].cpu.toFixed(1),
    percent(seconds[step] / whole),
    megabytes(usage[step].memory),
    step === 'check' ? checkVerdict(zones, seconds.check) : '',
  ]);
  return [
    ...columns([
      ['', 'seconds', 'CPU s', 'share', 'peak MB', ''],
      ...steps,
      [
        'whole',
        whole.toFixed(1),
        cpu.toFixed(1),
        '',
        megabytes(peak),
        [bar(whole <= bars.build, '90 s'), bar(peak <= bars.memory, '1.5 GB')].filter(Boolean).join(', '),
      ],
      ['bare copy', copy.toFixed(1), '', '', '', `the build takes ${(whole / copy).toFixed(1)} times as long`],
    ]),
    '',
    ...columns([
      ['', 'files', 'MB'],
      ['content', count(content.files), megabytes(content.bytes)],
      ['output', ...size(measured.output)],
      ['of it index', ...size(measured.index)],
    ]),
    '',
    `${count(zones)} zones, ${count(pages)} pages: ${(pages / whole).toFixed(0)} a second in all, ${(pages / seconds.render).toFixed(0)} while rendering`,
    // Compare it between sizes: it must not grow with the number of zones.
    `${((usage.render.cpu / pages) * 1000).toFixed(2)} ms of CPU for a page while rendering, ${((cpu / pages) * 1000).toFixed(2)} ms in all`,
    '',
    ...columns([['largest pages', 'kB', 'kB gzip'], ...measured.largest.map(({ path, bytes, gzip }) => [path, kilobytes(bytes), kilobytes(gzip)])]),
  ].join('\n');
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
const count = (value: number): string => value.toLocaleString('en');
const megabytes = (bytes: number): string => count(Math.round(bytes / 1e5) / 10);
const kilobytes = (bytes: number): string => count(Math.round(bytes / 1000));
const size = ({ files, bytes }: FolderSize): [string, string] => [count(files), megabytes(bytes)];

/** Columns before remarks. */
const counted = 5;

/** Rows with the first column to the left and the numbers to the right; what stands behind five columns is a remark. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = Array.from({ length: counted }, (_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : place < counted ? cell.padStart(widths[place] ?? 0) : cell))
      .join('  ')
      .trimEnd(),
  );
}
