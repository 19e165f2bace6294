/** Cuts the steps of a stage into lanes beside each other, so that none is higher than allowed and all are as narrow as can be. */
import type { PlacedStep } from './step.ts';

export interface Lane {
  steps: PlacedStep[];
  /** Columns of ribs beside the main line. */
  ribColumns: number;
  width: number;
  height: number;
}
export interface Lanes {
  lanes: Lane[];
  width: number;
}

/** A step as it stands with 0, 1, 2 … columns of ribs; `undefined` with 0 where it has ribs. */
export type StepChoices = readonly (PlacedStep | undefined)[];

export interface LaneSpace {
  /** Width of a lane by its number of columns of ribs. */
  widthOf: (ribColumns: number) => number;
  /** Px between lanes. */
  gap: number;
  /** Px between a step and the next, by whether a line leads there. */
  below: (step: PlacedStep) => number;
}

/** The narrowest lanes not higher than `height`; `undefined` if a step alone is higher. */
export function lanesWithin(steps: readonly StepChoices[], height: number, space: LaneSpace): Lanes | undefined {
  const most = Math.max(0, ...steps.map((choices) => choices.length - 1));
  // best[i]: the narrowest lanes for the first i steps.
  const best: (Lanes | undefined)[] = [{ lanes: [], width: 0 }];
  for (let end = 1; end <= steps.length; end += 1) {
    let narrowest: Lanes | undefined;
    for (let ribColumns = 0; ribColumns <= most; ribColumns += 1) {
      const width = space.widthOf(ribColumns);
      let filled = 0;
      for (let start = end - 1; start >= 0; start -= 1) {
        const step = steps[start]?.[ribColumns];
        if (!step) break;
        filled += step.height + (start === end - 1 ? 0 : space.below(step));
        if (filled > height) break;
        const before = best[start];
        if (!before) continue;
        const total = before.width + width + (start === 0 ? 0 : space.gap);
        if (narrowest && total >= narrowest.width - 0.01) continue;
        const own = steps
          .slice(start, end)
          .map((choices) => choices[ribColumns])
          .filter((own) => own !== undefined);
        narrowest = { lanes: [...before.lanes, { steps: own, ribColumns, width, height: filled }], width: total };
      }
    }
    best.push(narrowest);
  }
  return best[steps.length];
}
