/** Holds a project against the entry thresholds of a zone: per mu, one indicator at a time. */
import { exact } from '../units.ts';
import type { KnownThreshold } from './known-prices.ts';
import type { ModelProject, ProjectSum } from './model-project.ts';

/** `not-published`: the zone gives no such threshold. `not-given`: the visitor gives no land or no sum. */
export type CheckState = 'reached' | 'short' | 'not-published' | 'not-given';

export interface IndicatorCheck {
  sum: ProjectSum;
  state: CheckState;
  /** RMB 10,000 per mu (and year). */
  required: number | undefined;
  own: number | undefined;
  /** By how much the project is above or below, always 0 or more. */
  difference: number | undefined;
}
export interface ThresholdCheck {
  threshold: KnownThreshold;
  indicators: IndicatorCheck[];
}

const requiredBy: Record<ProjectSum, keyof KnownThreshold & `${string}Cny10kPerMu${string}`> = {
  invest: 'investmentCny10kPerMu',
  output: 'outputCny10kPerMuYear',
  tax: 'taxCny10kPerMuYear',
};

/** The sum for each mu, in RMB 10,000; undefined without land or sum. */
export function perMu({ quantities, sums }: ModelProject, sum: ProjectSum): number | undefined {
  const [land, value] = [quantities.land, sums[sum]];
  return land === undefined || value === undefined ? undefined : exact(value / land);
}

export function checkThresholds(project: ModelProject, thresholds: readonly KnownThreshold[]): ThresholdCheck[] {
  return thresholds.map((threshold) => ({
    threshold,
    indicators: (Object.keys(requiredBy) as ProjectSum[]).map((sum) => {
      const required = threshold[requiredBy[sum]];
      const own = perMu(project, sum);
      const difference = required === undefined || own === undefined ? undefined : exact(Math.abs(own - required));
      const state: CheckState = required === undefined ? 'not-published' : own === undefined ? 'not-given' : own >= required ? 'reached' : 'short';
      return { sum, state, required, own, difference };
    }),
  }));
}
