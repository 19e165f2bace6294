import type { Rule } from '../content.ts';
import { kindOfSign } from '../signs.ts';

/** Whether a text holds several names with commas between. */
export function isJoined(text: string): boolean {
  // “Co., Ltd.” is the end of one name.
  return /[、，；;]|,\s(?!(?:Ltd|Inc|Limited|LLC|LLP|Corp|Co|S\.?A)\b)|,(?=\p{Script=Han})/u.test(text);
}

/** Names in one line that should be several: “屯留开发区、屯留工业园”. */
export const joinedItems: Rule = {
  name: 'joined-items',
  scope: 'passage',
  signs: kindOfSign(/[、，；;,]/),
  concerns: ({ path, lang }) => lang === undefined && path?.at(-2) === 'aliases',
  *check({ file, path, text }) {
    if (path?.at(-2) !== 'aliases' || !isJoined(text)) return;
    yield { file, code: 'joined-items', at: { path, part: 'value' }, values: { found: text } };
  },
};
