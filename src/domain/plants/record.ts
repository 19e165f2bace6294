/** Plants and lots as the finder compares them: one flat row each, small enough to send them all. */
import type { Portal } from '../portal.ts';
import type { Plant } from '../../schema/plant.ts';
import type { StandardLand } from '../../schema/standard-land.ts';
import type { Text } from '../../schema/text.ts';
import { lastDayOf } from '../as-of.ts';
import type { FireHazardClass } from './fire-hazard.ts';

export type PropertyKind = 'plant' | 'land';

/** A plant or a lot. A value that is not published is absent, never 0. */
export interface PropertyRecord {
  /** Id of its row on the page. */
  id: string;
  kind: PropertyKind;
  /** Id of its city. */
  city: string;
  /** Let, reserved, assigned or withdrawn: not on offer, whatever the day. */
  taken?: true;
  /** Day on which its status was last verified. */
  verifiedOn: string;
  deadline?: string;
  /** Area that can be had; not that which is let. */
  areaSqm?: number;
  /** The smallest part that can be had, where one is published. */
  smallestSqm?: number;
  clearHeightM?: number;
  groundLoadKnPerSqm?: number;
  craneT?: number;
  spanM?: number;
  powerKva?: number;
  /** The high end of the rent: who asks for at most 12 must not find 12 to 15. */
  rentCnyPerSqmMonth?: number;
  /** The high end of the sale price. */
  saleCnyPerSqm?: number;
  type?: Plant['kind'];
  steam?: boolean;
  gas?: boolean;
  fireHazardClass?: FireHazardClass;
  /** Vacant now, or from `availableFrom`. */
  vacant?: true;
  availableFrom?: string;
  excluded?: Text[];
  areaMu?: number;
  minInvestmentCny10kPerMu?: number;
  admitted?: Text[];
}

export const plantRowId = (zone: string, plant: string): string => `plant-${zone}-${plant}`;
export const lotRowId = (zone: string, lot: string): string => `lot-${zone}-${lot}`;

/** The area on offer: what is said to be vacant, or all of a plant that is wholly vacant or being built. */
export function offeredSqm({ vacantAreaSqm, floorAreaSqm, status }: Plant): number | undefined {
  return vacantAreaSqm ?? (status === 'vacant' || status === 'being-built' ? floorAreaSqm : undefined);
}

/** Power to be had: the spare capacity, or all that is installed in a plant that is wholly vacant. */
export function offeredKva({ transformerSpareKva, transformerKva, status }: Plant): number | undefined {
  return transformerSpareKva ?? (status === 'vacant' ? transformerKva : undefined);
}

export function plantRecord(plant: Plant, zone: string, city: string): PropertyRecord {
  return known({
    id: plantRowId(zone, plant.id),
    kind: 'plant',
    city,
    taken: plant.status === 'let' || plant.status === 'reserved' ? true : undefined,
    verifiedOn: plant.verifiedOn,
    areaSqm: offeredSqm(plant),
    smallestSqm: plant.divisibleFromSqm,
    clearHeightM: plant.clearHeightM,
    groundLoadKnPerSqm: plant.groundLoadKnPerSqm,
    craneT: plant.craneT,
    spanM: plant.spanM,
    powerKva: offeredKva(plant),
    rentCnyPerSqmMonth: plant.rent?.unit === 'cny-per-sqm-month' ? plant.rent.max : undefined,
    saleCnyPerSqm: plant.sale?.unit === 'cny-per-sqm' ? plant.sale.max : undefined,
    type: plant.kind,
    steam: plant.steam,
    gas: plant.gas,
    fireHazardClass: plant.fireHazardClass,
    vacant: plant.status === 'vacant' ? true : undefined,
    availableFrom: plant.availableFrom,
    excluded: some(plant.excludedIndustries),
  });
}

export function lotRecord(lot: StandardLand, zone: string, city: string): PropertyRecord {
  return known({
    id: lotRowId(zone, lot.id),
    kind: 'land',
    city,
    taken: lot.status === 'assigned' || lot.status === 'withdrawn' ? true : undefined,
    verifiedOn: lastDayOf(lot.asOf),
    deadline: lot.deadline,
    areaMu: lot.areaMu,
    minInvestmentCny10kPerMu: lot.minInvestmentCny10kPerMu,
    admitted: some(lot.industries),
  });
}

/** Every plant and lot of the portal. */
export function propertyRecords(portal: Pick<Portal, 'zones'>): PropertyRecord[] {
  return portal.zones.flatMap(({ id, city, data }) => [
    ...data.plants.map((plant) => plantRecord(plant, id, city.id)),
    ...data.standardLand.map((lot) => lotRecord(lot, id, city.id)),
  ]);
}

function some(list: Text[]): Text[] | undefined {
  return list.length > 0 ? list : undefined;
}

type Loose = { [key in keyof PropertyRecord]: PropertyRecord[key] | undefined };

/** The record without the fields that have no value. */
function known(record: Loose): PropertyRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as unknown as PropertyRecord;
}
