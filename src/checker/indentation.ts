/** A line that is indented wrongly: which one it is, and how many spaces should stand before it. */
import type { Finding } from './finding.ts';

interface Line {
  /** Where its first sign stands in its text. */
  indent: number;
  /** Where its field begins: behind the “- ” of a row. */
  field: number;
  isRow: boolean;
  /** Whether a value stands behind its field’s name, so that nothing can belong below it. */
  isFull: boolean;
  offset: number;
  number: number;
}

/** All lines but the empty ones and comments. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const rest = line.slice(indent).trimEnd();
    const dashes = /^(?:- +)*/.exec(rest)?.[0].length ?? 0;
    const isFull = !/:$|^-$/.test(rest.replace(/ #.*$/, ''));
    if (rest !== '' && !rest.startsWith('#'))
      lines.push({ indent, field: indent + dashes, isRow: dashes > 0, isFull, offset: offset + indent, number: index + 1 });
    offset += line.length + 1;
  }
  return lines;
}

/** What is said of the wrong indentation that the parser met at a place, and the text as it would be without it. */
export function badIndentation(file: string, text: string, offset: number): Finding & { mended?: string } {
  const lines = linesOf(text);
  const number = text.slice(0, offset).split('\n').length;
  const met = lines.findIndex((line) => line.number >= number);
  const index = culprit(lines, met < 0 ? lines.length - 1 : met);
  const line = lines[index];
  const before = lines[index - 1];
  if (!line || !before) return { file, code: 'bad-indentation', at: { offset, length: 1 } };
  const finding: Finding = { file, code: 'bad-indentation', at: { offset: line.offset, length: 1 } };
  // A line that fell out from between two of one level belongs with them.
  const wanted = index < met ? (lines[met]?.indent ?? 0) - (line.field - line.indent) : indentFor(lines.slice(0, index), line);
  if (wanted === undefined || wanted === line.indent) return finding;
  const mended = text.slice(0, line.offset - line.indent) + ' '.repeat(wanted) + text.slice(line.offset);
  return {
    ...finding,
    mended,
    advice: {
      zh: `行首现在有 ${String(line.indent)} 个空格，改成 ${String(wanted)} 个。`,
      en: `${String(line.indent)} spaces stand before it; make them ${String(wanted)}.`,
    },
  };
}

/** The parser stumbles over the line that follows one with too few spaces. */
function culprit(lines: readonly Line[], met: number): number {
  const [first, second, third] = [lines[met - 2], lines[met - 1], lines[met]];
  if (!first || !second || !third) return met;
  const fellOut = second.isFull && second.indent < third.indent && second.field !== third.indent;
  // The first row of a list may stand below the list's very name; what belongs to it then stands too far in.
  const isRowOfNext = second.isRow && second.field + 2 === third.indent && first.indent === second.indent && !first.isFull;
  return (fellOut && first.field === third.indent) || isRowOfNext ? met - 1 : met;
}

/** The level nearest to the one that was written, out of those that are open; a row stands among rows. */
function indentFor(before: readonly Line[], line: Line): number | undefined {
  const last = before.at(-1);
  const open = last && !last.isFull ? [last.field + 2] : [];
  let least = Infinity;
  for (const { indent, field, isRow } of [...before].reverse()) {
    const level = line.isRow ? indent : field;
    if (level < least && (isRow || !line.isRow)) open.push(level);
    least = Math.min(least, indent);
    if (least === 0) break;
  }
  return open.sort((a, b) => Math.abs(a - line.indent) - Math.abs(b - line.indent) || b - a)[0];
}
