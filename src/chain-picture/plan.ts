/**
 * Shares the width of a picture among the stages and finds the largest type with which the map still
 * fits the height: wide columns for crowded stages, large type for short chains.
 */
import type { StageColumn } from '../domain/chain/layout.ts';
import type { ChainStage } from '../schema/chain.ts';
import type { Lang } from '../schema/text.ts';
import { lanesWithin, type Lane, type LaneSpace, type StepChoices } from './lanes.ts';
import { leastWidth, nodeBox, type NodeBox } from './node-box.ts';
import { behindIndent, cellGap } from './ribs.ts';
import { placeStep, type Measure } from './step.ts';

export interface PlannedStage {
  stage: ChainStage;
  lanes: Lane[];
  width: number;
}
export interface Plan {
  stages: PlannedStage[];
  /** Width of every node box, except those behind a rib. */
  boxWidth: number;
  scale: number;
  width: number;
  /** Height of the tallest lane. */
  height: number;
}

/** The narrowest plan with a size of box that is not higher than `height` px. */
type Fit = (height: number) => Plan | undefined;

/** Px between stages and lanes, and at scale 1: from a main-line box to its ribs, and to the next step. */
export const space = { stage: 54, lane: 40, link: 31, linked: 25, apart: 13 };

const scales = Array.from({ length: 15 }, (_, i) => Math.round((1.7 - i * 0.05) * 100) / 100);
/** Of a box, in px at scale 1. */
const boxWidths = { least: 136, most: 264, step: 16, grow: 4 };
const mostRibColumns = 4;

/**
 * Plans a map for a width and a height in px. Where the smallest type does not fit, it names fewer names,
 * and where that does not fit either, it grows higher. The same chain always gives the same plan.
 */
export function planColumns(columns: readonly StageColumn[], width: number, height: number, lang: Lang): Plan {
  for (const brief of [false, true]) {
    const fitters = fittersOf(columns, lang, brief);
    if (!planAt(fitters, 1, width, height)) continue;
    // The largest type that fits, by halves.
    let [low, high] = [0, scales.length - 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (planAt(fitters, scales[middle] ?? 1, width, height)) high = middle;
      else low = middle + 1;
    }
    const plan = planAt(fitters, scales[low] ?? 1, width, height);
    if (plan) return refined(fitters, plan, width, height);
  }
  const fitters = fittersOf(columns, lang, true);
  for (let more = height; ; more = Math.ceil(more * 1.03)) {
    const plan = planAt(fitters, 1, width, more);
    if (plan) return refined(fitters, plan, width, more);
  }
}

/** Plans by scale and width of box, and the width in which no word of a name is cut, in px at scale 1. */
interface Fitters {
  fit: (scale: number, boxWidth: number) => Fit;
  least: number;
}

function fittersOf(columns: readonly StageColumn[], lang: Lang, brief: boolean): Fitters {
  const known = new Map<string, Fit>();
  const fit = (scale: number, boxWidth: number): Fit => {
    const key = `${String(scale)} ${String(boxWidth)}`;
    let made = known.get(key);
    if (!made) known.set(key, (made = fitter(columns, scale, boxWidth, lang, brief)));
    return made;
  };
  const front = columns.flatMap(({ steps }) =>
    steps.flatMap(({ node, groups }) => [node, ...groups.flatMap(({ ribs }) => ribs.map((rib) => rib.node))]),
  );
  const behind = columns.flatMap(({ steps }) => steps.flatMap(({ groups }) => groups.flatMap(({ ribs }) => ribs.flatMap((rib) => rib.behind))));
  const needed = [...front.map((node) => leastWidth(node, lang)), ...behind.map((node) => leastWidth(node, lang) + behindIndent)];
  return { fit, least: Math.min(boxWidths.most, Math.max(boxWidths.least, ...needed)) };
}

/** The plan with the widest boxes that fits, if any does. */
function planAt(fitters: Fitters, scale: number, width: number, height: number): Plan | undefined {
  const most = Math.min(boxWidths.most * scale, width);
  for (let boxWidth = Math.floor(most); boxWidth >= fitters.least * scale; boxWidth -= boxWidths.step) {
    const plan = fitters.fit(scale, boxWidth)(height);
    if (plan && plan.width <= width) return plan;
  }
  return undefined;
}

/** Lanes as equal in height, then boxes as wide as the width allows. */
function refined(fitters: Fitters, plan: Plan, width: number, height: number): Plan {
  const fit = fitters.fit(plan.scale, plan.boxWidth);
  let best = plan;
  let [low, high] = [height / 4, Math.min(height, plan.height)];
  while (high - low > 8) {
    const middle = (low + high) / 2;
    const tried = fit(middle);
    if (tried && tried.width <= width) [best, high] = [tried, middle];
    else low = middle;
  }
  const { height: level } = best;
  for (let boxWidth = plan.boxWidth + boxWidths.grow; boxWidth <= boxWidths.most * plan.scale; boxWidth += boxWidths.grow) {
    const tried = fitters.fit(plan.scale, boxWidth)(level);
    if (!tried || tried.width > width) break;
    best = tried;
  }
  return best;
}

/** Plans for one size of box: by height, as narrow as can be. */
function fitter(columns: readonly StageColumn[], scale: number, boxWidth: number, lang: Lang, brief: boolean): Fit {
  const measure = remembered();
  const nodes = columns.flatMap(({ steps }) => steps.map(({ node }) => node));
  const choices = columns.map(({ steps }) =>
    steps.map((step): StepChoices => {
      const next = nodes[nodes.indexOf(step.node) + 1];
      return Array.from({ length: mostRibColumns + 1 }, (_, ribColumns) =>
        ribColumns === 0 && step.groups.length > 0 ? undefined : placeStep(step, ribColumns, { width: boxWidth, scale, lang, brief }, next, measure),
      );
    }),
  );
  const laneSpace: LaneSpace = {
    widthOf: (ribColumns) => boxWidth + (ribColumns === 0 ? 0 : space.link * scale + ribColumns * boxWidth + (ribColumns - 1) * cellGap * scale),
    gap: space.lane,
    below: ({ leadsOn }) => (leadsOn ? space.linked : space.apart) * scale,
  };
  return (height) => {
    const stages: PlannedStage[] = [];
    for (const [index, { stage }] of columns.entries()) {
      const lanes = lanesWithin(choices[index] ?? [], height, laneSpace);
      if (!lanes) return undefined;
      stages.push({ stage, ...lanes });
    }
    const width = stages.reduce((sum, stage) => sum + stage.width, 0) + (stages.length - 1) * space.stage;
    return { stages, boxWidth, scale, width, height: Math.max(0, ...stages.flatMap(({ lanes }) => lanes.map((lane) => lane.height))) };
  };
}

/** Measures each node once for each width. */
function remembered(): Measure {
  const known = new Map<string, NodeBox>();
  return (node, size) => {
    const key = `${node.data.id} ${String(size.width)} ${String(size.spine)}`;
    let box = known.get(key);
    if (!box) known.set(key, (box = nodeBox(node, size)));
    return box;
  };
}
