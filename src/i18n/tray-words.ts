/** What scripts say on every page, both languages side by side: apart from the other words, so that each page loads only these. */
import type { Text } from '../schema/text.ts';

export const compareTrayWords = {
  remove: { zh: '移出对比：{name}', en: 'Remove {name} from the comparison' },
  compareNow: { zh: '开始对比', en: 'Compare now' },
  compareOne: { zh: '再选一个即可对比', en: 'Pick one more to compare' },
  full: { zh: '最多对比四个，请先移出一个。', en: 'Four at most: remove one first.' },
  chosen: { zh: '对比', en: 'Compare' },
  notKept: {
    zh: '本浏览器不允许保存，离开本页后这里的选择不会保留。',
    en: 'This browser keeps nothing for the portal: the choice is lost when you leave this page.',
  },
} as const satisfies Record<string, Text>;

export const listTrayWords = {
  full: { zh: '清单最多40项。', en: 'A shortlist holds 40 entries at most.' },
  items: { zh: '清单 {n} 项', en: 'Shortlist: {n}' },
} as const satisfies Record<string, Text>;

/** The line that shows an ambassador's code. */
export const referralLineWords = {
  code: { zh: '推荐码', en: 'Referral code' },
  kept: {
    zh: '来自招商大使的链接，只在本次访问中保留；您复制的链接、文字、二维码和咨询文本会带上它。',
    en: 'From an ambassador’s link and kept for this visit only. Links, texts, QR codes and inquiries that you copy carry it.',
  },
  forget: { zh: '不带推荐码', en: 'Leave it out' },
  refused: { zh: '地址里的推荐码无效，没有采用。', en: 'The referral code in the address is not valid and was left out.' },
} as const satisfies Record<string, Text>;
