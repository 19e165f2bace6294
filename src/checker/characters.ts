/** Checks on the bare text of a file, before YAML or Markdown is read. */
import type { Finding, Words } from './finding.ts';
import { kindOfSign, signsIn } from './signs.ts';

/** Invisible characters that change how a text is shown or compared, by what they are. */
const kinds: readonly [RegExp, Words][] = [
  [/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/, { zh: '改变文字方向', en: 'it changes the direction of text' }],
  [/[\u200B-\u200D\u2060\uFEFF\u00AD\u180E]/, { zh: '零宽字符', en: 'it has no width' }],
  [/[\u2028\u2029\u0085]/, { zh: '特殊换行', en: 'it is an unusual line break' }],
  [/\uFFFD/, { zh: '乱码', en: 'it stands for a lost character' }],
  [/[\uE000-\uF8FF]/, { zh: '私有字符，各种字体显示不同', en: 'it is a private sign that each font shows differently' }],
  [/./s, { zh: '控制字符', en: 'it is a control character' }],
];

/** Characters that no text of the portal may hold. */
export const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\u2028\u2029\uFEFF\u00AD\u061C\u180E\uFFFD\uE000-\uF8FF]/g;
/** Signs that stand for something lost or unknown: no one but a person can say what. */
const meaningful = /[\uFFFD\uE000-\uF8FF\u2028\u2029\u0085]/;
const oddSpaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const oddIndent = /^[ \t-]*[\u00A0\u3000]/gm;
/** What stands for “- ” at the start of a line: a dash of another kind, or one without its space before a quote or a key. */
const badDash = /^( *)(?:[—–－―‐‑•·] *(?=[\w'"“\p{Script=Han}])|-(?=['"“]|[A-Za-z][A-Za-z0-9]*: ))/gmu;
const conflictMarker = /^(<{7}|>{7}|\|{7}|={7})(?= |\r?$)/gm;

/** The kind of the characters that no text may hold. */
export const forbiddenSigns = kindOfSign(new RegExp(forbidden.source));
/** Signs that a text has to be looked at for. A hyphen, which nearly every text has, matters at the start of a line. */
const suspicious = forbiddenSigns | kindOfSign(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t\r：—–－―‐‑•·<>|=]/);
const hyphenFirst = /^ *-['"“A-Za-z]/m;

/**
 * What the bare text of a file has that should not be there.
 * @param isPlain whether its YAML was read as plain, so that no line begins with a hyphen that is no dash
 */
export function characterFindings(file: string, text: string, isPlain = false): Finding[] {
  if ((signsIn(text) & suspicious) === 0 && (isPlain || !hyphenFirst.test(text))) return [];
  return file.endsWith('.yaml') ? [...checkCharacters(file, text), ...checkYamlCharacters(file, text)] : [...checkCharacters(file, text)];
}

/** Forbidden characters and conflict markers, in any kind of file. */
function* checkCharacters(file: string, text: string): Generator<Finding> {
  for (const { index, 0: character } of text.matchAll(forbidden)) {
    const finding = forbiddenCharacter(file, index, character);
    yield meaningful.test(character) ? finding : { ...finding, mend: '' };
  }
  const lone = /\r(?!\n)/.exec(text);
  if (lone) yield { file, code: 'old-line-break', at: { offset: lone.index, length: 1 }, mend: '\n' };
  for (const { index, 0: blanks } of text.matchAll(oddSpaces)) {
    const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
    // In the indentation of YAML and behind the name of a field they are an error of their own.
    if (file.endsWith('.yaml') && /^[ \t-]*(?:[A-Za-z][A-Za-z0-9]*:)?$/.test(before)) continue;
    if (file.endsWith('.yaml') && isAtEdge(before, text.slice(index + blanks.length, index + blanks.length + 100))) continue;
    const beside = before.trim() === '' || /\s/.test(before.at(-1) ?? '') || /[\s]/.test(text[index + blanks.length] ?? '\n');
    yield {
      ...forbiddenCharacter(file, index, blanks.charAt(0)),
      code: 'odd-space',
      at: { offset: index, length: blanks.length },
      mend: beside ? '' : ' ',
    };
  }
  for (const { index, 0: found } of text.matchAll(conflictMarker)) {
    yield { file, code: 'conflict-marker', at: { offset: index, length: found.length }, values: { found } };
  }
}

/** Whether a blank stands first or last in a value of YAML: a rule about values says so, whatever the blank. */
function isAtEdge(before: string, after: string): boolean {
  const isFirst = /^[ -]*(?:[A-Za-z][A-Za-z0-9]*: +)?['"]?$/.test(before);
  const isLast = /^['"]?\s*(?:\n|$)/.test(after) && !/(?:^|\s)#/.test(before);
  return isFirst || isLast;
}

/** What is allowed in prose but not in YAML: tabs, and odd spaces in the indentation. */
function* checkYamlCharacters(file: string, text: string): Generator<Finding> {
  for (const { index, 0: tabs } of text.matchAll(/\t+/g)) {
    const atStart = /(^|\n)[ \t-]*$/.test(text.slice(Math.max(0, index - 100), index));
    yield { file, code: 'tab', at: { offset: index, length: tabs.length }, mend: atStart ? '  '.repeat(tabs.length) : ' ' };
  }
  for (const { index, 0: indent } of text.matchAll(oddIndent)) {
    yield {
      ...forbiddenCharacter(file, index + indent.length - 1, indent.slice(-1)),
      code: 'odd-indentation',
      mend: indent.endsWith('\u3000') ? '  ' : ' ',
    };
  }
  for (const { index, 0: line } of text.matchAll(/^ *(?:- +)*[A-Za-z][A-Za-z0-9]*:[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gm)) {
    yield { ...forbiddenCharacter(file, index + line.length - 1, line.slice(-1)), code: 'odd-indentation', mend: ' ' };
  }
  for (const { index, 0: found, 1: indent = '' } of text.matchAll(badDash)) {
    const dash = found.slice(indent.length);
    yield {
      file,
      code: 'bad-dash',
      at: { offset: index + indent.length, length: dash.length },
      values: { found: dash.trim() },
      replacement: '- ',
      mend: true,
    };
  }
  for (const { index, 0: line } of text.matchAll(/^[ ]*(?:- +)*[A-Za-z][A-Za-z0-9]*：/gm)) {
    const offset = index + line.length - 1;
    yield { file, code: 'fullwidth-colon', at: { offset, length: 1 }, replacement: text[offset + 1] === ' ' ? ':' : ': ', mend: true };
  }
}

/** The finding for one such character. */
export function forbiddenCharacter(file: string, offset: number, character: string): Finding {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const meaning = kinds.find(([pattern]) => pattern.test(character))?.[1] ?? { zh: '', en: '' };
  return { file, code: 'forbidden-character', at: { offset, length: 1 }, values: { character: code, meaning } };
}
