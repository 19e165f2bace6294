/** Words around an ambassador's code, both languages side by side. */
import type { Text } from '../schema/text.ts';
import { referralLineWords } from './tray-words.ts';

export const referralWords = {
  ...referralLineWords,
  title: { zh: '招商大使推荐', en: 'Introduced by an investment ambassador' },
  intro: {
    zh: '您通过招商大使的链接来到本站。大使负责引荐，不代表政府作出承诺，条件以开发区的书面答复为准。',
    en: 'A link from an investment ambassador has brought you here. An ambassador introduces and does not commit the government; what counts is the zone’s written answer.',
  },
  whatItIs: {
    zh: '推荐码是4到6位小写字母和数字，不含姓名和电话。它只留在本次访问里，关闭标签页即删除；要不要告诉开发区，由您决定。',
    en: 'A referral code is four to six lower-case letters and digits and holds no name or telephone number. It stays with this visit and is deleted when you close the tab; whether the zone learns of it is up to you.',
  },
  type: { zh: '手里有推荐码，可以填在这里', en: 'If you were given a code, enter it here' },
  use: { zh: '使用', en: 'Use it' },
  noScript: {
    zh: '浏览器停用脚本时，推荐码不会保留，请在咨询文本里自己写上。',
    en: 'Without scripts the code is not kept; please write it into your inquiry yourself.',
  },
  start: { zh: '从这里开始', en: 'Start here' },
  badAddress: {
    zh: '这个地址里的推荐码无效。推荐码是4到6位小写字母和数字，没有 l、0、1。',
    en: 'The referral code in this address is not valid. A code has four to six lower-case letters and digits, without l, 0 and 1.',
  },
  codeAddress: {
    zh: '如果地址是“/a/推荐码/”，可以直接从首页开始，并在咨询时写明推荐码。',
    en: 'If the address is “/a/code/”, simply start from the home page and give the code in your inquiry.',
  },
} as const satisfies Record<string, Text>;
