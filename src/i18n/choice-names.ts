/** Names of the choices of any field with a fixed list, for forms, editors and reports. */
import { priceUnits } from '../schema/price-unit.ts';
import type { Text } from '../schema/text.ts';
import { units } from '../schema/unit.ts';
import { choiceName, questionText } from './policy-words.ts';
import * as propertyTerms from './property-terms.ts';
import * as terms from './terms.ts';

type Names = Readonly<Record<string, Text>>;

/** Fields whose choices have no name of their own on any page. */
const onlyInFiles: Names[] = [
  { full: { zh: '全称', en: 'full name' }, short: { zh: '来源只给出简称', en: 'short form only' } },
  { established: { zh: '已设立', en: 'established' }, proposed: { zh: '申报设立中', en: 'applied for' } },
  { printed: { zh: '原文写明', en: 'printed' }, inferred: { zh: '据上下文推断', en: 'inferred' } },
  {
    'at-least': { zh: '以上', en: 'at least' },
    over: { zh: '超过', en: 'more than' },
    about: { zh: '约', en: 'about' },
    'up-to': { zh: '可达', en: 'up to' },
  },
  {
    'business-referral': { zh: '以商招商', en: 'business referral' },
    alumni: { zh: '校友招商', en: 'alumni' },
    'chain-master': { zh: '链主招商', en: 'through a chain-master enterprise' },
    'listed-company-notice': { zh: '上市公司公告', en: 'notice of a listed company' },
  },
  { yes: { zh: '已审查', en: 'reviewed' }, no: { zh: '未审查', en: 'not reviewed' }, unknown: { zh: '不详', en: 'not known' } },
  {
    spine: { zh: '主线', en: 'main line' },
    input: { zh: '材料', en: 'material' },
    equipment: { zh: '装备', en: 'equipment' },
    service: { zh: '服务', en: 'service' },
  },
];

const tables: Names[] = [
  ...Object.values({ ...terms, ...propertyTerms }).filter((table) => typeof table === 'object'),
  units,
  priceUnits,
  questionText,
  ...Object.values(choiceName),
  ...onlyInFiles,
];

/** The names of all these choices: of a table that has just these, else of one that has these among others. */
export function choiceNames(choices: readonly string[]): Names | undefined {
  const fitting = tables.filter((table) => choices.every((choice) => Object.hasOwn(table, choice)));
  return fitting.find((table) => Object.keys(table).length === choices.length) ?? fitting[0];
}
