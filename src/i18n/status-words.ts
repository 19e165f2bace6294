/** Words of freshness and completeness, and of corrections. */
import type { DatedFact } from '../domain/freshness/dated-facts.ts';
import type { FactKind, Freshness } from '../domain/freshness/review-period.ts';
import type { Lang, Text } from '../schema/text.ts';
import { costKind, utilityKind } from './terms.ts';

export const factKind: Record<FactKind, Text> = {
  availability: { zh: '厂房与地块状态', en: 'Availability of plants and lots' },
  price: { zh: '要素价格', en: 'Prices' },
  stage: { zh: '未投产项目的阶段', en: 'Stage of projects not yet in production' },
  figure: { zh: '指标', en: 'Figures' },
  contact: { zh: '联系方式', en: 'Contacts' },
  target: { zh: '招商方向', en: 'Recruiting targets' },
  company: { zh: '企业身份', en: 'Companies and their part' },
  utility: { zh: '公用配套', en: 'Utilities' },
  threshold: { zh: '准入门槛', en: 'Entry thresholds' },
  policy: { zh: '政策', en: 'Policies' },
  statement: { zh: '其他事实', en: 'Other facts' },
  practice: { zh: '服务与机制', en: 'Services and mechanisms' },
  industry: { zh: '主导产业', en: 'Leading industries' },
  resource: { zh: '平台、园区、称号与合作', en: 'Platforms, parks, titles and partners' },
  distance: { zh: '交通距离', en: 'Distances' },
};

export const freshness: Record<Freshness, Text> = {
  fresh: { zh: '未到期', en: 'Fresh' },
  due: { zh: '将到期', en: 'Due' },
  overdue: { zh: '待核实', en: 'To be confirmed' },
};

/** The name of a fact; of a utility or price the word for its kind. */
export function factName({ name }: Pick<DatedFact, 'name'>, lang: Lang): string {
  if (typeof name !== 'string') return name[lang];
  const terms: Record<string, Text> = { ...utilityKind, ...costKind };
  return terms[name]?.[lang] ?? name;
}

export const statusWords = {
  title: { zh: '数据状态', en: 'State of the data' },
  description: {
    zh: '每个开发区的数据有多新、缺什么、该问谁：按事实的种类计算核实期限，缺项逐条列出。',
    en: 'How old the data of each zone are, what is missing and whom to ask: review periods by kind of fact, gaps listed one by one.',
  },
  intro: {
    zh: '这里衡量的是数据，不是开发区：缺的多，说明来源说得少，不说明这个区不好。',
    en: 'This measures the data, not the zones: where much is missing, the sources say little; it says nothing about how good a zone is.',
  },
  facts: { zh: '有日期的事实', en: 'Dated facts' },
  required: { zh: '必备项已有', en: 'Required fields given' },
  missing: { zh: '缺少', en: 'Missing' },
  missingRequired: { zh: '缺必备项', en: 'Required, missing' },
  missingAsked: { zh: '投资者常问、尚缺', en: 'Often asked, missing' },
  untranslated: { zh: '待译或英文过时', en: 'Untranslated or outdated' },
  newest: { zh: '最新数据', en: 'Newest data' },
  oldest: { zh: '最早', en: 'Oldest' },
  byPlace: { zh: '各市与开发区', en: 'By city and zone' },
  byField: { zh: '最该补的内容', en: 'What is missing most' },
  byFieldNote: {
    zh: '按缺少的开发区个数排列。如有公开来源，请告诉我们。',
    en: 'In order of how many zones lack it. If you know a source, tell us.',
  },
  byKind: { zh: '各类事实的核实期限', en: 'Review periods by kind of fact' },
  byKindNote: {
    zh: '从“数据截至”的最后一天算起，过了期限就标“待核实”。活动、签约等已发生的事不会过期，不计在内。',
    en: 'Counted from the last day that “as of” may mean; from then on a fact is marked “to be confirmed”. Events and tallies of past rounds are history: they do not expire and are not counted.',
  },
  period: { zh: '期限', en: 'Period' },
  months: { zh: '{n}个月', en: '{n} months' },
  days: { zh: '{n}天', en: '{n} days' },
  field: { zh: '项目', en: 'Field' },
  need: { zh: '要求', en: 'Need' },
  isRequired: { zh: '必备', en: 'required' },
  isAsked: { zh: '常问', en: 'often asked' },
  lackedBy: { zh: '缺少的开发区', en: 'Zones without it' },
  ofZones: { zh: '{n} / {of}', en: '{n} of {of}' },
  provinceItself: { zh: '省级数据', en: 'The province itself' },
  cityItself: { zh: '市级数据', en: 'The city itself' },
  nothingMissing: { zh: '没有缺项', en: 'Nothing missing' },
  noFacts: { zh: '来源没有给出有日期的事实', en: 'The sources give no dated fact' },
  cityTitle: { zh: '{city}：数据状态', en: '{city}: state of the data' },
  cityDescription: {
    zh: '{city}及其开发区的数据：哪些待核实，缺什么，可以问谁。',
    en: 'Data of {city} and its zones: what is to be confirmed, what is missing and whom to ask.',
  },
  ask: { zh: '可询问', en: 'Whom to ask' },
  toConfirm: { zh: '待核实与将到期', en: 'To be confirmed, or due' },
  reviewBy: { zh: '核实期限', en: 'Review by' },
  asOfDay: { zh: '以{date}为准计算。', en: 'Counted for {date}.' },
  report: { zh: '补充或更正', en: 'Supply or correct' },
  correct: { zh: '更正', en: 'Correct' },
  correctFact: { zh: '更正：{fact}', en: 'Correct: {fact}' },
  correctPage: { zh: '更正本页', en: 'Correct this page' },
  edit: { zh: '修改本页文件', en: 'Edit the file of this page' },
  /** The text of a correction; also what the reporter of a missing field starts from. */
  correction: {
    zh: '更正\n页面：{page}\n现有内容：{fact}\n应为：\n依据（文件或网址、日期）：',
    en: 'Correction (更正)\nPage (页面): {page}\nWhat it says (现有内容): {fact}\nWhat is right (应为): \nSource and date (依据): ',
  },
} as const satisfies Record<string, Text>;
