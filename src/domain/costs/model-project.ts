/** The visitor’s model project: quantities and own prices, kept in the address and nowhere else. */
import { addressReader, withValues, type Ignored } from '../address-reader.ts';
import { costItems, type CostName } from './items.ts';

/** Sums of the project for the entry thresholds. */
export const projectSums = ['invest', 'output', 'tax'] as const;
export type ProjectSum = (typeof projectSums)[number];

export interface ModelProject {
  /** Id of the zone whose prices are used. */
  zone?: string;
  /** Months of rent and operation that are counted. */
  months: number;
  quantities: Partial<Record<CostName, number>>;
  /** Prices that the visitor typed, in the unit of the item. They go before published ones. */
  ownPrices: Partial<Record<CostName, number>>;
  /** RMB 10,000: total investment; output and tax of a year. */
  sums: Partial<Record<ProjectSum, number>>;
}

export const defaultMonths = 12;
export const longestMonths = 600;
export const ownPriceName = (name: CostName): string => `p-${name}`;
/** A trillion yuan, in RMB 10,000. */
const largestSum = 100_000_000;

/** Reads a project from an address. @param zones ids that exist */
export function projectOf(search: string, zones: readonly string[]): { project: ModelProject; ignored: readonly Ignored[] } {
  const read = addressReader(search);
  const zone = read.choice('z', zones);
  const project: ModelProject = { months: read.number('months', longestMonths) ?? defaultMonths, quantities: {}, ownPrices: {}, sums: {} };
  if (zone !== undefined) project.zone = zone;
  for (const { name, max, maxPrice } of costItems) {
    const [quantity, price] = [read.number(name, max), read.number(ownPriceName(name), maxPrice)];
    if (quantity !== undefined) project.quantities[name] = quantity;
    if (price !== undefined) project.ownPrices[name] = price;
  }
  for (const name of projectSums) {
    const sum = read.number(name, largestSum);
    if (sum !== undefined) project.sums[name] = sum;
  }
  return { project, ignored: read.ignored };
}

/** The query with the project in it; parameters of others stay. */
export function searchOfProject(project: ModelProject, search = ''): string {
  const values: Record<string, string | number | undefined> = {
    z: project.zone,
    months: project.months === defaultMonths ? undefined : project.months,
  };
  for (const { name } of costItems) {
    values[name] = project.quantities[name];
    values[ownPriceName(name)] = project.ownPrices[name];
  }
  for (const name of projectSums) values[name] = project.sums[name];
  return withValues(search, values);
}

/**
 * A made-up project in round numbers, so that the sheet can be tried and zones be held against one another. It
 * stands for no real project and says nothing about one.
 */
export const exampleProject: ModelProject = {
  months: defaultMonths,
  quantities: { land: 50, power: 200_000, water: 3_000, gas: 20_000, sewage: 2_400, workers: 120, technicians: 30, managers: 10 },
  ownPrices: {},
  sums: { invest: 20_000, output: 25_000, tax: 1_000 },
};
