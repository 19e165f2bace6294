import type { Rule } from '../content.ts';
import { mark } from './mark.ts';

const mobile = /(?<![\d.０-９])(?:[+＋]?(?:86|８６)[- ]?)?[1１][3-9３-９][\d０-９][- ]?[\d０-９]{4}[- ]?[\d０-９]{4}(?![\d０-９])/g;
/** The same with dots, with a blank after each digit, or in Chinese digits. */
const disguised =
  /(?<![\d.])1[3-9]\d[.·_]\d{4}[.·_]\d{4}(?!\d)|(?<!\d)1(?:\s[3-9])(?:\s\d){9}(?!\s?\d)|[一幺][三四五六七八九][〇零一二三四五六七八九幺]{9}/g;
const identity = /(?<!\w)[1-9]\d{5} ?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?\d{3}[\dXx](?!\w)/g;
const personalMail =
  /[\w.+-]+[@＠](?:vip\.)?(?:qq|163|126|139|189|foxmail|sina|sohu|yeah|gmail|outlook|hotmail|yahoo|icloud|aliyun|tom|live)\.(?:com|net|cn|com\.cn)\b/gi;

/** A name that someone took at WeChat; an official account has a Chinese name and is not meant. */
const weChat =
  /(?:微信号?(?:码|ID)?|[vVＶ薇威]信)\s*[:：为是]?\s*[a-z][\w-]{5,19}(?![\w.])|\bWeChat(?: ID)?\s*:\s*[a-z][\w-]{5,19}\b|\bQQ(?:号码?|群号?)?\s*[:：为是]\s*[1-9]\d{4,11}(?!\d)/gi;

/** A number of eleven digits, an address of mail, WeChat. */
const perhaps =
  /[1１][3-9３-９][\d０-９][- ]?[\d０-９]{4}|\d ?(?:19|20)\d\d[01]\d|[@＠]|[微v薇威Ｖ]信|wechat|QQ|1[3-9]\d[.·_]\d|1\s[3-9]\s\d|[一幺][三四五六七八九][〇零一二三四五六七八九幺]{9}/i;

/** Personal data that must not be published (Personal Information Protection Law). */
export const privateData: Rule = {
  name: 'private-data',
  scope: 'passage',
  concerns: ({ text }) => perhaps.test(text),
  *check(passage) {
    const { text, path } = passage;
    const field = path?.at(-1);
    if (field === 'creditCode') return;
    // The field of an office phone takes no such number, and says so itself.
    if (field !== 'phone')
      for (const pattern of [mobile, disguised])
        for (const { index, 0: found } of text.matchAll(pattern)) yield mark(passage, 'mobile-number', index, found);
    for (const { index, 0: found } of text.matchAll(identity)) yield mark(passage, 'identity-number', index, found);
    // Offices do use such providers; in the field of an office's address that is a decision, in prose a slip.
    const code = field === 'email' ? 'provider-email' : 'personal-email';
    for (const { index, 0: found } of text.matchAll(personalMail)) yield mark(passage, code, index, found);
    for (const { index, 0: found } of text.matchAll(weChat)) yield mark(passage, 'wechat-id', index, found);
  },
};
