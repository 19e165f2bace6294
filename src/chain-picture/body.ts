/** Draws the planned stages: their heads, the main line through the lanes, boxes and what serves them. */
import type { MapNode } from '../domain/chain/chain-map.ts';
import { fill } from '../i18n/chain-words.ts';
import { pictureWords } from '../i18n/chain-picture-words.ts';
import { chainStage } from '../i18n/terms.ts';
import type { Lang } from '../schema/text.ts';
import { colours } from './colours.ts';
import { drawStep } from './draw-step.ts';
import type { Lane } from './lanes.ts';
import { space, type Plan, type PlannedStage } from './plan.ts';
import type { LinkMark, Mark } from './shapes.ts';

export interface BodyFrame {
  x: number;
  y: number;
  width: number;
  /** Height that the lanes may take, below the heads of their stages. */
  height: number;
  lang: Lang;
  hrefOf: (node: MapNode) => string;
}

/** Height of the heads of the stages, and of the room under the lanes. */
export const headHeight = 48;
export const footHeight = 20;
/** Short lanes are stretched between their steps, by at most so much a gap. */
const mostStretch = 64;

/** Px from the left edge of a main-line box to the line that leaves it below, at scale 1. */
export const lineInset = 16;

/** Where a line leaves a lane for the next. */
interface Open {
  x: number;
  bottom: number;
  gutter: number;
}

export function drawBody(plan: Plan, frame: BodyFrame): (Mark | LinkMark)[] {
  const lines: Mark[] = [];
  const boxes: (Mark | LinkMark)[] = [];
  // What the plan leaves of the width goes between stages and lanes.
  const between = plan.stages.reduce((sum, { lanes }) => sum + lanes.length, 0) - 1;
  const spare = between === 0 ? 0 : Math.max(0, frame.width - plan.width) / between;
  let x = frame.x;
  let open: Open | undefined;
  for (const [index, stage] of plan.stages.entries()) {
    const stageX = x;
    for (const [at, lane] of stage.lanes.entries()) {
      if (at > 0) x += space.lane + spare;
      open = drawLane(lane, x, at < stage.lanes.length - 1 ? space.lane + spare : space.stage + spare, open, plan, frame, lines, boxes);
      x += lane.width;
    }
    const last = index === plan.stages.length - 1;
    lines.push(...drawHead(stage, stageX, x - stageX, last ? 0 : space.stage + spare, frame));
    x += space.stage + spare;
  }
  return [...lines, ...boxes];
}

/** Draws a lane; tells where its line leaves it, if it does. */
function drawLane(
  lane: Lane,
  x: number,
  gutter: number,
  open: Open | undefined,
  { boxWidth, scale }: Plan,
  frame: BodyFrame,
  lines: Mark[],
  boxes: (Mark | LinkMark)[],
): Open | undefined {
  const top = frame.y + headHeight;
  const stretch = lane.steps.length < 2 ? 0 : Math.min(mostStretch, Math.max(0, frame.height - lane.height) / (lane.steps.length - 1));
  const lineX = x + lineInset * scale;
  let y = top;
  let leaves: Open | undefined;
  for (const [index, step] of lane.steps.entries()) {
    const middle = y + step.spine.height / 2;
    if (index === 0 && open) {
      const low = top + frame.height + footHeight / 2;
      lines.push(
        mainLine([
          [open.x, open.bottom],
          [open.x, low],
          [open.gutter, low],
          [open.gutter, middle],
          [x, middle],
        ]),
      );
    }
    boxes.push(...drawStep(step, x, y, boxWidth, scale, frame.lang, frame.hrefOf));
    const bottom = y + step.spine.height;
    const last = index === lane.steps.length - 1;
    y += step.height + (step.leadsOn ? space.linked : space.apart) * scale + stretch;
    if (!step.leadsOn) continue;
    if (last) leaves = { x: lineX, bottom, gutter: x + lane.width + gutter / 2 };
    else
      lines.push(
        mainLine([
          [lineX, bottom],
          [lineX, y],
        ]),
      );
  }
  return leaves;
}

const mainLine = (points: [number, number][]): Mark => ({ kind: 'line', points, stroke: colours.ink2, strokeWidth: 2.5, arrow: true });

/** Name and size of a stage under a rule, which leads to the next stage over the gap. */
function drawHead({ stage, lanes }: PlannedStage, x: number, width: number, gap: number, { y, lang }: BodyFrame): Mark[] {
  const count = lanes.reduce((sum, { steps }) => sum + steps.reduce((of, { ribs }) => of + 1 + ribs.length, 0), 0);
  return [
    {
      kind: 'line',
      points: [
        [x, y],
        [x + width + Math.max(0, gap - 8), y],
      ],
      stroke: colours.ink,
      strokeWidth: 2,
      arrow: gap > 0,
    },
    { kind: 'text', x, baseline: y + 30, text: chainStage[stage][lang], size: 21, bold: true, fill: colours.ink },
    {
      kind: 'text',
      x: x + width,
      baseline: y + 30,
      text: count === 1 ? pictureWords.node[lang] : fill(pictureWords.nodes[lang], { n: count }),
      size: 16,
      bold: false,
      fill: colours.ink2,
      endAligned: true,
    },
  ];
}
