/** Lines of a text that Markdown joins or takes apart otherwise than they look in an editor: lists, hard-wrapped paragraphs, tables. */
import type { PassageRule, Rule } from '../content.ts';
import type { Finding, Words } from '../finding.ts';
import { kindOfSign } from '../signs.ts';

interface Line {
  text: string;
  /** Where its first sign stands. */
  offset: number;
  /** Whether it ends in a line break that was asked for. */
  breaks: boolean;
}

const fence = /^(?:```|~~~)/;

/** The lines of a text, without those between “```”. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let inFence = false;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (fence.test(trimmed)) inFence = !inFence;
    lines.push({ text: inFence ? '' : trimmed, offset: offset + line.indexOf(trimmed), breaks: /(?: {2,}|\\)\r?$/.test(line) });
    offset += line.length + 1;
  }
  return lines;
}

const bullet = /^[•·●○■◆▪]\s*(?=\S)/;
/** “-煤化工”, “1.煤化工”: no list without the blank. */
const listSign = /^(?:[-+](?=[\p{Script=Han}“《（])|\d{1,2}\.(?=[\p{Script=Han}“《（]))/u;

/** Rows of a list that Markdown does not know as such. */
export const listSigns: Rule = {
  name: 'list-signs',
  scope: 'body',
  *check(body) {
    const { file } = body;
    for (const { text, offset } of linesOf(body.text ?? '')) {
      const dot = bullet.exec(text)?.[0];
      const at = (length: number) => ({ offset, length });
      if (dot) yield { file, code: 'bad-dash', at: at(dot.length), values: { found: dot.trim() }, replacement: '- ', mend: true };
      const sign = listSign.exec(text)?.[0];
      if (sign) yield { file, code: 'missing-space', at: at(sign.length), values: { sign }, replacement: `${sign} `, mend: true };
    }
  },
};

/** What stands at the start of a line that is no plain paragraph. */
const structure = /^(?:[#>|｜]|[-*+]\s|\d+[.)]\s|(?:[-*_]\s*){3,}$|=+$)/;
/** What nothing is joined to. */
const standsAlone = /^[#>|｜]|^(?:[-*_]\s*){3,}$/;
const beginsChinese = /^(?:\*\*)?(?:\p{Script=Han}|[“《（]|[\d①-⑳一二三四五六七八九十]{1,3}[、）)])/u;

/** A paragraph of Chinese in several lines: they flow together, with a blank between them. What stands first in such a line may be wrong by itself. */
export const joinedLines: PassageRule = {
  name: 'joined-lines',
  scope: 'passage',
  lang: 'zh',
  signs: kindOfSign(/\n/),
  concerns: ({ path }) => path === undefined,
  *check({ file, path, text: body }) {
    if (path) return;
    let before = '';
    let isSaid = false;
    for (const { text, offset, breaks } of linesOf(body)) {
      const isJoined = before !== '' && !standsAlone.test(before) && !structure.test(text) && beginsChinese.test(text) && !isListSign(text);
      // Of a paragraph the first such line is named.
      if (isJoined && !isSaid) yield { file, code: 'joined-lines', at: { offset, length: text.length } };
      isSaid = isJoined || (isSaid && text !== '');
      before = breaks ? '' : text;
    }
  },
};

/** Of these another rule speaks. */
function isListSign(text: string): boolean {
  return bullet.test(text) || listSign.test(text);
}

const noDivider: Words = { zh: '第二行应是分隔行，如 |---|---|', en: 'its second line has to be the divider, such as |---|---|' };
const wideSigns: Words = { zh: '竖线是全角的，要用半角“|”', en: 'its upright strokes are full-width; use “|”' };

/** Tables that are shown as text, or lose cells. */
export const brokenTable: Rule = {
  name: 'broken-table',
  scope: 'body',
  *check(body) {
    if (!/[|｜]/.test(body.text ?? '')) return;
    let table: Line[] = [];
    for (const line of [...linesOf(body.text ?? ''), { text: '', offset: 0, breaks: false }]) {
      if (/^[|｜]/.test(line.text)) table.push(line);
      else {
        if (table.length > 0) yield* troubles(body.file, table);
        table = [];
      }
    }
  },
};

function* troubles(file: string, table: readonly Line[]): Generator<Finding> {
  const [head, divider, ...rows] = table;
  if (!head) return;
  const broken = ({ text, offset }: Line, reason: Words): Finding => ({
    file,
    code: 'broken-table',
    at: { offset, length: text.length },
    values: { reason },
  });
  const wide = table.find(({ text }) => text.includes('｜'));
  if (wide) return yield broken(wide, wideSigns);
  if (!divider || !/^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/.test(divider.text)) return yield broken(head, noDivider);
  const wanted = cells(head.text);
  for (const row of [divider, ...rows]) {
    const count = cells(row.text);
    if (count === wanted || (row !== divider && count < wanted)) continue;
    return yield broken(row, {
      zh: `表头有 ${String(wanted)} 格，这一行有 ${String(count)} 格`,
      en: `the head has ${String(wanted)} cells and this row ${String(count)}`,
    });
  }
}

function cells(row: string): number {
  return row.replace(/\\\|/g, '').replace(/^\|/, '').replace(/\|$/, '').split('|').length;
}
