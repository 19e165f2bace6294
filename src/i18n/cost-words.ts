/** Words of the cost sheet and the entry thresholds, both languages side by side. */
import { formatNumber } from '../domain/digits.ts';
import type { CostItem } from '../domain/costs/items.ts';
import type { Range } from '../domain/costs/cost-sheet.ts';
import type { IndicatorCheck } from '../domain/costs/threshold-check.ts';
import type { ProjectSum } from '../domain/costs/model-project.ts';
import { priceUnits, type PriceUnit } from '../schema/price-unit.ts';
import type { Lang, Text } from '../schema/text.ts';
import { formatRmb } from './rmb.ts';

export const costWords = {
  title: { zh: '成本与门槛', en: 'Costs and thresholds' },
  intro: {
    zh: '各开发区公布的要素价格和亩均准入门槛，以及一张由您填写的测算表：公式、价格、日期都看得见，没有公布的不代填。',
    en: 'Prices and entry thresholds that the zones have published, and a cost sheet for you to fill in: formulas, prices and dates in plain sight, nothing filled in that is not published.',
  },
  sheet: { zh: '成本测算表', en: 'Cost sheet' },
  sheetNote: {
    zh: '选择开发区，填写示例项目的用量；不需要的留空。数据只留在本机浏览器和网址里，不上传。',
    en: 'Choose a zone and fill in a model project; leave out what it does not need. Your figures stay in this browser and its address; nothing is uploaded.',
  },
  noPrices: {
    zh: '目前没有开发区公布土地、厂房、水电气或用工价格。您可以向开发区管委会询问后，把价格填进“自填价格”一栏。',
    en: 'No zone has published prices of land, plants, utilities or labour yet. Ask the zone’s administrative committee and enter what you learn as your own price.',
  },
  zone: { zh: '采用哪个开发区的价格', en: 'Prices of' },
  noZone: { zh: '不选，全部自填', en: 'No zone: my own prices' },
  months: { zh: '计算月数', en: 'Months counted' },
  monthsUnit: { zh: '个月', en: 'months' },
  item: { zh: '项目', en: 'Item' },
  quantity: { zh: '用量', en: 'Quantity' },
  published: { zh: '公布的价格', en: 'Published price' },
  ownPrice: { zh: '自填价格', en: 'My own price' },
  amount: { zh: '算式与金额', en: 'Formula and amount' },
  own: { zh: '自填', en: 'your own' },
  more: { zh: '另有{n}个价格，见下表', en: '{n} more below' },
  promised: { zh: '承诺，未通', en: 'promised' },
  'being-built': { zh: '在建', en: 'being built' },
  noPriceLine: { zh: '缺价格，未计入', en: 'no price: not counted' },
  once: { zh: '一次性', en: 'Once' },
  running: { zh: '{n}个月', en: '{n} months' },
  runningOne: { zh: '1个月', en: '1 month' },
  total: { zh: '合计', en: 'Total' },
  counted: { zh: '计入{n}项', en: '{n} items counted' },
  countedOne: { zh: '计入1项', en: '1 item counted' },
  ownCount: { zh: '其中{n}项用自填价格', en: '{n} at your own price' },
  unknownCount: { zh: '{n}项填了用量但没有价格，未计入：{names}', en: '{n} with a quantity but no price, not counted: {names}' },
  nothing: {
    zh: '还没有可计算的项目：先填用量，再选开发区或自填价格。',
    en: 'Nothing to count yet: fill in a quantity, then choose a zone or enter your own price.',
  },
  notIncluded: {
    zh: '未含税费、社会保险、基建、设备、运输。公布价格为区间的，金额也是区间。数据有日期，签约前请与管委会核实。',
    en: 'Taxes, social insurance, construction, equipment and freight are not included. A price range gives a range. Prices carry dates; confirm them with the committee before you sign.',
  },
  askCommittee: { zh: '尚未公布的价格，可向{office}询问。', en: 'For prices not yet published, ask {office}.' },
  formulas: { zh: '算式', en: 'Formulas' },
  check: { zh: '亩均门槛自测', en: 'Check yourself against the thresholds' },
  checkNote: {
    zh: '用上表的用地亩数。只比较开发区公布了数值的指标；是否准入由开发区审核决定。',
    en: 'Uses the land area from the sheet. Only thresholds that the zone has published are compared; admission is for the zone to decide.',
  },
  invest: { zh: '总投资', en: 'Total investment' },
  output: { zh: '年产值', en: 'Output a year' },
  tax: { zh: '年税收', en: 'Tax a year' },
  sumUnit: { zh: '万元', en: '× RMB 10,000' },
  allIndustries: { zh: '各产业', en: 'All industries' },
  noThresholds: {
    zh: '{zone}尚未公布亩均门槛的数值，可向管委会询问。',
    en: '{zone} has not published values of its thresholds yet; ask its administrative committee.',
  },
  chooseForCheck: { zh: '选择开发区后显示对照结果。', en: 'Choose a zone to see how you compare.' },
  pricesTable: { zh: '已公布的价格', en: 'Published prices' },
  thresholdsTable: { zh: '已公布的准入门槛', en: 'Published entry thresholds' },
  practices: { zh: '各地怎样按亩均审核', en: 'How zones screen by performance per mu' },
  price: { zh: '价格', en: 'Price' },
  industry: { zh: '适用产业', en: 'Industry' },
  energy: { zh: '单位能耗', en: 'Energy use' },
  ignored: { zh: '没有采用：', en: 'Not used: ' },
  loadFailed: {
    zh: '公布的价格没有取到，请刷新重试；可先自填价格。',
    en: 'Published prices could not be fetched. Reload to try again; your own prices work.',
  },
  example: { zh: '填入示例项目', en: 'Fill in a model project' },
  exampleNote: {
    zh: '虚构的整数用量，只用来试算和比较各区。',
    en: 'Made-up round quantities, to try the sheet and to compare zones.',
  },
  clear: { zh: '清除', en: 'Clear' },
} as const satisfies Record<string, Text>;

const formatRange = ({ min, max }: Range, digits: (value: number) => string): string => (min === max ? digits(min) : `${digits(min)}–${digits(max)}`);
const rounded =
  (places: number, divisor = 1) =>
  (value: number): string =>
    formatNumber(Number((value / divisor).toFixed(places)));

/** An amount of money, the scale that of its high end: 12.6–17.4万元, RMB 3.6–4.5 million. */
export function formatAmount(range: Range, lang: Lang): string {
  const { max } = range;
  if (lang === 'zh') {
    if (max >= 100_000_000) return `${formatRange(range, rounded(4, 100_000_000))}亿元`;
    return max >= 10_000 ? `${formatRange(range, rounded(2, 10_000))}万元` : `${formatRange(range, rounded(2))}元`;
  }
  if (max >= 1_000_000_000) return `RMB ${formatRange(range, rounded(4, 1_000_000_000))} billion`;
  return max >= 1_000_000 ? `RMB ${formatRange(range, rounded(3, 1_000_000))} million` : `RMB ${formatRange(range, rounded(2))}`;
}

/** A price with its unit: 0.51–0.62元/千瓦时, RMB 0.51–0.62 per kWh; RMB 120,000 per mu in English. */
export function formatUnitPrice(range: Range, unit: PriceUnit, lang: Lang): string {
  if (lang === 'zh') return formatRange(range, formatNumber) + priceUnits[unit].zh;
  if (unit === 'cny-10k-per-mu') return `RMB ${formatRange({ min: range.min * 10_000, max: range.max * 10_000 }, formatNumber)} per mu`;
  return `RMB ${formatRange(range, formatNumber)} ${priceUnits[unit].en.replace(/^RMB /, '')}`;
}

/** The unit in which a price is typed. */
export function priceInputUnit(unit: PriceUnit, lang: Lang): string {
  return priceUnits[unit][lang];
}

/** A formula in words: 用量（亩）× 价格（万元/亩）. */
export function formulaWords({ unit, priceUnit, per }: CostItem, lang: Lang): string {
  const bare = unit[lang].replace(/\/月$| a month$/, '');
  return lang === 'zh'
    ? `${bare}数${unit.zh.endsWith('/月') ? '（每月）' : ''} × ${priceInputUnit(priceUnit, 'zh')}${per === 'month' ? ' × 月数' : ''}`
    : `${bare}${unit.en.endsWith(' a month') ? ' a month' : ''} × ${priceInputUnit(priceUnit, 'en')}${per === 'month' ? ' × months' : ''}`;
}

const tenThousand = (value: number, lang: Lang): string => (lang === 'zh' ? `${formatNumber(value)}万元/亩` : `${formatRmb(value * 10_000)} per mu`);

/** How a project stands against one threshold. */
export function checkWords({ sum, state, required, own, difference }: IndicatorCheck, lang: Lang): string {
  const zh = lang === 'zh';
  const name = perMuName[sum][lang];
  if (state === 'not-published' || required === undefined) return zh ? `${name}：门槛尚未公布` : `${name}: threshold not yet published`;
  const needs = zh ? `${name}：要求${tenThousand(required, lang)}` : `${name}: ${tenThousand(required, lang)} required`;
  if (own === undefined || difference === undefined) return zh ? `${needs}；您未填亩数或总额` : `${needs}; you gave no land or sum`;
  const have = zh ? `您为${tenThousand(round2(own), lang)}` : `you ${tenThousand(round2(own), lang)}`;
  const gap = tenThousand(round2(difference), lang);
  const verdict = state === 'reached' ? (zh ? '达到' : 'reached') : zh ? `差${gap}` : `${gap} short`;
  return zh ? `${needs}，${have}，${verdict}` : `${needs}, ${have}: ${verdict}`;
}

const round2 = (value: number): number => Number(value.toFixed(2));

export const perMuName: Record<ProjectSum, Text> = {
  invest: { zh: '亩均投资', en: 'Investment per mu' },
  output: { zh: '亩均产出（年）', en: 'Output per mu and year' },
  tax: { zh: '亩均税收（年）', en: 'Tax per mu and year' },
};
