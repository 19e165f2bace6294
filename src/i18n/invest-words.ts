/** Words of “How to invest”, both languages side by side. */
import type { Text } from '../schema/text.ts';

export const investWords = {
  chart: { zh: '从接触到投产', en: 'From first contact to production' },
  services: { zh: '常被问到的服务', en: 'Services often asked for' },
  atAGlance: { zh: '步骤一览', en: 'The steps at a glance' },
  whatHappens: { zh: '做什么', en: 'What happens' },
  whoHelps: { zh: '谁来帮', en: 'Who helps' },
  papers: { zh: '材料与承诺', en: 'Papers and commitments' },
  applies: { zh: '主要做法', en: 'What applies' },
  others: { zh: '这一步的其他做法（{n}）', en: 'Others at this step ({n})' },
  places: { zh: '{n}处', en: '{n} places' },
  place: { zh: '1处', en: '1 place' },
  noPapers: { zh: '来源没有提到', en: 'The sources name none' },
  editorial: { zh: '本站编辑整理，{day}', en: 'Editorial work of this portal, {day}' },
  askZone: { zh: '先找一个开发区', en: 'Find a zone to start with' },
  inquire: { zh: '写一份咨询', en: 'Prepare an inquiry' },
  print: { zh: '打印本页，得到可以带走的A4流程图。', en: 'Print this page to take the chart along on A4.' },
  browse: { zh: '全部服务与机制', en: 'All services and mechanisms' },
  browseNote: {
    zh: '按类别排列，可按城市、开发区筛选；点开可见哪里这样做、哪份文献这样说。',
    en: 'By kind, to be narrowed by city and zone; each page names the places that practise it and the documents that say so.',
  },
  lead: {
    zh: '每一步做什么、谁来帮、要准备什么；每项做法后面是这样做的地方，数字指向文献。',
    en: 'What happens at each step, who helps and what to prepare. After each practice stand the places that follow it; the numbers lead to the documents.',
  },
} as const satisfies Record<string, Text>;
