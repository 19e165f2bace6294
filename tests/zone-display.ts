/** How the page of a zone must show each field of the zone schema. A field without an entry here is shown as it is. */
import { wordsIn } from '../src/i18n/words.ts';
import * as property from '../src/i18n/property-terms.ts';
import * as terms from '../src/i18n/terms.ts';
import { formatAsOf, formatPeriod } from '../src/i18n/date.ts';
import { formatCny100m, formatNumber, formatPrice, joined, measure, qualifierWords } from '../src/i18n/number.ts';
import { fireHazardClasses } from '../src/schema/plant.ts';
import type { Figure } from '../src/schema/fact.ts';
import type { Price } from '../src/schema/site-condition.ts';
import type { Lang, Text } from '../src/schema/text.ts';
import type { Field } from './schema-fields.ts';

/** Words to look for, all of them. */
export type Display = (field: Field, lang: Lang) => string[];

const nearest = <T>(field: Field) => field.around.at(-1) as T;
const bilingual =
  (zh: string, en: string): Display =>
  (_, lang) => [lang === 'zh' ? zh : en];
/** A word of a table of terms. */
const term =
  (table: Readonly<Record<string, Text>>): Display =>
  ({ value }, lang) => [table[String(value)]?.[lang] ?? `no word for ${String(value)}`];
/** RMB 10,000 in the source; English pages write RMB in full. */
const tenThousand: Display = ({ value }, lang) => [
  lang === 'zh' ? `${formatNumber(Number(value))} 万元` : `RMB ${formatNumber(Number(value) * 10_000)}`,
];
const hundredMillion: Display = ({ value }, lang) => [formatCny100m(Number(value), lang)];
const price: Display = (field, lang) => [formatPrice(nearest<Price>(field), lang)];
const yesNo =
  (zh: string, en: string): Display =>
  ({ value }, lang) => [lang === 'zh' ? `${zh} ${value ? '有' : '无'}` : `${en} ${value ? 'yes' : 'no'}`];
const percent =
  (sign: string): Display =>
  ({ value }) => [`${sign}${formatNumber(Number(value))}%`];

/** A headline is set in two sizes: its parts stand in elements of their own. */
const figure: Display = (field, lang) => {
  const row = nearest<Figure>(field);
  const { before, after } = qualifierWords(row.qualifier, lang);
  const measured = measure(row.value, row.unit, lang, row.times);
  if (row.headline) return [before, measured.prefix, measured.value, measured.unit + after].filter(Boolean);
  return [before + (before && lang === 'en' ? ' ' : '') + joined(measured, lang)];
};
const date: Display = ({ value }, lang) => [formatAsOf(String(value), lang)];
const ofProposed = 'said of proposed zones only';

/** Fields that the page does not print, each with the reason. */
export const unprinted: Readonly<Record<string, string>> = {
  'aliases[]': 'for search, and in the structured data',
  state: ofProposed,
  'figures[].topic': 'says in which section; tested there',
  'statements[].topic': 'says in which section; tested there',
  'figures[].headline': 'says where; tested by the parts of the headline',
  'batches[].rounds[]': 'on the page of the province',
  'plants[].priceByAgreement': 'said only where no rent is published',
  'leadingIndustries[].placements[].node': 'on the page of the chain',
  'targets[].placements[].node': 'on the page of the chain',
  'companies[].placements[].node': 'on the page of the chain',
  'platforms[].placements[].node': 'on the page of the chain',
  'parks[].placements[].node': 'on the page of the chain',
};

export const displays: Readonly<Record<string, Display>> = {
  kind: term(terms.zoneKind),
  level: term(terms.level),
  nameForm: (_, lang) => [wordsIn(lang).shortNameOnly],
  approved: date,
  chemicalParkGrade: bilingual('D级（较低风险', 'D (relatively low risk'),
  'figures[].value': figure,
  'figures[].times': figure,
  'figures[].unit': figure,
  'figures[].qualifier': figure,
  'figures[].status': term(terms.figureStatus),
  'figures[].basis': term(terms.rateBasis),
  'figures[].period': ({ value }, lang) => [formatPeriod(String(value), lang)],
  'leadingIndustries[].rank': bilingual('第一主导产业', 'First leading industry'),
  'leadingIndustries[].placements[].chain': bilingual('示例器件', 'Placeholder widgets'),
  'targets[].placements[].chain': bilingual('示例整机', 'Placeholder gadgets'),
  'companies[].placements[].chain': bilingual('示例器件', 'Placeholder widgets'),
  'companies[].company': bilingual('示例制造有限公司（占位）', 'Placeholder Works Co., Ltd.'),
  'companies[].role': term(terms.companyRole),
  'batches[].status': term(terms.figureStatus),
  'batches[].rates[].kind': term(terms.rateKind),
  'batches[].rates[].basis': term(terms.rateBasis),
  'batches[].rates[].percent': percent(''),
  'practices[].mechanism': bilingual('示例代办', 'Placeholder agency service'),
  'practices[].status': term(terms.figureStatus),
  'platforms[].placements[].chain': bilingual('示例器件', 'Placeholder widgets'),
  'parks[].placements[].chain': bilingual('示例器件', 'Placeholder widgets'),
  'platforms[].kind': term(terms.platformKind),
  'platforms[].state': term(terms.existence),
  'parks[].state': term(terms.existence),
  'funds[].state': term(terms.existence),
  'designations[].level': term(terms.level),
  'designations[].state': term(terms.designationState),
  'partners[].kind': term(terms.partnerKind),
  'plants[].park': bilingual('所在园区 示例区中园', 'Park Placeholder park'),
  'plants[].kind': term(property.plantKind),
  'plants[].groundLoadKnPerSqm': ({ value }) => [`${String(value)} kN/m²`],
  'plants[].upperLoadKnPerSqm': ({ value }) => [`${String(value)} kN/m²`],
  'plants[].fireHazardClass': ({ value }, lang) => [
    lang === 'zh' ? `${String(value)}类` : `Class ${fireHazardClasses[value as keyof typeof fireHazardClasses]}`,
  ],
  'plants[].fireResistance': bilingual('二级', 'grade 2'),
  'plants[].fireAcceptedOn': date,
  'plants[].structure': term(property.plantStructure),
  'plants[].loadingDock': yesNo('卸货平台', 'Loading dock'),
  'plants[].steam': yesNo('蒸汽', 'Steam'),
  'plants[].gas': yesNo('天然气', 'Natural gas'),
  'plants[].floorFinish': term(property.plantFloor),
  'plants[].ownYard': yesNo('独院', 'Yard of its own'),
  'plants[].eiaPossible': bilingual('可办环评 可以', 'Environmental assessment possible yes'),
  'plants[].leaseToOwn': bilingual('可先租后买 不可以', 'Lease to own no'),
  'plants[].titleStatus': term(property.plantTitle),
  'plants[].status': term(property.plantStatus),
  'plants[].availableFrom': date,
  'plants[].verifiedOn': date,
  'standardLand[].supplyMode': term(property.landMode),
  'standardLand[].maxFar': ({ value }) => [`≤ ${String(value)}`],
  'standardLand[].minFar': ({ value }) => [`≥ ${String(value)}`],
  'standardLand[].minCoveragePercent': percent('≥ '),
  'standardLand[].maxGreenPercent': percent('≤ '),
  'standardLand[].maxAdministrativePercent': percent('≤ '),
  'standardLand[].minInvestmentCny10kPerMu': tenThousand,
  'standardLand[].minOutputCny10kPerMuYear': tenThousand,
  'standardLand[].minTaxCny10kPerMuYear': tenThousand,
  'standardLand[].startPriceCny10k': tenThousand,
  'standardLand[].depositCny10k': tenThousand,
  'standardLand[].deadline': date,
  'standardLand[].status': term(property.landStatus),
  'utilities[].kind': term(terms.utilityKind),
  'utilities[].state': term(terms.utilityState),
  'utilities[].dueOn': date,
  'thresholds[].investmentCny10kPerMu': tenThousand,
  'thresholds[].outputCny10kPerMuYear': tenThousand,
  'thresholds[].taxCny10kPerMuYear': tenThousand,
  'distances[].kind': term(terms.distanceKind),
  'costs[].kind': term(terms.costKind),
};

/** What the page must print of a field; nothing for one that is not for print. */
export function displayOf(field: Field, lang: Lang): string[] {
  const { path, value } = field;
  const own = displays[path];
  if (own) return own(field, lang);
  if (path in unprinted || /(^|\.|\])(id|source|alsoIn\[\])$/.test(path)) return [];
  if (/(^|\.)asOf$/.test(path)) return nearest<{ period?: string }>(field).period === undefined ? [formatAsOf(String(value), lang)] : [];
  if (/\.(rent|sale|price)\.(min|max|unit)$/.test(path)) return price(field, lang);
  if (/^batches\[\]\.\w+\.\w+Cny100m$/.test(path)) return hundredMillion(field, lang);
  if (typeof value === 'object') return [value[lang]];
  return [typeof value === 'number' ? formatNumber(value) : String(value)];
}
