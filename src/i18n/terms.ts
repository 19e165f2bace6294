/** Display names of the enumerations of `src/schema`, both languages side by side. */
import type { BatchStage, Rate } from '../schema/batch.ts';
import type { ChainStage } from '../schema/chain.ts';
import type { PortalEvent } from '../schema/event.ts';
import type { Figure } from '../schema/fact.ts';
import type { MechanismKind } from '../schema/mechanism.ts';
import type { CompanyRow, LeadingIndustry } from '../schema/placement.ts';
import type { Policy } from '../schema/policy.ts';
import type { Designation, Partner, Platform } from '../schema/practice.ts';
import type { projectNatures, ProjectStage } from '../schema/project.ts';
import type { Cost, Distance, Utility } from '../schema/site-condition.ts';
import type { Lang, Text } from '../schema/text.ts';
import type { ZoneKind } from '../schema/zone.ts';

export const zoneKind: Record<ZoneKind, Text> = {
  'economic-technological': { zh: '经济技术开发区', en: 'Economic and technological development zone' },
  'high-tech': { zh: '高新技术产业开发区', en: 'High-tech industrial development zone' },
  economic: { zh: '经济开发区', en: 'Economic development zone' },
  'modern-agriculture': { zh: '现代农业产业示范区', en: 'Modern agricultural industry demonstration zone' },
  'agricultural-high-tech': { zh: '农业高新技术产业示范区', en: 'Agricultural high-tech industry demonstration zone' },
  'ecological-tourism': { zh: '生态文化旅游示范区', en: 'Ecological and cultural tourism demonstration zone' },
  unspecified: { zh: '开发区（类别未写明）', en: 'Kind not stated' },
};

/** The kind of a zone beside its name: nothing where the name says it. */
export function kindBesideName({ name, kind }: { name: Text; kind: ZoneKind }, lang: Lang): string | undefined {
  return name.zh.includes(zoneKind[kind].zh) ? undefined : zoneKind[kind][lang];
}

export const level: Record<'national' | 'provincial' | 'city', Text> = {
  national: { zh: '国家级', en: 'national-level' },
  provincial: { zh: '省级', en: 'provincial-level' },
  city: { zh: '市级', en: 'city-level' },
};

export const industryRank: Record<NonNullable<LeadingIndustry['rank']>, Text> = {
  first: { zh: '第一主导产业', en: 'First leading industry' },
  second: { zh: '第二主导产业', en: 'Second leading industry' },
};

export const companyRole: Record<CompanyRow['role'], Text> = {
  'chain-master': { zh: '链主企业', en: 'Chain-master enterprise' },
  'chain-core': { zh: '链核企业', en: 'Chain-core enterprise' },
  'chain-core-nominee': { zh: '推荐申报链核企业', en: 'Nominated chain-core enterprise' },
  leading: { zh: '龙头企业', en: 'Leading enterprise' },
  key: { zh: '重点企业', en: 'Key enterprise' },
  resident: { zh: '入驻企业', en: 'Resident enterprise' },
  operator: { zh: '运营企业', en: 'Operator' },
  investor: { zh: '投资方', en: 'Investor' },
  partner: { zh: '合作方', en: 'Partner' },
  contact: { zh: '洽谈考察', en: 'Met or visited' },
};

export const projectStage: Record<ProjectStage, Text> = {
  negotiating: { zh: '洽谈', en: 'In talks' },
  announced: { zh: '拟建', en: 'Announced' },
  signed: { zh: '签约', en: 'Signed' },
  landed: { zh: '落地', en: 'Landed' },
  preparing: { zh: '前期手续', en: 'In preparation' },
  started: { zh: '开工在建', en: 'Under construction' },
  'in-production': { zh: '投产', en: 'In production' },
};

export const projectNature: Record<(typeof projectNatures)[number], Text> = {
  new: { zh: '新建', en: 'New works' },
  expansion: { zh: '扩建扩产', en: 'Expansion' },
  upgrade: { zh: '技术改造', en: 'Technical upgrade' },
};

export const batchStage: Record<BatchStage, Text> = {
  signed: { zh: '签约一批', en: 'Signed' },
  started: { zh: '开工一批', en: 'Started' },
  'in-production': { zh: '投产一批', en: 'In production' },
};

export const rateKind: Record<Rate['kind'], Text> = {
  'construction-start': { zh: '签约开工率', en: 'Construction-start rate' },
  'production-launch': { zh: '开工投产率', en: 'Production-launch rate' },
  'target-achievement': { zh: '投产达效率', en: 'Target-achievement rate' },
};

export const rateBasis: Record<Rate['basis'], Text> = {
  investment: { zh: '按投资额', en: 'by investment' },
  projects: { zh: '按项目数', en: 'by number of projects' },
  'not-stated': { zh: '原文未说明口径', en: 'basis not stated' },
};

export const figureStatus: Record<NonNullable<Figure['status']>, Text> = {
  planned: { zh: '计划', en: 'planned' },
  expected: { zh: '预计', en: 'expected' },
  target: { zh: '目标', en: 'target' },
};

export const figureTopic: Record<Figure['topic'], Text> = {
  economy: { zh: '经济运行', en: 'Economy' },
  investment: { zh: '招商引资', en: 'Investment' },
  project: { zh: '项目', en: 'Projects' },
  capacity: { zh: '产能', en: 'Capacity' },
  industry: { zh: '产业', en: 'Industry' },
  plant: { zh: '标准化厂房', en: 'Standardized plants' },
  land: { zh: '土地', en: 'Land' },
  infrastructure: { zh: '基础设施', en: 'Infrastructure' },
  service: { zh: '服务', en: 'Services' },
  policy: { zh: '政策', en: 'Policy' },
  promotion: { zh: '招商工作', en: 'Promotion work' },
  innovation: { zh: '创新', en: 'Innovation' },
  talent: { zh: '人才', en: 'Talent' },
  reform: { zh: '改革', en: 'Reform' },
  environment: { zh: '生态', en: 'Environment' },
};

export const mechanismKind: Record<MechanismKind, Text> = {
  service: { zh: '审批与企业服务', en: 'Approvals and company services' },
  pipeline: { zh: '项目推进', en: 'Project pipeline' },
  resources: { zh: '土地、厂房与要素', en: 'Land, plants and resources' },
  chain: { zh: '产业链协同', en: 'Working along the chain' },
  promotion: { zh: '招商方式', en: 'Ways of promotion' },
  ambassador: { zh: '招商大使与奖励', en: 'Ambassadors and rewards' },
  finance: { zh: '资金与基金', en: 'Finance and funds' },
  innovation: { zh: '创新与人才', en: 'Innovation and talent' },
  governance: { zh: '管理体制', en: 'Governance' },
  guideline: { zh: '工作方针', en: 'Working guidelines' },
};

export const eventKind: Record<PortalEvent['kind'], Text> = {
  round: { zh: '三个一批', en: 'Three batches' },
  signing: { zh: '签约', en: 'Signing' },
  visit: { zh: '来访考察', en: 'Visit' },
  trip: { zh: '外出招商', en: 'Promotion trip' },
  talks: { zh: '洽谈', en: 'Talks' },
  meeting: { zh: '会议', en: 'Meeting' },
  fair: { zh: '展会', en: 'Fair' },
  decision: { zh: '决定', en: 'Decision' },
  announcement: { zh: '公告', en: 'Announcement' },
};

export const existence: Record<Platform['state'], Text> = {
  operating: { zh: '已运行', en: 'Operating' },
  'being-built': { zh: '在建', en: 'Being built' },
  planned: { zh: '拟建', en: 'Planned' },
  exploring: { zh: '探索设立', en: 'Being explored' },
};

export const platformKind: Record<Platform['kind'], Text> = {
  'public-service': { zh: '公共服务', en: 'Public service' },
  testing: { zh: '检验检测', en: 'Testing' },
  logistics: { zh: '物流', en: 'Logistics' },
  export: { zh: '出口', en: 'Export' },
  incubator: { zh: '孵化', en: 'Incubator' },
  research: { zh: '研发', en: 'Research' },
  pilot: { zh: '中试', en: 'Pilot plant' },
  market: { zh: '交易市场', en: 'Market' },
  data: { zh: '数据与算力', en: 'Data and computing' },
  hall: { zh: '展厅', en: 'Exhibition hall' },
  training: { zh: '人才培养', en: 'Training' },
};

export const designationState: Record<Designation['state'], Text> = {
  held: { zh: '已获', en: 'Held' },
  applied: { zh: '已申报', en: 'Applied for' },
  'in-preparation': { zh: '创建中', en: 'In preparation' },
};

export const partnerKind: Record<Partner['kind'], Text> = {
  university: { zh: '院校科研单位', en: 'University or institute' },
  park: { zh: '园区', en: 'Park' },
  agency: { zh: '专业机构', en: 'Agency' },
  association: { zh: '行业协会', en: 'Association' },
  chamber: { zh: '商会', en: 'Chamber' },
  government: { zh: '政府部门', en: 'Government' },
};

export const policyForm: Record<Policy['form'], Text> = {
  document: { zh: '成文政策', en: 'Written policy' },
  measure: { zh: '政策做法', en: 'Measure' },
};

export const scopeLevel: Record<Policy['scope']['level'], Text> = {
  national: { zh: '国家', en: 'National' },
  province: { zh: '全省', en: 'Province' },
  city: { zh: '市', en: 'City' },
  zone: { zh: '开发区', en: 'Zone' },
};

export const chainStage: Record<ChainStage, Text> = {
  upstream: { zh: '上游', en: 'Upstream' },
  midstream: { zh: '中游', en: 'Midstream' },
  downstream: { zh: '下游', en: 'Downstream' },
};

export const utilityKind: Record<Utility['kind'], Text> = {
  power: { zh: '供电', en: 'Power' },
  water: { zh: '供水', en: 'Water' },
  'reclaimed-water': { zh: '中水', en: 'Reclaimed water' },
  gas: { zh: '天然气', en: 'Natural gas' },
  steam: { zh: '蒸汽', en: 'Steam' },
  heat: { zh: '供热', en: 'Heat' },
  sewage: { zh: '污水处理', en: 'Sewage treatment' },
  'hazardous-waste': { zh: '危废处置', en: 'Hazardous waste' },
  telecom: { zh: '通信', en: 'Telecom' },
  road: { zh: '道路', en: 'Roads' },
  levelling: { zh: '场平', en: 'Levelling' },
};

export const utilityState: Record<Utility['state'], Text> = {
  operating: { zh: '已通', en: 'In service' },
  'being-built': { zh: '在建', en: 'Being built' },
  promised: { zh: '承诺', en: 'Promised' },
};

export const distanceKind: Record<Distance['kind'], Text> = {
  airport: { zh: '机场', en: 'Airport' },
  'high-speed-rail': { zh: '高铁站', en: 'High-speed rail' },
  'rail-freight': { zh: '铁路货运', en: 'Rail freight' },
  expressway: { zh: '高速公路', en: 'Expressway' },
  port: { zh: '港口', en: 'Port' },
  'dry-port': { zh: '陆港', en: 'Dry port' },
  'city-centre': { zh: '市区', en: 'City centre' },
};

export const costKind: Record<Cost['kind'], Text> = {
  'industrial-land': { zh: '工业用地', en: 'Industrial land' },
  'plant-rent': { zh: '厂房租金', en: 'Plant rent' },
  'plant-sale': { zh: '厂房售价', en: 'Plant sale price' },
  'minimum-wage': { zh: '最低工资', en: 'Minimum wage' },
  'wage-worker': { zh: '普工工资', en: 'Worker’s wage' },
  'wage-technician': { zh: '技工工资', en: 'Technician’s wage' },
  'wage-manager': { zh: '管理人员工资', en: 'Manager’s wage' },
  'social-insurance-base': { zh: '社保缴费基数', en: 'Social-insurance base' },
};
