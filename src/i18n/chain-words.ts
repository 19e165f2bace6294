/** Words of chain maps and the gap register, both languages side by side. */
import type { EvidenceKind } from '../domain/chain/gaps.ts';
import type { NodeState } from '../domain/chain/node-state.ts';
import type { RibLine } from '../domain/chain/layout.ts';
import type { Text } from '../schema/text.ts';

export const nodeState: Record<NodeState, Text> = {
  present: { zh: '已有', en: 'Present' },
  'being-built': { zh: '在建', en: 'Being built' },
  missing: { zh: '缺', en: 'Missing' },
  unknown: { zh: '暂无资料', en: 'Not known' },
};

/** What each state means, for the key of the map. */
export const nodeStateMeaning: Record<NodeState, Text> = {
  present: {
    zh: '有企业或平台在运营、项目已投产，或列为主导产业',
    en: 'a company or platform works there, a project is in production, or a zone’s leading industry',
  },
  'being-built': { zh: '只有已签约、落地或开工的项目', en: 'only projects that are signed, landed or under construction' },
  missing: { zh: '没有，但有开发区在招引，或上下游已有', en: 'none, though a zone recruits for it or a neighbour is there' },
  unknown: { zh: '来源未提及，不等于没有', en: 'not mentioned by the sources, which does not mean that there is none' },
};

export const ribLine: Record<RibLine, Text> = {
  input: { zh: '材料与部件', en: 'Materials and parts' },
  equipment: { zh: '装备', en: 'Equipment' },
  service: { zh: '服务', en: 'Services' },
};

/** Kinds of evidence for a gap, to filter by. */
export const evidenceKind: Record<EvidenceKind, Text> = {
  wanted: { zh: '有开发区在招引', en: 'A zone recruits for it' },
  talked: { zh: '在谈、拟建或计划中', en: 'Talked about or planned' },
  beside: { zh: '上下游已有', en: 'Neighbours are there' },
};

export const chainWords = {
  map: { zh: '产业链图谱', en: 'Chain map' },
  mapNote: {
    zh: '产业链结构为本站编辑整理（{date}）；落在环节上的企业、项目和招商方向来自所注来源。',
    en: 'The structure of the chain is the portal’s own editorial work ({date}); the companies, projects and targets on its nodes come from the sources named.',
  },
  key: { zh: '图例', en: 'Key' },
  chainMaster: { zh: '链主', en: 'chain-master' },
  tableTwin: { zh: '图谱的表格版', en: 'The map as a table' },
  node: { zh: '环节', en: 'Node' },
  state: { zh: '状态', en: 'State' },
  whoAndWhere: { zh: '谁、在哪里', en: 'Who and where' },
  number: { zh: '编号', en: 'Number' },
  gaps: { zh: '缺链机会', en: 'Gaps' },
  gapsShort: { zh: '缺链', en: 'Gaps' },
  gapRegister: { zh: '缺链机会清单', en: 'Register of gaps' },
  feeds: { zh: '供给', en: 'feeds' },
  evidence: { zh: '依据', en: 'Evidence' },
  wantedBy: { zh: '{places}在招引', en: 'wanted by {places}' },
  talkedAt: { zh: '{places}有项目在谈或拟建', en: 'a project is talked about or announced in {places}' },
  plannedAt: { zh: '{places}计划设立平台', en: 'a platform is planned in {places}' },
  beside: { zh: '上下游已有：{nodes}', en: 'neighbours there: {nodes}' },
  stage: { zh: '上中下游', en: 'Stage' },
  upstream: { zh: '上游：谁供给它', en: 'Upstream: what goes into it' },
  downstream: { zh: '下游：它供给谁', en: 'Downstream: what it goes into' },
  noneUpstream: { zh: '本链内没有更上游的环节。', en: 'There is no node further upstream on this chain.' },
  noneDownstream: { zh: '本链内没有更下游的环节。', en: 'There is no node further downstream on this chain.' },
  here: { zh: '本环节', en: 'This node' },
  recruiting: { zh: '在招引的开发区', en: 'Zones that recruit for it' },
  recruitingNone: { zh: '来源没有提到哪个开发区招引本环节。', en: 'The sources name no zone that recruits for this node.' },
  whomToAsk: { zh: '联系谁', en: 'Whom to ask' },
  closed: { zh: '已补链', en: 'Closed' },
  open: { zh: '待补', en: 'Open' },
  sixOnes: { zh: '“六个一”', en: 'Six Ones' },
  filterBy: { zh: '只看一地', en: 'Show one place' },
  trace: { zh: '看上下游', en: 'Trace' },
  traceNone: { zh: '选一个环节', en: 'choose a node' },
  shownHere: { zh: '这里有 {all} 个环节中的 {n} 个', en: '{n} of {all} nodes here' },
  wholeProvince: { zh: '全省', en: 'Whole province' },
  firms: { zh: '{n}家企业', en: '{n} companies' },
  firm: { zh: '1家企业', en: '1 company' },
  projects: { zh: '{n}个项目', en: '{n} projects' },
  project: { zh: '1个项目', en: '1 project' },
  targets: { zh: '{n}处招引', en: 'wanted by {n} places' },
  target: { zh: '1处招引', en: 'wanted by 1 place' },
  download: { zh: '下载图谱', en: 'Download the map' },
  facilities: { zh: '平台与园区', en: 'Platforms and parks' },
  facilityCount: { zh: '{n}个平台', en: '{n} platforms' },
  facilityOne: { zh: '1个平台', en: '1 platform' },
  wantedHere: { zh: '招引', en: 'wanted' },
  wholeChain: { zh: '在这条链上，来源未写明环节', en: 'On this chain; the sources name no node' },
  andMore: { zh: '另有{n}项', en: 'and {n} more' },
  noNode: { zh: '来源未写明具体环节', en: 'the sources name no particular node' },
  industryOf: { zh: '列为主导产业', en: 'named as a leading industry' },
  thisZone: { zh: '本区', en: 'This zone' },
  stripNote: {
    zh: '实心为本地已有，斜纹为本地在建，空心为省内别处已有，虚线为缺。',
    en: 'Solid: here. Hatched: being built here. Hollow: elsewhere in the province. Dashed: missing.',
  },
  division: { zh: '行业大类（GB/T 4754）', en: 'Industry division (GB/T 4754)' },
  partOf: { zh: '所属产业链', en: 'Chain' },
  emptyMap: { zh: '本链的图谱尚未绘制。', en: 'The map of this chain has not been drawn yet.' },
} as const satisfies Record<string, Text>;

export { fill } from './fill.ts';
