/** Works out a cost sheet. What has no price is counted as unknown and never filled in. */
import { exact } from '../units.ts';
import { costItems, type CostItem, type CostName } from './items.ts';
import type { KnownPrice, ZonePrices } from './known-prices.ts';
import type { ModelProject } from './model-project.ts';

export interface Range {
  min: number;
  max: number;
}

/** The price that a line uses: published, or the visitor’s own. */
export type UsedPrice = ({ own: false } & KnownPrice) | ({ own: true } & Range);

export interface SheetLine {
  item: CostItem & { name: CostName };
  quantity: number | undefined;
  price: UsedPrice | undefined;
  /** Published prices of the zone that the line does not use. */
  others: number;
  /** Months that it counts; undefined for what is paid once. */
  months: number | undefined;
  /** Undefined where quantity or price is not known. */
  amountCny: Range | undefined;
}

export interface CostSheet {
  lines: SheetLine[];
  onceCny: Range;
  monthsCny: Range;
  totalCny: Range;
  /** Lines with a quantity and a price. */
  counted: number;
  /** Lines with a quantity and no price: not part of any sum. */
  unknown: (CostItem & { name: CostName })[];
  /** Lines that use a price of the visitor’s own. */
  own: number;
}

/** @param known what the chosen zone has published, if a zone is chosen and has */
export function costSheet(project: ModelProject, known: ZonePrices | undefined): CostSheet {
  const lines = costItems.map((item): SheetLine => {
    const quantity = project.quantities[item.name];
    const published = known?.prices[item.name] ?? [];
    const price = priceOf(project.ownPrices[item.name], published[0]);
    const months = item.per === 'month' ? project.months : undefined;
    const factor = quantity === undefined ? undefined : quantity * item.yuan * (months ?? 1);
    const amountCny = factor === undefined || price === undefined ? undefined : { min: exact(factor * price.min), max: exact(factor * price.max) };
    return { item, quantity, price, others: published.length - (price?.own === false ? 1 : 0), months, amountCny };
  });
  const counted = lines.filter(({ amountCny }) => amountCny !== undefined);
  const sum = (list: readonly SheetLine[]): Range => ({
    min: exact(list.reduce((total, { amountCny }) => total + (amountCny?.min ?? 0), 0)),
    max: exact(list.reduce((total, { amountCny }) => total + (amountCny?.max ?? 0), 0)),
  });
  return {
    lines,
    onceCny: sum(counted.filter(({ item }) => item.per === 'once')),
    monthsCny: sum(counted.filter(({ item }) => item.per === 'month')),
    totalCny: sum(counted),
    counted: counted.length,
    unknown: lines.filter(({ quantity, price }) => quantity !== undefined && price === undefined).map(({ item }) => item),
    own: counted.filter(({ price }) => price?.own === true).length,
  };
}

function priceOf(own: number | undefined, published: KnownPrice | undefined): UsedPrice | undefined {
  if (own !== undefined) return { own: true, min: own, max: own };
  return published && { own: false, ...published };
}
