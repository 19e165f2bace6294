import type { Passage, PassageRule } from '../content.ts';
import type { Finding, Words } from '../finding.ts';
import { isChinese } from '../is-chinese.ts';
import { kindOfSign } from '../signs.ts';
import { mark } from './mark.ts';

/** Brackets whose content explains by the Chinese term: “Lüliang (吕梁)”. Blanked out, so that places stay. */
function withoutGlosses(text: string): string {
  return text.replace(/\([^()]*\p{Script=Han}[^()]*\)|\[[^[\]]*\p{Script=Han}[^[\]]*\]/gu, (gloss) => ' '.repeat(gloss.length));
}

/** English without Chinese in it: characters only as a gloss in brackets, no full-width signs. */
export const englishText: PassageRule = {
  name: 'english-text',
  scope: 'passage',
  lang: 'en',
  signs: kindOfSign(/[^\x00-\x7F]/),
  *check(passage) {
    if (passage.lang !== 'en') return;
    const untranslated = notTranslated(passage);
    if (untranslated) return yield untranslated;
    const text = withoutGlosses(passage.text);
    const runs = [...text.matchAll(/\p{Script=Han}+/gu)];
    // A text that is not translated at all is one problem.
    const shown = runs.length > 5 ? runs.slice(0, 1) : runs;
    for (const { index, 0: found } of shown) yield mark(passage, 'chinese-in-english', index, found);
    if (shown.length < runs.length) return;
    for (const { index, 0: found } of text.matchAll(/[Ａ-Ｚａ-ｚ０-９]+|[、。〈-】〔-〛\uFF01-\uFF65]/g)) {
      const right = halfWidth(found, text[index - 1], text[index + 1]);
      const finding = mark(passage, 'fullwidth-in-english', index, found);
      yield right === undefined ? finding : { ...finding, replacement: right, mend: true };
    }
  },
};

/** Chinese where the English should be: copied, or the two changed over. That is one mistake, however long the text. */
function notTranslated(passage: Passage): Finding | undefined {
  const { text, path, other } = passage;
  if (!path || !isChinese(withoutGlosses(text))) return undefined;
  const isSwapped = other !== undefined && !/\p{Script=Han}/u.test(other);
  const shown = text.length > 30 ? `${text.slice(0, 30)}……` : text;
  return { ...mark(passage, 'chinese-in-english', 0, text, { found: shown }), ...(isSwapped ? { advice: swapped } : {}) };
}

const swapped: Words = {
  zh: '中文和英文写反了：把 zh 和 en 两行的内容对调。',
  en: 'Chinese and English are in each other’s place: change the two over.',
};

/** The ordinary sign with the blank that English wants beside it; undefined for book-title marks and the like. */
function halfWidth(sign: string, before = ' ', after = ' '): string | undefined {
  if (/[Ａ-Ｚａ-ｚ０-９．％／＋－]/.test(sign)) return sign.normalize('NFKC');
  if (sign === '（') return /[\s(“‘]/.test(before) ? '(' : ' (';
  const plain = { '，': ',', '、': ',', '：': ':', '；': ';', '。': '.', '！': '!', '？': '?', '）': ')' }[sign];
  return plain && /[\p{L}\p{N}“‘（]/u.test(after) ? `${plain} ` : plain;
}

const fullWidth: Readonly<Record<string, string>> = { '.': '。', ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };

/**
 * Behind a Chinese character, bold or not, or behind a link, and a full stop at the end of a line; blanks beside it go
 * too. Behind a link the sign may belong to what is Latin, unless Chinese follows.
 */
const halfWidthInChinese =
  /(?<=[\p{Script=Han}”》）]|[\p{Script=Han}”》）]\*\*)[,:;?!](?![)\]]) *|(?<=\]\([^()\s]*\))[,:;?!] *(?=\p{Script=Han})|(?<=\p{Script=Han})\.(?=$|\r?\n)/gmu;

/** Chinese with Chinese punctuation. */
export const chineseText: PassageRule = {
  name: 'chinese-text',
  scope: 'passage',
  lang: 'zh',
  signs: kindOfSign(/[,.:;?!]/),
  concerns: ({ text }) => /[^\x00-\x7F][,.:;?!]|[*)][,:;?!]/.test(text),
  *check(passage) {
    if (passage.lang !== 'zh') return;
    for (const { index, 0: found } of passage.text.matchAll(halfWidthInChinese)) {
      const sign = found.trimEnd();
      const right = fullWidth[sign] ?? sign;
      yield { ...mark(passage, 'halfwidth-in-chinese', index, found, { found: sign, right }), replacement: right, mend: true };
    }
  },
};
