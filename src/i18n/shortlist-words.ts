/** Words of the shortlist and the dossier, both languages side by side. */
import type { EntryKind } from '../domain/sheet/entry-ref.ts';
import type { Text } from '../schema/text.ts';
import { listTrayWords } from './tray-words.ts';

export const entryKindName: Record<EntryKind, Text> = {
  zone: { zh: '开发区', en: 'Zone' },
  node: { zh: '产业链环节', en: 'Chain node' },
  site: { zh: '厂房与土地', en: 'Plant or land' },
  policy: { zh: '政策', en: 'Policy' },
  chain: { zh: '产业链', en: 'Chain' },
};

export const shortlistWords = {
  ...listTrayWords,
  title: { zh: '清单与资料册', en: 'Shortlist and dossier' },
  short: { zh: '清单', en: 'Shortlist' },
  intro: {
    zh: '把看中的开发区、产业链环节、厂房土地和政策放在一起，排好顺序，打印成册，或把链接发给同事。清单只在您的浏览器和链接里，不上传。',
    en: 'Put zones, chain nodes, plants, land and policies together, set their order, print them as a dossier or send the link. The list is kept in your browser and in the link alone; nothing is uploaded.',
  },
  add: { zh: '加入清单', en: 'Add to shortlist' },
  added: { zh: '已在清单', en: 'On shortlist' },
  open: { zh: '打开清单', en: 'Open shortlist' },
  empty: {
    zh: '清单还是空的。在开发区、产业链环节、政策的页面上按“加入清单”。',
    en: 'The shortlist is empty. Press “Add to shortlist” on the page of a zone, chain node or policy.',
  },
  entries: { zh: '清单', en: 'Entries' },
  up: { zh: '上移', en: 'Up' },
  down: { zh: '下移', en: 'Down' },
  remove: { zh: '移除', en: 'Remove' },
  moved: { zh: '{name}：第{n}项', en: '{name} is now number {n}' },
  removed: { zh: '已移除：{name}', en: 'Removed: {name}' },
  dossierTitle: { zh: '资料册标题', en: 'Title of the dossier' },
  defaultTitle: { zh: '投资选址资料册', en: 'Site-selection dossier' },
  print: { zh: '打印资料册', en: 'Print the dossier' },
  share: { zh: '复制链接', en: 'Copy link' },
  shareNote: { zh: '链接里写着清单和标题，收到的人都能看到。', en: 'The link holds the list and its title; whoever receives it can see them.' },
  sharedList: { zh: '这是链接里带来的清单，没有存入您的浏览器。', en: 'This list came with the link; it is not kept in your browser.' },
  keep: { zh: '存为我的清单', en: 'Keep as my shortlist' },
  join: { zh: '并入我的清单', en: 'Add to my shortlist' },
  mine: { zh: '看我的清单', en: 'Show my shortlist' },
  loading: { zh: '正在取资料…', en: 'Fetching the data…' },
  ignored: { zh: '链接中有未采用的内容：', en: 'Left out of the link: ' },
  noSuch: { zh: '没有这一项', en: 'no such entry' },
  failed: { zh: '没有取到资料，请检查网络后重新载入', en: 'not fetched; check the network and reload' },
  tooMany: { zh: '清单最多40项，其余未采用', en: '40 entries at most; the rest is left out' },
  contents: { zh: '目录', en: 'Contents' },
  cover: { zh: '封面', en: 'Cover' },
  printed: { zh: '生成日期', en: 'Prepared on' },
  version: { zh: '数据版本', en: 'Data version' },
  versionOf: { zh: '核对至{date}', en: 'checked on {date}' },
  count: { zh: '共{n}项', en: '{n} entries' },
  countOne: { zh: '共1项', en: '1 entry' },
  onWeb: { zh: '网页', en: 'Page' },
  missing: { zh: '尚未公布：{rows}', en: 'Not yet published: {rows}' },
  notKept: {
    zh: '本浏览器不允许保存；清单只在本页地址里，请复制链接留存。',
    en: 'This browser keeps nothing for the portal: the list is only in this page’s address. Copy the link to keep it.',
  },
  noScript: {
    zh: '清单和资料册要在浏览器里用脚本生成。没有脚本，可以直接打印各个页面，每页都有来源和日期。',
    en: 'Shortlist and dossier are put together by a script in your browser. Without scripts, print the pages themselves; each has its sources and dates.',
  },
  startAt: { zh: '从这里开始选：', en: 'Start from: ' },
} as const satisfies Record<string, Text>;
