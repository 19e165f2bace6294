/** Words of policies: their state, the questions and the answers, both languages side by side. */
import type { ConditionResult, Verdict } from '../domain/policy/policy-match.ts';
import type { PolicyState, StateOnDay, Validity } from '../domain/policy/policy-state.ts';
import type { PolicyQuestionId } from '../schema/policy-question.ts';
import type { Lang, Text } from '../schema/text.ts';
import { formatAsOf } from './date.ts';
import { fill } from './fill.ts';

export const policyWords = {
  state: { zh: '效力', en: 'State' },
  kindAndState: { zh: '类别、效力', en: 'Kind, state' },
  from: { zh: '{day}起', en: 'from {day}' },
  until: { zh: '至{day}', en: 'until {day}' },
  content: { zh: '内容', en: 'Content' },
  issued: { zh: '发布时间', en: 'Issued' },
  validity: { zh: '有效期', en: 'Validity' },
  review: { zh: '公平竞争审查', en: 'Fair-competition review' },
  text: { zh: '原文', en: 'Text' },
  clause: { zh: '条款', en: 'Clause' },
  replacedBy: { zh: '已被取代：', en: 'Replaced by ' },
  mightApply: { zh: '可能适用吗', en: 'Might this apply to me?' },
  mightApplyAll: { zh: '哪些政策可能适用于我', en: 'Which policies might apply to me?' },
  mightApplyLead: {
    zh: '回答几个问题，看来源写明的条件是否符合。不回答的不比较。',
    en: 'Answer a few questions to compare yourself with the conditions that the sources state. What you skip is not compared.',
  },
  privacy: {
    zh: '回答只留在网址里，可收藏、可转发；不上传，也不保存。',
    en: 'Your answers stay in the address, to keep or to send on. Nothing is uploaded or stored.',
  },
  noPromise: {
    zh: '这里只比对来源写明的条件，来源往往没有写全；结果不是承诺，能否享受、给多少，由发文机关审核决定。',
    en: 'Only conditions that the sources state are compared, and they seldom state all. A result promises nothing: whether you receive support, and how much, is for the issuing authority to decide.',
  },
  questions: { zh: '问题', en: 'Questions' },
  notAnswered: { zh: '不回答', en: 'Skip' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  clear: { zh: '清除回答', en: 'Clear the answers' },
  ignored: { zh: '没有采用：', en: 'Not used: ' },
  conditions: { zh: '条件', en: 'Conditions' },
  scopeCondition: { zh: '项目在{place}', en: 'The project is in {place}' },
  fromScope: { zh: '出自适用范围', en: 'from the scope of the policy' },
  ask: { zh: '问谁：', en: 'Ask ' },
  inquire: { zh: '写一份咨询', en: 'Prepare an inquiry' },
  noConditions: { zh: '来源没有写明条件的政策', en: 'Policies whose conditions no source states' },
  noConditionsNote: { zh: '对这些政策，本站无法比对，请直接询问。', en: 'This portal has nothing to compare for these; please ask.' },
  summary: {
    zh: '可能适用{may}项，缺少信息{missing}项，不适用{not}项。',
    en: 'May apply: {may}. Information missing: {missing}. Do not apply: {not}.',
  },
  ended: { zh: '政策已失效', en: 'the policy has ended' },
  allMet: { zh: '来源写明的条件都符合', en: 'all conditions that the sources state are met' },
  answerFirst: { zh: '还要回答：', en: 'still to answer: ' },
  notMet: { zh: '不符合：', en: 'not met: ' },
  none: { zh: '本站没有可比对条件的政策。', en: 'No policy here has conditions that could be compared.' },
  backToList: { zh: '全部政策', en: 'All policies' },
} as const satisfies Record<string, Text>;

export const policyStateName: Record<PolicyState, Text> = {
  upcoming: { zh: '尚未生效', en: 'Upcoming' },
  'in-force': { zh: '有效', en: 'In force' },
  ending: { zh: '90天内到期', en: 'Ending within 90 days' },
  ended: { zh: '已失效', en: 'Ended' },
  unknown: { zh: '有效期未写明', en: 'Validity not stated' },
};

/** The state in words, with the day that it follows from: “15天后到期（2026年12月6日）”. */
export function stateWords({ state, daysLeft }: StateOnDay, { validFrom, validTo, replaced }: Validity, lang: Lang): string {
  const day = (value: string): string => formatAsOf(value, lang);
  const zh = lang === 'zh';
  switch (state) {
    case 'upcoming':
      return validFrom === undefined
        ? policyStateName.upcoming[lang]
        : zh
          ? `尚未生效，${day(validFrom)}起施行`
          : `Not yet in force; begins ${day(validFrom)}`;
    case 'in-force':
      if (validTo !== undefined) return zh ? `有效，至${day(validTo)}` : `In force until ${day(validTo)}`;
      return zh ? '有效，截止日期未写明' : 'In force; no end date stated';
    case 'ending':
      if (validTo === undefined || daysLeft === undefined) return policyStateName.ending[lang];
      if (daysLeft === 0) return zh ? `今天到期（${day(validTo)}）` : `Ends today (${day(validTo)})`;
      return zh
        ? `${String(daysLeft)}天后到期（${day(validTo)}）`
        : `Ends in ${String(daysLeft)} ${daysLeft === 1 ? 'day' : 'days'} (${day(validTo)})`;
    case 'ended':
      if (replaced) return zh ? '已失效，被新政策取代' : 'Ended; replaced by a newer policy';
      return validTo === undefined ? policyStateName.ended[lang] : zh ? `已失效（${day(validTo)}）` : `Ended ${day(validTo)}`;
    case 'unknown':
      return policyStateName.unknown[lang];
  }
}

export const verdictName: Record<Verdict, Text> = {
  'may-apply': { zh: '可能适用', en: 'May apply' },
  missing: { zh: '缺少信息', en: 'Information missing' },
  'does-not': { zh: '不适用', en: 'Does not apply' },
};

export const resultName: Record<ConditionResult, Text> = {
  met: { zh: '符合', en: 'met' },
  unmet: { zh: '不符合', en: 'not met' },
  open: { zh: '待回答', en: 'open' },
};

export const questionText: Record<PolicyQuestionId, Text> = {
  place: { zh: '项目在哪里，或准备放在哪里？', en: 'Where is the project, or where will it be?' },
  sector: { zh: '属于哪条产业链？', en: 'Which industrial chain does it belong to?' },
  applicant: { zh: '以什么身份申请？', en: 'Who would apply?' },
  'company-size': { zh: '企业规模？', en: 'How large is the company?' },
  'chain-role': { zh: '在产业链上是什么身份？', en: 'What is the company on its chain?' },
  'town-level': { zh: '是哪一级专业镇？', en: 'What level of specialized town is it?' },
  'new-project': { zh: '是新建项目吗？', en: 'Is it a new project?' },
  'brings-project': { zh: '引荐的项目已经（或将会）实际落户吗？', en: 'Has a project that you introduced settled there, or will it?' },
  'joint-stock': { zh: '在做规范化股份制改造吗？', en: 'Is the company carrying out a standardized joint-stock conversion?' },
  investment: { zh: '总投资多少？', en: 'How much is the investment?' },
  land: { zh: '用地多少？', en: 'How much land does it use?' },
};

/** Units as they stand behind the field. */
export const questionUnit: Record<'cny-10k' | 'mu', Text> = {
  'cny-10k': { zh: '万元', en: '× RMB 10,000' },
  mu: { zh: '亩', en: 'mu' },
};

export const choiceName: Record<string, Record<string, Text>> = {
  applicant: {
    company: { zh: '企业', en: 'Company' },
    'social-organization': { zh: '社会组织', en: 'Social organization' },
    individual: { zh: '个人', en: 'Individual' },
    'specialized-town': { zh: '专业镇', en: 'Specialized town' },
  },
  'company-size': {
    micro: { zh: '微型', en: 'Micro' },
    small: { zh: '小型', en: 'Small' },
    medium: { zh: '中型', en: 'Medium' },
    large: { zh: '大型', en: 'Large' },
  },
  'chain-role': {
    'chain-master': { zh: '链主企业', en: 'Chain-master enterprise' },
    'chain-core': { zh: '链核企业', en: 'Chain-core enterprise' },
    'on-a-chain': { zh: '其他链上企业', en: 'Another enterprise on a chain' },
    none: { zh: '都不是', en: 'None of these' },
  },
  'town-level': {
    provincial: { zh: '省级', en: 'Provincial-level' },
    city: { zh: '市级', en: 'City-level' },
    none: { zh: '不是专业镇', en: 'Not a specialized town' },
  },
};

/** Period of validity: “2026年1月1日起，至2027年12月31日”. */
export function validityWords({ validFrom, validTo }: Validity, lang: Lang): string | undefined {
  const parts = [
    validFrom && fill(policyWords.from[lang], { day: formatAsOf(validFrom, lang) }),
    validTo && fill(policyWords.until[lang], { day: formatAsOf(validTo, lang) }),
  ].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.join(lang === 'zh' ? '，' : ' ');
}
