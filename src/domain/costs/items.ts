/** What a cost sheet counts: each item with its unit, the price it takes, and the rows of a zone that give one. */
import type { Cost, PriceUnit, Utility } from '../../schema/site-condition.ts';
import type { Text } from '../../schema/text.ts';

export interface CostItem {
  /** Name of its quantity in the address; `p-` and the name is the visitor’s own price. Never changed: sheets are shared by address. */
  name: string;
  label: Text;
  /** Unit of the quantity. */
  unit: Text;
  /** Once, or for each month. */
  per: 'once' | 'month';
  priceUnit: PriceUnit;
  /** Yuan in one unit of the price. */
  yuan: number;
  /** Rows of a zone that hold its price. */
  utility?: Utility['kind'];
  cost?: Cost['kind'];
  /** Larger quantities are slips of the keyboard. */
  max: number;
  maxPrice: number;
}

const cubic = { zh: '立方米/月', en: 'm³ a month' };
const people = { zh: '人', en: 'people' };
const wage = { priceUnit: 'cny-per-month', yuan: 1, per: 'month', unit: people, max: 100_000, maxPrice: 1_000_000 } as const;
const water = { priceUnit: 'cny-per-m3', yuan: 1, per: 'month', unit: cubic, max: 1e9, maxPrice: 10_000 } as const;

/** In the order of the sheet. */
export const costItems = [
  {
    name: 'land',
    label: { zh: '工业用地', en: 'Industrial land' },
    unit: { zh: '亩', en: 'mu' },
    per: 'once',
    priceUnit: 'cny-10k-per-mu',
    yuan: 10_000,
    cost: 'industrial-land',
    max: 100_000,
    maxPrice: 10_000,
  },
  {
    name: 'plant',
    label: { zh: '租用厂房', en: 'Rented plant' },
    unit: { zh: '平方米', en: 'm²' },
    per: 'month',
    priceUnit: 'cny-per-sqm-month',
    yuan: 1,
    cost: 'plant-rent',
    max: 5_000_000,
    maxPrice: 10_000,
  },
  {
    name: 'power',
    label: { zh: '用电', en: 'Power' },
    unit: { zh: '千瓦时/月', en: 'kWh a month' },
    per: 'month',
    priceUnit: 'cny-per-kwh',
    yuan: 1,
    utility: 'power',
    max: 1e10,
    maxPrice: 100,
  },
  { name: 'water', label: { zh: '用水', en: 'Water' }, utility: 'water', ...water },
  { name: 'reclaimed', label: { zh: '中水', en: 'Reclaimed water' }, utility: 'reclaimed-water', ...water },
  { name: 'gas', label: { zh: '天然气', en: 'Natural gas' }, utility: 'gas', ...water },
  {
    name: 'steam',
    label: { zh: '蒸汽', en: 'Steam' },
    unit: { zh: '吨/月', en: 't a month' },
    per: 'month',
    priceUnit: 'cny-per-tonne',
    yuan: 1,
    utility: 'steam',
    max: 1e8,
    maxPrice: 100_000,
  },
  { name: 'sewage', label: { zh: '污水处理', en: 'Sewage treatment' }, utility: 'sewage', ...water },
  {
    name: 'waste',
    label: { zh: '危废处置', en: 'Hazardous waste' },
    unit: { zh: '吨/月', en: 't a month' },
    per: 'month',
    priceUnit: 'cny-per-tonne',
    yuan: 1,
    utility: 'hazardous-waste',
    max: 1e7,
    maxPrice: 1_000_000,
  },
  { name: 'workers', label: { zh: '普工', en: 'Workers' }, cost: 'wage-worker', ...wage },
  { name: 'technicians', label: { zh: '技工', en: 'Technicians' }, cost: 'wage-technician', ...wage },
  { name: 'managers', label: { zh: '管理人员', en: 'Managers' }, cost: 'wage-manager', ...wage },
] as const satisfies readonly CostItem[];

export type CostName = (typeof costItems)[number]['name'];
