/** One step of the main line: its box, beside it in columns the ribs that serve it, under it (or beside a box without ribs) what else it feeds. */
import type { MapNode } from '../domain/chain/chain-map.ts';
import type { RibLine, SpineStep } from '../domain/chain/layout.ts';
import { fill } from '../i18n/chain-words.ts';
import { pictureWords } from '../i18n/chain-picture-words.ts';
import { nodeBox, type BoxSize, type NodeBox } from './node-box.ts';
import { bestFall, cellOf, cellGap } from './ribs.ts';
import { wrapParts } from './wrap.ts';

/** Lengths in px at scale 1. */
export const stepGaps = { group: 10, label: 21, feedsUnder: 27, feedsOver: 15, feedsBeside: 10, feedsTop: 3, feedsLine: 19, feedsSize: 15 };

export interface PlacedBox {
  box: NodeBox;
  /** Px from the left edge of the ribs. */
  x: number;
  /** Px from the top of the step. */
  y: number;
  /** The box in front of it, for a node behind a rib. */
  front?: PlacedBox;
}
export interface PlacedStep {
  spine: NodeBox;
  /** Whether a line leads to the next step, in the same lane or another. */
  leadsOn: boolean;
  /** The lines that name what else it feeds: under the box, or beside it where it has no ribs. */
  feeds: { lines: string[]; beside: boolean };
  labels: { line: RibLine; x: number; y: number }[];
  ribs: PlacedBox[];
  height: number;
}

/** Measures a box; the caller may remember the answers. */
export type Measure = (node: MapNode, size: BoxSize) => NodeBox;
export type StepSize = Omit<BoxSize, 'spine'>;

/**
 * Places a step.
 * @param columns number of columns, `size.width` px wide, in which the ribs may stand
 * @param after the next main-line node, wherever it stands: a line leads there if the step feeds it
 */
export function placeStep(step: SpineStep, columns: number, size: StepSize, after: MapNode | undefined, measure: Measure = nodeBox): PlacedStep {
  const { scale, width } = size;
  const spine = measure(step.node, { ...size, spine: true });
  const beside = step.groups.length === 0 && columns > 0;
  const room = beside ? columns * (width + cellGap * scale) : width + (stepGaps.feedsOver - stepGaps.feedsUnder) * scale;
  const lines = feedsLines(
    step.alsoFeeds.filter((node) => node !== after),
    room,
    size,
  );
  const labels: PlacedStep['labels'] = [];
  const ribs: PlacedBox[] = [];
  const xOf = (column: number): number => column * (width + cellGap * scale);
  let tops = Array.from({ length: columns }, () => 0);
  for (const { line, ribs: own } of step.groups) {
    const cells = own.map((rib) => cellOf(rib, size, measure));
    const fallen = bestFall(tops, cells, scale, { gap: stepGaps.group * scale, label: stepGaps.label * scale });
    labels.push({ line, x: xOf(fallen.from), y: fallen.start });
    for (const [index, { boxes }] of cells.entries()) {
      const { column, y } = fallen.places[index] ?? { column: 0, y: 0 };
      const [first, ...behind] = boxes.map((box): PlacedBox => ({ box: box.box, x: xOf(column) + box.x, y: y + box.y }));
      if (first) ribs.push(first, ...behind.map((box) => ({ ...box, front: first })));
    }
    tops = fallen.tops;
  }
  const feedsHeight = lines.length === 0 ? 0 : (stepGaps.feedsTop + lines.length * stepGaps.feedsLine) * scale;
  return {
    spine,
    leadsOn: step.leadsOn || (after !== undefined && step.alsoFeeds.includes(after)),
    feeds: { lines, beside },
    labels,
    ribs,
    height: Math.max(beside ? Math.max(spine.height, feedsHeight) : spine.height + feedsHeight, ...tops),
  };
}

/** So many names of nodes elsewhere are listed. */
const mostFeeds = { full: 3, brief: 1 };

function feedsLines(nodes: readonly MapNode[], room: number, { scale, lang, brief }: StepSize): string[] {
  if (nodes.length === 0) return [];
  const most = brief ? mostFeeds.brief : mostFeeds.full;
  const names = nodes.slice(0, most).map(({ data }, index) => `${index === 0 ? '→ ' : ''}${data.name[lang]}`);
  if (nodes.length > most) names.push(fill(pictureWords.more[lang], { n: nodes.length - most }));
  return wrapParts(names, lang === 'zh' ? '、' : ', ', room, { size: stepGaps.feedsSize * scale, bold: false, lang });
}
