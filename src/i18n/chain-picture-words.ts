/** Words of the pictures of chain maps, both languages side by side. */
import type { Text } from '../schema/text.ts';

export const pictureWords = {
  title: { zh: '{chain}产业链图谱', en: '{chain}: industrial chain map' },
  nodes: { zh: '{n}个环节', en: '{n} nodes' },
  node: { zh: '1个环节', en: '1 node' },
  dataAsOf: { zh: '数据截至{date}', en: 'Data as of {date}' },
  dataFrom: { zh: '数据截至{from}—{to}', en: 'Data dated {from} to {to}' },
  wholeChain: { zh: '未列明环节：{places}', en: 'no node named: {places}' },
  note: {
    zh: '结构为本站编辑（{date}）；企业、项目和招商方向取自公开来源，各条来源与日期见网页。',
    en: 'The structure is the portal’s own editorial work ({date}); companies, projects and targets come from published sources, named and dated on the page.',
  },
  chainMasterMeaning: { zh: '有链主企业在运营或建设', en: 'a chain-master enterprise works or builds there' },
  mainLine: { zh: '主线：供给下一环节', en: 'main line: feeds the next node' },
  more: { zh: '另{n}个', en: '{n} more' },
} as const satisfies Record<string, Text>;
