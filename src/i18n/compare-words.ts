/** Words of the comparison and its tray, both languages side by side. */
import type { IgnoredWhy } from '../domain/compare/choice.ts';
import type { Text } from '../schema/text.ts';
import { compareTrayWords } from './tray-words.ts';

export const ignoredWhy: Record<IgnoredWhy, Text> = {
  unknown: { zh: '没有这个开发区', en: 'no such zone' },
  repeated: { zh: '已在对比中', en: 'is compared already' },
  'too-many': { zh: '超出四个', en: 'is one more than four' },
};

export const compareWords = {
  ...compareTrayWords,
  title: { zh: '开发区对比', en: 'Compare zones' },
  intro: {
    zh: '选两到四个开发区并排看：产业、企业、数据、厂房土地、政策与服务，每个数字注明来源和日期，缺的如实写明。',
    en: 'Put two to four zones side by side: industries, companies, figures, plants and land, policies and services. Every figure has its source and date; what is missing is said.',
  },
  zones: { zh: '对比哪些开发区', en: 'Zones to compare' },
  nth: { zh: '第{n}个', en: 'Zone {n}' },
  none: { zh: '（不选）', en: '(none)' },
  pickTwo: { zh: '请至少选两个开发区。', en: 'Pick at least two zones.' },
  loading: { zh: '正在取数据…', en: 'Fetching the data…' },
  failed: {
    zh: '没有取到{zones}的数据，请重新载入本页，或打开开发区页面查看。',
    en: 'The data of {zones} could not be fetched. Reload the page, or open the page of the zone.',
  },
  shown: { zh: '正在对比{n}个开发区：{zones}', en: 'Comparing {n} zones: {zones}' },
  ignored: { zh: '地址中有未采用的内容：', en: 'Left out of the address: ' },
  noneOfThem: { zh: '各区均尚未公布', en: 'Not yet published by any of them' },
  sharedKey: { zh: '不止一个区有', en: 'more than one of them has it' },
  askTitle: { zh: '缺的数据问谁', en: 'Whom to ask for what is missing' },
  lacks: { zh: '尚未公布：{rows}', en: 'Not yet published: {rows}' },
  askThem: { zh: '写一份询问', en: 'Prepare an inquiry' },
  needLine: { zh: '希望了解：{rows}', en: 'We would like to know about: {rows}' },
  note: {
    zh: '“本站统计”只计来源点名的企业和项目，不是官方总数；各区数据的日期、口径不同，不宜直接排名。',
    en: 'Counts by this portal cover only companies and projects that a source names and are no official totals. Dates and definitions differ between zones: this is no ranking.',
  },
  noScript: {
    zh: '并排对比要在浏览器里用脚本拼出表格。没有脚本，可以分别打开下面的开发区页面，每页的栏目顺序相同。',
    en: 'The table is put together by a script in your browser. Without scripts, open the pages of the zones below; all have the same sections in the same order.',
  },
  compare: { zh: '对比', en: 'Compare' },
  tray: { zh: '对比与清单', en: 'Comparison and shortlist' },
  clear: { zh: '清空', en: 'Clear' },
  checked: { zh: '数据核对至{date}', en: 'Data last checked {date}' },
  more: { zh: '另有{n}项，见该区页面', en: '{n} more on the page of the zone' },
} as const satisfies Record<string, Text>;
