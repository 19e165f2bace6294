/** The procedure chart: each step with its mechanisms, and at each mechanism the places that practise it. */
import type { InvestStepRow } from '../../schema/steps.ts';
import type { Practice } from '../../schema/practice.ts';
import type { MechanismNode, Place, Portal } from '../portal.ts';

/** A place that practises a mechanism, with all that sources say of it. */
export interface Practised {
  place: Place;
  rows: readonly Practice[];
}
export interface ChartMechanism {
  mechanism: MechanismNode;
  places: readonly Practised[];
}
export interface ChartStep {
  row: InvestStepRow;
  /** 1 for the first. */
  number: number;
  helpers: readonly ChartMechanism[];
  mechanisms: readonly ChartMechanism[];
  /** Mechanisms that name this step and stand in neither list, those practised most first. */
  others: readonly MechanismNode[];
}

/** The steps in the order of `content/steps.yaml`. */
export function stepChart(portal: Portal): ChartStep[] {
  const charted = (ids: readonly string[]): ChartMechanism[] =>
    ids.flatMap((id) => portal.mechanismById.get(id) ?? []).map((mechanism) => ({ mechanism, places: placesOf(mechanism) }));
  return portal.steps.steps.map((row, index) => {
    const named = new Set([...row.helpers, ...row.mechanisms]);
    return {
      row,
      number: index + 1,
      helpers: charted(row.helpers),
      mechanisms: charted(row.mechanisms),
      others: portal.mechanisms
        .filter(({ id, data }) => data.steps.includes(row.id) && !named.has(id))
        .toSorted((a, b) => b.practices.length - a.practices.length || (a.id < b.id ? -1 : 1)),
    };
  });
}

/** Each place once, in the order of the portal. */
export function placesOf(mechanism: MechanismNode): Practised[] {
  return [...Map.groupBy(mechanism.practices, ({ place }) => place)].map(([place, practices]) => ({ place, rows: practices.map(({ row }) => row) }));
}

/** The rows behind a chart, in the order of the page: its sources are numbered from them. */
export function rowsOfChart(chart: readonly ChartStep[]): Practice[] {
  return chart.flatMap(({ helpers, mechanisms }) => [...helpers, ...mechanisms]).flatMap(({ places }) => places.flatMap(({ rows }) => rows));
}
