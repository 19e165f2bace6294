/** The code to scan: black squares on white with a quiet zone, as a shape of its own. */
import QRCode from 'qrcode';
import type { Mark } from '../chain-picture/shapes.ts';

/** Squares of the quiet zone on each side. */
export const quietZone = 4;

/** The squares of a code at level M: rows of true for black. */
export function codeModules(address: string): boolean[][] {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  return Array.from({ length: modules.size }, (_, row) => Array.from({ length: modules.size }, (__, column) => modules.get(row, column) === 1));
}

/** Px of a square, whole, so that the code without its quiet zone is at least `least` px wide. */
export function moduleSize(modules: readonly unknown[], least: number): number {
  return Math.ceil(least / modules.length);
}

/** A code at a place, with its quiet zone; `width` of the marks is (squares + 8) × `unit`. */
export function drawCode(modules: readonly (readonly boolean[])[], x: number, y: number, unit: number): Mark[] {
  const width = (modules.length + 2 * quietZone) * unit;
  const runs = modules.flatMap((row, r) =>
    runsOf(row).map(
      ([from, length]) =>
        `M${String(x + (from + quietZone) * unit)} ${String(y + (r + quietZone) * unit)}h${String(length * unit)}v${String(unit)}h${String(-length * unit)}z`,
    ),
  );
  return [
    { kind: 'rect', x, y, width, height: width, fill: '#ffffff' },
    { kind: 'path', outline: runs.join(''), fill: '#000000' },
  ];
}

/** Where black begins in a row, and for how many squares. */
function runsOf(row: readonly boolean[]): [from: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [column, black] of row.entries()) {
    const last = runs.at(-1);
    if (!black) continue;
    if (last && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
}
