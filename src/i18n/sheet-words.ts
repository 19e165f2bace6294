/** Labels of the rows of sheets, and the words around them, both languages side by side. */
import type { Text } from '../schema/text.ts';

export const sheetRowWords = {
  kind: { zh: '类别', en: 'Kind' },
  shortName: { zh: '来源只给出简称', en: 'sources give only a short name' },
  place: { zh: '城市与县区', en: 'City and county' },
  approved: { zh: '批准与面积', en: 'Approval and area' },
  chains: { zh: '所在产业链', en: 'Industrial chains' },
  masters: { zh: '链主企业', en: 'Chain-masters' },
  companies: { zh: '来源点名的企业', en: 'Companies named' },
  projects: { zh: '来源点名的项目', en: 'Projects named' },
  figures: { zh: '要点数据', en: 'Headline figures' },
  plants: { zh: '标准化厂房', en: 'Standardized plants' },
  land: { zh: '标准地与土地', en: 'Standard land and land' },
  utilities: { zh: '水电气等配套', en: 'Utilities' },
  costs: { zh: '要素价格', en: 'Costs' },
  thresholds: { zh: '准入门槛', en: 'Entry thresholds' },
  distances: { zh: '公路距离', en: 'Distances by road' },
  ownPolicies: { zh: '本区政策', en: 'Own policies' },
  state: { zh: '状态', en: 'State' },
  explanation: { zh: '释义', en: 'What it is' },
  evidence: { zh: '依据', en: 'Evidence' },
  upstream: { zh: '上游环节', en: 'Upstream' },
  downstream: { zh: '下游环节', en: 'Downstream' },
  platforms: { zh: '平台与园区', en: 'Platforms and parks' },
  whoIsThere: { zh: '已有企业', en: 'Companies there' },
  namedProjects: { zh: '项目', en: 'Projects' },
  wantedBy: { zh: '在招引的地方', en: 'Wanted by' },
  industryOf: { zh: '列为主导产业的地方', en: 'Leading industry of' },
  specification: { zh: '规格', en: 'Specification' },
  summary: { zh: '内容', en: 'Content' },
  validity: { zh: '有效期', en: 'In force' },
  issued: { zh: '发布时间', en: 'Issued' },
  closed: { zh: '已补链', en: 'Closed' },
} as const satisfies Record<string, Text>;

/** What browser scripts say around facts. */
export const sheetWords = {
  asOf: { zh: '截至', en: 'as of' },
  notPublished: { zh: '尚未公布', en: 'not yet published' },
  noneNamed: { zh: '来源没有点名', en: 'none named by sources' },
  notStated: { zh: '来源未写明', en: 'not stated by sources' },
  counted: { zh: '本站统计', en: 'counted by this portal' },
  sources: { zh: '资料来源', en: 'Sources' },
  source: { zh: '来源', en: 'Source' },
  whomToAsk: { zh: '可询问', en: 'Ask' },
  copied: { zh: '已复制', en: 'Copied' },
} as const satisfies Record<string, Text>;
