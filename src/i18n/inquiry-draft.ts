/** What the text at the foot of a page needs in the browser: apart from the form's words, so that pages load only this. */
import type { Lang, Text } from '../schema/text.ts';

export const draftWords = {
  address: { zh: '网址', en: 'Address' },
  language: { zh: '回复语言', en: 'Language of the reply' },
  code: { zh: '推荐码', en: 'Referral code' },
  mailShort: {
    zh: '（咨询文本较长，请从网页复制后粘贴到这里。）',
    en: '(The text is too long for a link. Please copy it from the page and paste it here.)',
  },
  mailShortNote: {
    zh: '文本较长，邮件链接里放不下：请先复制文本，再粘贴到邮件里。',
    en: 'The text is too long for a mail link: copy it first and paste it into the mail.',
  },
  copied: { zh: '已复制', en: 'Copied' },
  copyFailed: {
    zh: '浏览器不允许复制，文本已选中，请按 Ctrl+C。',
    en: 'The browser does not let the page copy. The text is selected: press Ctrl+C.',
  },
} as const satisfies Record<string, Text>;

/** An English label with the Chinese one, which a Chinese office reads. */
export const gloss = (text: Text, lang: Lang): string => (lang === 'zh' || text.zh === text.en ? text[lang] : `${text.en} (${text.zh})`);

/** A label with its value; several lines begin below it. */
export function line(label: Text, value: string, lang: Lang): string {
  const colon = lang === 'zh' ? '：' : ': ';
  return value.includes('\n') ? `${gloss(label, lang)}${colon.trimEnd()}\n${value}` : `${gloss(label, lang)}${colon}${value}`;
}

/** A text made without a script, with what only the browser knows: the page's address and the visit's code. */
export function withFacts(text: string, lang: Lang, { address, code }: { address: string; code?: string | undefined }): string {
  const language = gloss(draftWords.language, lang);
  const lines = text.split('\n').filter((each) => !each.startsWith(gloss(draftWords.address, lang)));
  const at = lines.findIndex((each) => each.startsWith(language));
  const added = [line(draftWords.address, address, lang), ...(code === undefined ? [] : [line(draftWords.code, code, lang)])];
  return lines.toSpliced(at < 0 ? lines.length : at + 1, 0, ...added).join('\n');
}
