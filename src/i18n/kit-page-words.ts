/** Titles and lines of the share cards of pages that belong to no single entry. */
import {
  ambassadorsPath,
  chainsPath,
  citiesPath,
  companiesPath,
  comparePath,
  costsPath,
  embedPath,
  glossaryPath,
  inquiryPath,
  investPath,
  newsPath,
  opportunitiesPath,
  plantsPath,
  policiesPath,
  policyQuestionsPath,
  projectsPath,
  searchPath,
  shortlistPath,
  sourcesPath,
  zonesPath,
} from '../domain/urls.ts';
import type { Text } from '../schema/text.ts';

/** By path; a page that is not here is shown by the name of the portal. */
export const pageCards: Readonly<Record<string, { title: Text; line: Text }>> = {
  [zonesPath]: { title: { zh: '开发区名录', en: 'Development zones' }, line: { zh: '按城市、产业链、需求筛选', en: 'By city, chain and need' } },
  [citiesPath]: { title: { zh: '各市开发区', en: 'Zones by city' }, line: { zh: '从城市进入开发区', en: 'From the city to its zones' } },
  [chainsPath]: {
    title: { zh: '产业链图谱', en: 'Industrial chains' },
    line: { zh: '每个环节：已有、在建、缺', en: 'Each node: present, being built or missing' },
  },
  [companiesPath]: {
    title: { zh: '企业名录', en: 'Companies' },
    line: { zh: '来源点名的企业及其所在环节', en: 'Companies that the sources name, and their place on the chain' },
  },
  [projectsPath]: { title: { zh: '项目名录', en: 'Projects' }, line: { zh: '从签约到投产，注明日期', en: 'From signing to production, with dates' } },
  [opportunitiesPath]: {
    title: { zh: '缺链机会清单', en: 'Open gaps' },
    line: { zh: '谁在招引，上下游在哪里', en: 'Who wants it, and where its neighbours are' },
  },
  [plantsPath]: {
    title: { zh: '厂房与土地', en: 'Plants and land' },
    line: { zh: '按生产需要查找厂房和标准地', en: 'Find plants and standard land by what production needs' },
  },
  [costsPath]: { title: { zh: '成本测算表', en: 'Cost sheet' }, line: { zh: '已公布的价格，注明来源', en: 'Published prices with their sources' } },
  [policiesPath]: { title: { zh: '政策', en: 'Policies' }, line: { zh: '文号、适用范围、有效期', en: 'Document number, scope and validity' } },
  [policyQuestionsPath]: {
    title: { zh: '可能适用的政策', en: 'Policies that might apply' },
    line: { zh: '几个问题，逐条对照', en: 'A few questions, condition by condition' },
  },
  [investPath]: {
    title: { zh: '怎样投资', en: 'How to invest' },
    line: { zh: '从接触到投产，每一步谁来帮', en: 'From first contact to production, and who helps' },
  },
  [newsPath]: { title: { zh: '动态', en: 'Events' }, line: { zh: '有日期、有来源的大事', en: 'Dated events with their sources' } },
  [sourcesPath]: { title: { zh: '资料来源', en: 'Sources' }, line: { zh: '全部事实出自这些文献', en: 'The documents behind every fact' } },
  [glossaryPath]: { title: { zh: '术语', en: 'Glossary' }, line: { zh: '中英对照与释义', en: 'Terms in Chinese and English, explained' } },
  [searchPath]: { title: { zh: '搜索', en: 'Search' }, line: { zh: '中文、拼音、英文都可以', en: 'In Chinese, pinyin or English' } },
  [comparePath]: { title: { zh: '开发区对比', en: 'Compare zones' }, line: { zh: '并列查看，可打印', en: 'Side by side, ready to print' } },
  [shortlistPath]: {
    title: { zh: '候选清单', en: 'Shortlist' },
    line: { zh: '选出开发区、环节和厂房，一并分享', en: 'Zones, nodes and plants in one list to share' },
  },
  [inquiryPath]: { title: { zh: '咨询', en: 'Inquiry' }, line: { zh: '写好要问的，自行发给管委会', en: 'Prepare questions to send to the zone' } },
  [embedPath]: { title: { zh: '嵌入到网站', en: 'Embed' }, line: { zh: '开发区和产业链的紧凑页面', en: 'Compact pages of zones and chains' } },
  [ambassadorsPath]: {
    title: { zh: '招商大使资料包', en: 'Ambassadors’ kits' },
    line: { zh: '链接、文字、海报、资料册', en: 'Links, texts, posters, brochures' },
  },
};

/** Kind of a column, as government sites declare it. */
export function columnType(path: string): Text {
  switch (path) {
    case policiesPath:
      return { zh: '政策文件', en: 'Policy documents' };
    case newsPath:
      return { zh: '工作动态', en: 'News' };
    case investPath:
    case inquiryPath:
    case policyQuestionsPath:
      return { zh: '办事服务', en: 'Services' };
    default:
      return { zh: '招商信息', en: 'Investment information' };
  }
}
