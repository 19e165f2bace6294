/** Prices and entry thresholds that zones have published, as the cost sheet uses them: one small file for all zones. */
import type { Price, PriceUnit, Threshold, Utility } from '../../schema/site-condition.ts';
import type { Text } from '../../schema/text.ts';
import { compareAsOfNewestFirst } from '../as-of.ts';
import type { Portal, ZoneNode } from '../portal.ts';
import { cnyPerSqmToCny10kPerMu, exact } from '../units.ts';
import { costItems, type CostItem, type CostName } from './items.ts';

/** A dated price in the unit of its item. A single price has `min` equal to `max`. */
export interface KnownPrice {
  /** Id of its row in the table of prices. */
  row: string;
  min: number;
  max: number;
  basis?: Text;
  asOf: string;
  /** Only promised, or being built. */
  state?: Exclude<Utility['state'], 'operating'>;
}

export interface KnownThreshold extends Pick<
  Threshold,
  'industry' | 'investmentCny10kPerMu' | 'outputCny10kPerMuYear' | 'taxCny10kPerMuYear' | 'asOf'
> {
  row: string;
}

export interface ZonePrices {
  /** Newest first. */
  prices: Partial<Record<CostName, KnownPrice[]>>;
  thresholds: KnownThreshold[];
}

export const costRowId = (zone: string, row: string): string => `cost-${zone}-${row}`;
export const utilityRowId = (zone: string, row: string): string => `utility-${zone}-${row}`;
export const thresholdRowId = (zone: string, row: string): string => `threshold-${zone}-${row}`;

/** The range in another unit, where there is a way; a price per hour cannot become one per tonne. */
function inUnit({ min, max, unit }: Price, wanted: PriceUnit): { min: number; max: number } | undefined {
  if (unit === wanted) return { min, max };
  if (unit === 'cny-per-sqm' && wanted === 'cny-10k-per-mu')
    return { min: exact(cnyPerSqmToCny10kPerMu(min)), max: exact(cnyPerSqmToCny10kPerMu(max)) };
  return undefined;
}

function pricesOf({ id, data }: ZoneNode, item: CostItem): KnownPrice[] {
  const rows = [
    ...data.costs.filter(({ kind }) => kind === item.cost).map((row) => ({ row, anchor: costRowId(id, row.id), state: undefined })),
    ...data.utilities
      .filter(({ kind }) => kind === item.utility)
      .map((row) => ({ row, anchor: utilityRowId(id, row.id), state: row.state === 'operating' ? undefined : row.state })),
  ];
  return rows
    .flatMap(({ row: { price, asOf }, anchor, state }) => {
      const range = price && inUnit(price, item.priceUnit);
      return range ? [{ row: anchor, ...range, ...(price.basis && { basis: price.basis }), asOf, ...(state && { state }) }] : [];
    })
    .sort((a, b) => compareAsOfNewestFirst(a.asOf, b.asOf));
}

/** What one zone has published. */
export function zonePrices(zone: ZoneNode): ZonePrices {
  const prices: ZonePrices['prices'] = {};
  for (const item of costItems) {
    const known = pricesOf(zone, item);
    if (known.length > 0) prices[item.name] = known;
  }
  const thresholds = zone.data.thresholds.map(({ id, industry, investmentCny10kPerMu, outputCny10kPerMuYear, taxCny10kPerMuYear, asOf }) => ({
    row: thresholdRowId(zone.id, id),
    industry,
    investmentCny10kPerMu,
    outputCny10kPerMuYear,
    taxCny10kPerMuYear,
    asOf,
  }));
  return { prices, thresholds };
}

/** What all zones have published, by the zone’s id; zones without anything are left out. */
export function allPrices(portal: Pick<Portal, 'zones'>): Record<string, ZonePrices> {
  return Object.fromEntries(
    portal.zones
      .map((zone) => [zone.id, zonePrices(zone)] as const)
      .filter(([, { prices, thresholds }]) => Object.keys(prices).length + thresholds.length > 0),
  );
}
