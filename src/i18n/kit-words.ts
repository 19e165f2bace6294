/** Words of the kit that goes with a page, both languages side by side. */
import type { Text } from '../schema/text.ts';

export const kitTextWords = {
  industries: { zh: '主导产业', en: 'Leading industries' },
  targets: { zh: '招商方向', en: 'Looking for' },
  chains: { zh: '所在产业链', en: 'Industrial chains' },
  zonesHere: { zh: '开发区', en: 'Zones' },
  including: { zh: '包括', en: 'Including' },
  gapsHere: { zh: '缺链环节', en: 'Gaps' },
  proposed: { zh: '正在申报设立，尚未批准', en: 'applied for, not yet approved' },
  node: { zh: '{chain}产业链{stage}，编号{code}', en: '{chain} chain, {stage}, {code}' },
  gapTitle: { zh: '产业链缺口：{name}', en: 'Gap in the chain: {name}' },
  states: { zh: '{n}个环节，{states}（{counted}）', en: '{n} nodes: {states} ({counted})' },
  counted: { zh: '本站统计', en: 'counted by this portal' },
  andMore: { zh: '等', en: ' and more' },
  gaps: { zh: '处缺链机会', en: 'gaps' },
  sourced: { zh: '每条数据注明来源和日期。', en: 'Every fact has its source and date.' },
  checked: {
    zh: '资料据公开来源整理，最近核对：{date}。引用前请向开发区管委会核实；出处见页面。',
    en: 'From public sources, last checked on {date}. Please confirm with the zone before relying on it; sources are on the page.',
  },
} as const satisfies Record<string, Text>;

export const kitWords = {
  title: { zh: '分享与资料', en: 'Share and hand out' },
  short: { zh: '分享', en: 'Share' },
  link: { zh: '链接', en: 'Link' },
  address: { zh: '本页网址', en: 'Address of this page' },
  copy: { zh: '复制', en: 'Copy' },
  qr: { zh: '二维码', en: 'QR code' },
  showQr: { zh: '全屏显示二维码', en: 'Show the QR code full screen' },
  qrNote: { zh: '请对方用微信或相机扫一扫', en: 'To be scanned with WeChat or a camera' },
  poster: { zh: '海报', en: 'Poster' },
  posterNote: { zh: '打开图片后长按保存或转发', en: 'Open the picture, then long-press to save or forward it' },
  showPoster: { zh: '在这里显示海报', en: 'Show the poster here' },
  posterOf: { zh: '{name}海报', en: 'Poster of {name}' },
  brochure: { zh: '资料册', en: 'Brochure' },
  pdf: { zh: 'PDF，A4', en: 'PDF, A4' },
  openInBrowser: {
    zh: '微信里打不开 PDF 时，请点右上角“…”，选择在浏览器中打开。',
    en: 'If WeChat does not open the PDF, tap “…” at the top right and choose to open it in the browser.',
  },
  card: { zh: '联系卡', en: 'Contact card' },
  saveCard: { zh: '存入通讯录（vCard）', en: 'Save to contacts (vCard)' },
  texts: { zh: '现成文字', en: 'Ready-made texts' },
  textsNote: { zh: '由本页事实和日期生成，可直接粘贴', en: 'Made from the facts and dates of this page, ready to paste' },
  shortText: { zh: '短文', en: 'Short' },
  longText: { zh: '长文', en: 'Long' },
  embed: { zh: '嵌入', en: 'Embed' },
  embedNote: { zh: '把本页要点放进别的网站', en: 'Put the key facts of this page on another site' },
  chooseEmbed: { zh: '选择语言、深浅色和大小', en: 'Choose language, colours and size' },
  print: { zh: '打印', en: 'Print' },
} as const satisfies Record<string, Text>;
