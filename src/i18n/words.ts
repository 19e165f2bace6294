/** The interface's words, both languages side by side, so that neither can be forgotten. */
import type { Lang, Text } from '../schema/text.ts';

export const words = {
  skip: { zh: '跳到正文', en: 'Skip to content' },
  menu: { zh: '菜单', en: 'Menu' },
  home: { zh: '首页', en: 'Home' },
  zones: { zh: '开发区', en: 'Zones' },
  cities: { zh: '城市', en: 'Cities' },
  chains: { zh: '产业链', en: 'Chains' },
  companies: { zh: '企业', en: 'Companies' },
  opportunities: { zh: '缺链机会', en: 'Gaps' },
  projects: { zh: '项目', en: 'Projects' },
  plants: { zh: '厂房与土地', en: 'Plants and land' },
  policies: { zh: '政策', en: 'Policies' },
  invest: { zh: '怎样投资', en: 'How to invest' },
  news: { zh: '动态', en: 'Events' },
  sources: { zh: '资料来源', en: 'Sources' },
  glossary: { zh: '术语', en: 'Glossary' },
  about: { zh: '关于', en: 'About' },
  ambassadors: { zh: '招商大使', en: 'Ambassadors' },
  embed: { zh: '嵌入', en: 'Embed' },
  share: { zh: '分享与海报', en: 'Share' },
  search: { zh: '搜索', en: 'Search' },
  otherLanguage: { zh: 'English', en: '中文' },
  theme: { zh: '深浅色', en: 'Light or dark' },
  largeText: { zh: '长者模式', en: 'Large text' },
  print: { zh: '打印', en: 'Print' },
  copyLink: { zh: '复制链接', en: 'Copy link' },
  copied: { zh: '已复制', en: 'Copied' },
  youAreHere: { zh: '当前位置', en: 'You are here' },
  onThisPage: { zh: '本页内容', en: 'On this page' },
  navigator: { zh: '区位导航', en: 'City navigator' },
  leadsOn: { zh: '短网址，通往：{name}', en: 'Short address of: {name}' },
  navigatorNote: {
    zh: '示意图，仅用于导航，不表示行政区域界线与实际方位、面积',
    en: 'Schematic for navigation only; does not show boundaries, area or exact position',
  },
  zonesCount: { zh: '个开发区', en: 'zones' },
  notPublished: { zh: '尚未公布', en: 'Not yet published' },
  asOf: { zh: '截至', en: 'as of' },
  dataAsOf: { zh: '数据截至', en: 'Data as of' },
  lastChecked: { zh: '最近核对', en: 'Last checked' },
  overdue: { zh: '待核实', en: 'to be confirmed' },
  outdatedEnglish: {
    zh: '中文已经更新，本页的英文有一部分还是旧的。',
    en: 'The Chinese of this page has been revised; parts of the English have yet to follow. The Chinese edition is decisive.',
  },
  overdueNote: {
    zh: '以下数据距核对日已超过一年，引用前请向开发区管委会核实。',
    en: 'The data below were more than a year old when last checked; please confirm them with the zone’s administrative committee before relying on them.',
  },
  source: { zh: '来源', en: 'Source' },
  dateInferred: { zh: '日期据上下文推断', en: 'date inferred from context' },
  publisherUnknown: { zh: '原件未印刊名', en: 'paper not named on the page' },
  chinesePrevails: { zh: '以中文版为准', en: 'The Chinese version prevails' },
  fileOfPage: { zh: '本页数据文件', en: 'Data file of this page' },
  editPage: { zh: '修改本页', en: 'Edit this page' },
  correctPage: { zh: '更正错误', en: 'Correct an error' },
  all: { zh: '全部', en: 'All' },
  filter: { zh: '筛选', en: 'Filter' },
  clear: { zh: '清除', en: 'Clear' },
  ofShown: { zh: '共 {all} 条，显示 {shown} 条', en: '{shown} of {all} shown' },
  table: { zh: '表格', en: 'Table' },
  cards: { zh: '卡片', en: 'Cards' },
  nothingMatches: { zh: '没有符合条件的条目，请放宽筛选。', en: 'Nothing matches. Loosen the filter.' },
  city: { zh: '城市', en: 'City' },
  zone: { zh: '开发区', en: 'Zone' },
  kind: { zh: '类别', en: 'Kind' },
  chain: { zh: '产业链', en: 'Chain' },
  leadingIndustries: { zh: '主导产业', en: 'Leading industries' },
  targets: { zh: '招商方向', en: 'Recruiting targets' },
  designation: { zh: '称号', en: 'Designation' },
  designations: { zh: '称号', en: 'Designations' },
  has: { zh: '具备', en: 'Has' },
  company: { zh: '企业', en: 'Company' },
  role: { zh: '身份', en: 'Part' },
  inSource: { zh: '原文：', en: 'In the source: ' },
  place: { zh: '地点', en: 'Place' },
  project: { zh: '项目', en: 'Project' },
  stage: { zh: '阶段', en: 'Stage' },
  investment: { zh: '总投资', en: 'Investment' },
  date: { zh: '日期', en: 'Date' },
  scope: { zh: '适用范围', en: 'Scope' },
  issuer: { zh: '发文机关', en: 'Issuer' },
  documentNumber: { zh: '文号', en: 'Document number' },
  whoQualifies: { zh: '谁可申请', en: 'Who qualifies' },
  whatIsGiven: { zh: '给什么', en: 'What is given' },
  overview: { zh: '概况', en: 'Overview' },
  industries: { zh: '产业与招商方向', en: 'Industries and targets' },
  plantsAndLand: { zh: '厂房与土地', en: 'Plants and land' },
  utilities: { zh: '配套、成本与门槛', en: 'Utilities, costs and thresholds' },
  policiesHere: { zh: '适用政策', en: 'Policies that apply' },
  results: { zh: '项目与招商成效', en: 'Projects and results' },
  services: { zh: '服务与机制', en: 'Services and mechanisms' },
  platforms: { zh: '平台、园区与合作', en: 'Platforms, parks and partners' },
  timeline: { zh: '时间线', en: 'Timeline' },
  contact: { zh: '联系谁', en: 'Whom to ask' },
  officialRates: { zh: '官方公布的比率', en: 'Officially published rates' },
  portalCount: { zh: '本站统计', en: 'Counted by this portal' },
  portalCountNote: {
    zh: '本站统计只计入来源点名的项目，与官方公布的总数口径不同，不可相加。',
    en: 'The portal counts only projects that a source names; its counts differ in scope from official totals and must not be added to them.',
  },
  basis: { zh: '口径', en: 'Basis' },
  total: { zh: '合计', en: 'Total' },
  projectsUnit: { zh: '个', en: 'projects' },
  figure: { zh: '指标', en: 'Figure' },
  value: { zh: '数值', en: 'Value' },
  mechanism: { zh: '机制', en: 'Mechanism' },
  practice: { zh: '做法', en: 'Practice' },
  practisedBy: { zh: '哪里这样做', en: 'Where it is practised' },
  undefinedTerm: {
    zh: '来源只提到这一名称，没有说明其内容；本站不作推测。',
    en: 'The sources name this without saying what it consists of; this portal does not guess.',
  },
  editorial: { zh: '本站编辑说明', en: 'Explanation by this portal’s editors' },
  related: { zh: '相关', en: 'Related' },
  partner: { zh: '合作方', en: 'Partner' },
  articles: { zh: '文章', en: 'Articles' },
  usedIn: { zh: '引用本文的页面', en: 'Pages that cite it' },
  published: { zh: '出版', en: 'Published' },
  publisher: { zh: '出版者', en: 'Publisher' },
  credit: { zh: '供稿', en: 'Supplied by' },
  searchPlaceholder: { zh: '产品、企业、开发区，或拼音', en: 'Product, company, zone or pinyin' },
  whatDoYouMake: { zh: '您做什么产品？', en: 'What do you make?' },
  byPlace: { zh: '按城市找', en: 'By city' },
  byNeed: { zh: '按需要找', en: 'By need' },
  newest: { zh: '最新动态', en: 'Newest events' },
  seeAll: { zh: '查看全部', en: 'See all' },
  ofAll: { zh: '全省', en: 'Province' },
  notFound: { zh: '没有这个页面', en: 'No such page' },
  notFoundText: {
    zh: '地址可能写错，或页面已改名。可以搜索，或从下面的列表进入。',
    en: 'The address may be mistyped, or the page renamed. Search, or start from one of the lists below.',
  },
  planned: { zh: '计划', en: 'planned' },
  shortNameOnly: {
    zh: '来源只给出简称，正式全称待官方资料确认',
    en: 'The sources give only a short form; the full official name awaits an official source',
  },
  proposed: { zh: '正在申报设立，尚未批准', en: 'Applied for; not yet approved' },
  noMap: { zh: '没有地图', en: 'No map' },
  counts: { zh: '收录', en: 'On this portal' },
  leaving: { zh: '外部链接', en: 'external link' },
  year: { zh: '年份', en: 'Year' },
} as const satisfies Record<string, Text>;

export type Words = { readonly [key in keyof typeof words]: string };

const byLang = new Map<Lang, Words>();

/** The interface's words in one language. */
export function wordsIn(lang: Lang): Words {
  const known = byLang.get(lang);
  if (known) return known;
  const result = Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text[lang]])) as Words;
  byLang.set(lang, result);
  return result;
}

/** The other of the two languages. */
export function otherLang(lang: Lang): Lang {
  return lang === 'zh' ? 'en' : 'zh';
}

/** The language tag of an HTML page or passage. */
export function htmlLang(lang: Lang): string {
  return lang === 'zh' ? 'zh-CN' : 'en';
}
