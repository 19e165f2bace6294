/** How the ribs of a step fall into columns: each group in columns next to each other, where it ends highest up. */
import type { Rib } from '../domain/chain/layout.ts';
import type { NodeBox } from './node-box.ts';
import type { Measure, StepSize } from './step.ts';

/** Px between ribs, and to and before the nodes behind a rib, at scale 1. */
export const cellGap = 7;
export const behindGap = 5;
export const behindIndent = 16;

/** A rib with the nodes behind it under it, indented. */
export interface Cell {
  boxes: { box: NodeBox; x: number; y: number }[];
  height: number;
}

export function cellOf(rib: Rib, size: StepSize, measure: Measure): Cell {
  const { scale, width } = size;
  const first = measure(rib.node, { ...size, spine: false });
  const boxes: Cell['boxes'] = [{ box: first, x: 0, y: 0 }];
  let height = first.height;
  for (const node of rib.behind) {
    const box = measure(node, { ...size, width: width - behindIndent * scale, spine: false });
    boxes.push({ box, x: behindIndent * scale, y: height + behindGap * scale });
    height += behindGap * scale + box.height;
  }
  return { boxes, height };
}

/** A group that has fallen: where each cell lies, and how far each column is filled then. */
export interface Fallen {
  /** First column and top of the group. */
  from: number;
  start: number;
  places: { column: number; y: number }[];
  tops: number[];
}

/** Px above a group that is not the first, and of its label. */
interface GroupSpace {
  gap: number;
  label: number;
}

/** Of all columns next to each other, those in which the group ends highest up; of equals, the widest, then the leftmost. */
export function bestFall(tops: readonly number[], cells: readonly Cell[], scale: number, space: GroupSpace): Fallen {
  let best: { fallen: Fallen; highest: number; sum: number } | undefined;
  for (let span = Math.min(cells.length, tops.length); span >= 1; span -= 1) {
    for (let from = 0; from + span <= tops.length; from += 1) {
      const fallen = fall(tops, cells, from, span, scale, space);
      const highest = Math.max(...fallen.tops);
      const sum = fallen.tops.reduce((all, top) => all + top, 0);
      if (!best || highest < best.highest - 0.01 || (highest < best.highest + 0.01 && sum < best.sum - 0.01)) best = { fallen, highest, sum };
    }
  }
  return best?.fallen ?? { from: 0, start: 0, places: [], tops: [...tops] };
}

/** Each cell in turn falls where the columns of the span are shortest. */
function fall(tops: readonly number[], cells: readonly Cell[], from: number, span: number, scale: number, { gap, label }: GroupSpace): Fallen {
  const filled = Math.max(...tops.slice(from, from + span));
  const start = filled === 0 ? 0 : filled + gap;
  const inSpan = (column: number): boolean => column >= from && column < from + span;
  const next = tops.map((top, column) => (inSpan(column) ? start + label : top));
  const places = cells.map(({ height }) => {
    const least = Math.min(...next.slice(from, from + span));
    const column = next.indexOf(least, from);
    next[column] = least + height + cellGap * scale;
    return { column, y: least };
  });
  return { from, start, places, tops: next.map((top, column) => (inSpan(column) ? top - cellGap * scale : top)) };
}
