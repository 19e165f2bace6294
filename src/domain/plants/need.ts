/** What a visitor looks for: kept in the address, told in words, handed on to an inquiry. */
import type { Lang, Text } from '../../schema/text.ts';
import { addressReader, withValues, type Ignored } from '../address-reader.ts';
import { amountWords, numberCriteria, type NumberName } from './criteria.ts';
import { plantKind, plantTypes, supplyChoices, supplyWords, type PlantType, type SupplyChoice } from './building.ts';
import { fireHazardLetter, fireHazardOrder, type FireHazardClass } from './fire-hazard.ts';
import type { PropertyKind } from './record.ts';

export interface Need extends Partial<Record<NumberName, number>> {
  kind: PropertyKind;
  /** Id of a city. */
  city?: string;
  /** Kind of building. */
  type?: PlantType;
  /** What must be laid on. */
  supply?: SupplyChoice;
  /** Hazard class of the visitor’s own production. */
  fire?: FireHazardClass;
  /** The day by which it must be available, `YYYY-MM-DD`. */
  by?: string;
  /** What the visitor makes, in their own words. */
  industry?: string;
}

const longestIndustry = 60;

/** Names of a need in an address, in the order in which it is written. */
export const needNames = ['kind', 'city', ...numberCriteria.map(({ name }) => name), 'type', 'supply', 'fire', 'by', 'industry'] as const;

/**
 * Reads a need from an address. Conditions of the other kind are dropped: a lot has no clear height.
 * @param cities ids that exist
 */
export function needOf(search: string, cities: readonly string[]): { need: Need; ignored: readonly Ignored[] } {
  const read = addressReader(search);
  const kind = read.choice('kind', ['plant', 'land']) ?? 'plant';
  const need: Need = { kind };
  const city = read.choice('city', cities);
  if (city !== undefined) need.city = city;
  for (const { name, max, kind: of } of numberCriteria) {
    const value = read.number(name, max);
    if (value !== undefined && of === kind) need[name] = value;
  }
  const type = read.choice('type', plantTypes);
  if (type !== undefined && kind === 'plant') need.type = type;
  const supply = read.choice('supply', supplyChoices);
  if (supply !== undefined && kind === 'plant') need.supply = supply;
  const fire = read.choice('fire', fireHazardOrder);
  if (fire !== undefined && kind === 'plant') need.fire = fire;
  const by = read.day('by');
  if (by !== undefined && kind === 'plant') need.by = by;
  const industry = read.text('industry', longestIndustry);
  if (industry !== undefined) need.industry = industry;
  return { need, ignored: read.ignored };
}

/** The query with the need in it; parameters of others stay. `kind=plant` goes without saying. */
export function searchOfNeed(need: Need, search = ''): string {
  const values = Object.fromEntries(needNames.map((name) => [name, need[name]]));
  return withValues(search, { ...values, kind: need.kind === 'plant' ? undefined : need.kind });
}

/** True when nothing is asked for yet but the kind. */
export function isEmptyNeed(need: Need): boolean {
  return needNames.every((name) => name === 'kind' || need[name] === undefined);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One condition in words, with the name it has in the address. */
interface Condition {
  name: (typeof needNames)[number];
  label: Text;
  value: Text;
}

function conditionsOf(need: Need, nameOfCity: (id: string) => Text | undefined): Condition[] {
  const conditions: Condition[] = [
    {
      name: 'kind',
      label: { zh: '需要', en: 'wanted' },
      value: need.kind === 'plant' ? { zh: '标准化厂房', en: 'a standardized plant' } : { zh: '标准地', en: 'a lot of standard land' },
    },
  ];
  const city = need.city === undefined ? undefined : nameOfCity(need.city);
  if (city) conditions.push({ name: 'city', label: { zh: '城市', en: 'city' }, value: city });
  for (const criterion of numberCriteria) {
    const { name, label, bound } = criterion;
    const wanted = need[name];
    if (wanted === undefined) continue;
    const amount = amountWords(criterion, wanted);
    const value =
      bound === 'at-least' ? { zh: `不低于${amount.zh}`, en: `at least ${amount.en}` } : { zh: `不高于${amount.zh}`, en: `at most ${amount.en}` };
    conditions.push({ name, label, value });
  }
  if (need.type !== undefined) conditions.push({ name: 'type', label: { zh: '类型', en: 'kind of building' }, value: plantKind[need.type] });
  if (need.supply !== undefined) conditions.push({ name: 'supply', label: { zh: '必须具备', en: 'must have' }, value: supplyWords[need.supply] });
  if (need.fire !== undefined) {
    const value = { zh: `${need.fire}类`, en: `${fireHazardLetter[need.fire]} (${need.fire})` };
    conditions.push({ name: 'fire', label: { zh: '生产的火灾危险性类别', en: 'fire hazard class of production' }, value });
  }
  if (need.by !== undefined) conditions.push({ name: 'by', label: { zh: '最迟可用日期', en: 'available by' }, value: { zh: need.by, en: need.by } });
  if (need.industry !== undefined)
    conditions.push({ name: 'industry', label: { zh: '产品或行业', en: 'product or industry' }, value: { zh: need.industry, en: need.industry } });
  return conditions;
}

const lineOf = ({ label, value }: Condition): Text => ({ zh: `${label.zh}：${value.zh}`, en: `${capital(label.en)}: ${value.en}` });

/**
 * The need in words, one line for each condition, in both languages.
 * @param nameOfCity the city’s name by its id
 */
export function needLines(need: Need, nameOfCity: (id: string) => Text | undefined): Text[] {
  return conditionsOf(need, nameOfCity).map(lineOf);
}

/** Conditions for which an inquiry has a field of its own. */
const fieldOfInquiry: Partial<Record<Condition['name'], string>> = { industry: 'sector', mu: 'land', power: 'power', by: 'timing' };

/** The query by which an inquiry takes the need over: what has a field there goes into it, the rest into `need`, line by line. */
export function inquiryQueryOf(need: Need, lang: Lang, nameOfCity: (id: string) => Text | undefined): string {
  const parameters = new URLSearchParams();
  for (const condition of conditionsOf(need, nameOfCity)) {
    const field = fieldOfInquiry[condition.name];
    if (field === undefined) parameters.append('need', lineOf(condition)[lang]);
    else parameters.append(field, condition.value[lang]);
  }
  return `?${parameters.toString()}`;
}
