/** Words of embeds and of the page that puts their code together, both languages side by side. */
import type { Text } from '../schema/text.ts';

export const embedWords = {
  all: { zh: '全部资料与来源', en: 'All facts and sources' },
  title: { zh: '嵌入到您的网站', en: 'Embed in your site' },
  short: { zh: '嵌入', en: 'Embed' },
  intro: {
    zh: '把一个开发区或一条产业链的要点放进您的网页：不含脚本，不设 Cookie，随本站更新，链接回到本站的完整页面。',
    en: 'Put the key facts of a zone or a chain on your own page: no script, no cookie, current with this portal, with links back to the full page.',
  },
  what: { zh: '内容', en: 'Content' },
  language: { zh: '语言', en: 'Language' },
  chinese: { zh: '中文', en: 'Chinese' },
  english: { zh: '英文', en: 'English' },
  colours: { zh: '深浅色', en: 'Colours' },
  auto: { zh: '随读者系统', en: 'Follow the reader’s system' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  size: { zh: '大小', en: 'Size' },
  narrow: { zh: '窄栏（320 × 480）', en: 'Narrow column (320 × 480)' },
  medium: { zh: '正文宽度（100% × 420）', en: 'Width of the text (100% × 420)' },
  low: { zh: '横幅（100% × 260）', en: 'Banner (100% × 260)' },
  code: { zh: '嵌入代码', en: 'Code to copy' },
  preview: { zh: '预览', en: 'Preview' },
  open: { zh: '单独打开', en: 'Open by itself' },
  ready: { zh: '全部现成代码', en: 'All codes, ready to copy' },
  readyNote: {
    zh: '可以直接复制。地址末尾加 #dark 或 #light 固定深浅色；宽和高可以改，内容会自己适应。',
    en: 'Copy them as they are. Add #dark or #light to the end of the address to fix the colours; width and height may be changed, the content adapts.',
  },
  zonesNote: {
    zh: '开发区较多，代码在各区页面“分享与资料”里。',
    en: 'There are many zones; their codes are on their pages, under “Share and hand out”.',
  },
  states: { zh: '环节', en: 'Nodes' },
  gaps: { zh: '缺链环节', en: 'Gaps' },
} as const satisfies Record<string, Text>;
