/** What one can ask of a plant or a lot by number, and where a record has the answer. */
import type { Text } from '../../schema/text.ts';
import { formatNumber } from '../digits.ts';
import { exact } from '../units.ts';
import type { PropertyKind, PropertyRecord } from './record.ts';

/** Fields of a record that hold numbers to compare. */
export type NumberField =
  | 'areaSqm'
  | 'clearHeightM'
  | 'groundLoadKnPerSqm'
  | 'craneT'
  | 'spanM'
  | 'powerKva'
  | 'rentCnyPerSqmMonth'
  | 'smallestSqm'
  | 'saleCnyPerSqm'
  | 'areaMu'
  | 'minInvestmentCny10kPerMu';

export interface NumberCriterion {
  /** Name in the address. */
  name: string;
  kind: PropertyKind;
  field: NumberField;
  /** `at-least`: the record must have as much; `at-most`: it must not ask for more. */
  bound: 'at-least' | 'at-most';
  label: Text;
  /** As it stands beside the field of the form. */
  unit: Text;
  /** Yuan in one of its units, where it is money, and what it is paid for. */
  money?: { yuan: number; per: string };
  /** Larger wishes are slips of the keyboard. */
  max: number;
}

const sqm = { zh: '平方米', en: 'm²' };
const metre = { zh: '米', en: 'm' };

/** In the order of the form. Names of the address never change: needs are shared by their address. */
export const numberCriteria = [
  { name: 'area', kind: 'plant', field: 'areaSqm', bound: 'at-least', label: { zh: '可用面积', en: 'available area' }, unit: sqm, max: 5_000_000 },
  { name: 'height', kind: 'plant', field: 'clearHeightM', bound: 'at-least', label: { zh: '净高', en: 'clear height' }, unit: metre, max: 100 },
  {
    name: 'load',
    kind: 'plant',
    field: 'groundLoadKnPerSqm',
    bound: 'at-least',
    label: { zh: '地面荷载', en: 'ground load' },
    unit: { zh: '千牛/平方米', en: 'kN/m²' },
    max: 1_000,
  },
  {
    name: 'crane',
    kind: 'plant',
    field: 'craneT',
    bound: 'at-least',
    label: { zh: '行车吨位', en: 'crane capacity' },
    unit: { zh: '吨', en: 't' },
    max: 1_000,
  },
  { name: 'span', kind: 'plant', field: 'spanM', bound: 'at-least', label: { zh: '跨度', en: 'span' }, unit: metre, max: 200 },
  {
    name: 'power',
    kind: 'plant',
    field: 'powerKva',
    bound: 'at-least',
    label: { zh: '可用电力容量', en: 'available power' },
    unit: { zh: '千伏安', en: 'kVA' },
    max: 1_000_000,
  },
  {
    name: 'upto',
    kind: 'plant',
    field: 'smallestSqm',
    bound: 'at-most',
    label: { zh: '最小可租面积', en: 'smallest unit' },
    unit: sqm,
    max: 5_000_000,
  },
  {
    name: 'rent',
    kind: 'plant',
    field: 'rentCnyPerSqmMonth',
    bound: 'at-most',
    label: { zh: '租金', en: 'rent' },
    unit: { zh: '元/平方米·月', en: 'RMB/m² per month' },
    money: { yuan: 1, per: 'm² per month' },
    max: 10_000,
  },
  {
    name: 'sale',
    kind: 'plant',
    field: 'saleCnyPerSqm',
    bound: 'at-most',
    label: { zh: '售价', en: 'sale price' },
    unit: { zh: '元/平方米', en: 'RMB/m²' },
    money: { yuan: 1, per: 'm²' },
    max: 1_000_000,
  },
  {
    name: 'mu',
    kind: 'land',
    field: 'areaMu',
    bound: 'at-least',
    label: { zh: '土地面积', en: 'land area' },
    unit: { zh: '亩', en: 'mu' },
    max: 100_000,
  },
  {
    name: 'invest',
    kind: 'land',
    field: 'minInvestmentCny10kPerMu',
    bound: 'at-most',
    label: { zh: '要求的投资强度', en: 'required investment' },
    unit: { zh: '万元/亩', en: '× RMB 10,000' },
    money: { yuan: 10_000, per: 'mu' },
    max: 100_000,
  },
] as const satisfies readonly NumberCriterion[];

export type NumberName = (typeof numberCriteria)[number]['name'];

/** The value to compare, or undefined where none is published. */
export function valueOf(record: PropertyRecord, criterion: NumberCriterion): number | undefined {
  return record[criterion.field];
}

/** An amount of a criterion in words: 9米, 9 m; 290万元/亩, RMB 2,900,000 per mu. */
export function amountWords({ unit, money }: NumberCriterion, amount: number): Text {
  const number = formatNumber(amount);
  return {
    zh: number + unit.zh,
    en: money ? `RMB ${formatNumber(exact(amount * money.yuan))} per ${money.per}` : `${number} ${unit.en}`,
  };
}
