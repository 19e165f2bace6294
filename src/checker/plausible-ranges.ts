/**
 * What figures usually are. Outside of it a figure may still be right: the checker only asks to look again.
 * Bounds are wide, from public guides of zones and the control indicators of standard land.
 */
import type { PriceUnit } from '../schema/price-unit.ts';
import type { Unit } from '../schema/unit.ts';

export type Range = readonly [low: number, high: number];

/** Figures, by their unit. Units that count things start at 0 and are whole where `counted` says so. */
export const ofUnit: Partial<Record<Unit, Range>> = {
  'cny-100m': [0, 20_000],
  'cny-10k': [0, 20_000_000],
  percent: [-100, 300],
  mu: [0, 1_000_000],
  sqm: [0, 20_000_000],
  'sqm-10k': [0, 5_000],
  ha: [0, 70_000],
  'sq-km': [0, 10_000],
  km: [0, 5_000],
  gw: [0, 200],
  gwh: [0, 500],
  mw: [0, 50_000],
  project: [0, 5_000],
  enterprise: [0, 100_000],
  zone: [0, 200],
  chain: [0, 100],
  town: [0, 500],
  year: [0, 100],
  person: [0, 5_000_000],
};

/** Units that come in whole numbers. */
export const counted: ReadonlySet<string> = new Set<Unit>([
  'project',
  'enterprise',
  'plot',
  'person',
  'time',
  'group',
  'chain',
  'industry',
  'town',
  'zone',
  'park',
  'centre',
  'platform',
  'base',
  'organisation',
  'lead',
  'task-force',
  'person-trip',
]);

/** Fields, by their names, which tell the unit. */
export const ofField: Readonly<Record<string, Range>> = {
  approvedAreaHa: [5, 70_000],
  plannedAreaSqKm: [0.5, 700],
  builtAreaSqKm: [0.1, 700],
  floorAreaSqm: [100, 300_000],
  vacantAreaSqm: [0, 300_000],
  clearHeightM: [2.5, 40],
  firstFloorHeightM: [2.8, 40],
  standardFloorHeightM: [2.8, 15],
  groundLoadKnPerSqm: [5, 200],
  upperLoadKnPerSqm: [2, 50],
  spanM: [3, 60],
  bayM: [3, 24],
  floors: [1, 30],
  craneT: [0.5, 500],
  craneCount: [1, 100],
  transformerKva: [50, 200_000],
  goodsLiftT: [0.5, 20],
  truckLengthM: [4, 25],
  minimumTermMonths: [1, 240],
  areaMu: [1, 10_000],
  termYears: [5, 50],
  minFar: [0.3, 5],
  maxFar: [0.3, 8],
  minCoveragePercent: [20, 80],
  maxGreenPercent: [1, 35],
  maxAdministrativePercent: [1, 20],
  minInvestmentCny10kPerMu: [50, 3_000],
  investmentCny10kPerMu: [50, 3_000],
  minOutputCny10kPerMuYear: [50, 5_000],
  outputCny10kPerMuYear: [50, 5_000],
  minTaxCny10kPerMuYear: [1, 300],
  taxCny10kPerMuYear: [1, 300],
  maxEnergyTcePerCny10k: [0.001, 10],
  energyTcePerCny10k: [0.001, 10],
  km: [0, 1_500],
  minutes: [1, 1_440],
};

/** Prices, by what is paid for and the unit; what has a kind but not this unit cannot be counted so. */
export const ofPrice: Readonly<Record<string, Partial<Record<PriceUnit, Range>>>> = {
  power: { 'cny-per-kwh': [0.2, 1.5] },
  water: { 'cny-per-m3': [1, 20], 'cny-per-tonne': [1, 20] },
  'reclaimed-water': { 'cny-per-m3': [0.3, 10], 'cny-per-tonne': [0.3, 10] },
  gas: { 'cny-per-m3': [1, 8] },
  steam: { 'cny-per-tonne': [50, 500] },
  sewage: { 'cny-per-m3': [0.3, 30], 'cny-per-tonne': [0.3, 30] },
  'hazardous-waste': { 'cny-per-tonne': [300, 10_000] },
  'industrial-land': { 'cny-10k-per-mu': [2, 150], 'cny-per-sqm': [30, 2_500] },
  'plant-rent': { 'cny-per-sqm-month': [2, 80] },
  'plant-sale': { 'cny-per-sqm': [500, 15_000] },
  'minimum-wage': { 'cny-per-month': [1_000, 5_000] },
  'wage-worker': { 'cny-per-month': [1_500, 20_000] },
  'wage-technician': { 'cny-per-month': [2_000, 40_000] },
  'wage-manager': { 'cny-per-month': [2_000, 100_000] },
  'social-insurance-base': { 'cny-per-month': [1_000, 40_000] },
  rent: { 'cny-per-sqm-month': [2, 80] },
  sale: { 'cny-per-sqm': [500, 15_000] },
};
