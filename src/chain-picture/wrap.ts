/** Breaks texts into lines that fit a width: Chinese between characters, Latin between words. */
import { widthOf, type Type } from './measure.ts';

// Marks, and the last characters of words such as 分布式 and 一体化.
const neverFirst = /^[，。、；：！？）》」』”’…％%·,.;:!?)\]㎡℃式化性型]/u;
const neverLast = /[（《「『“‘([]$/u;
const cjk = /[⺀-鿿豈-﫿＀-￯\u{20000}-\u{3ffff}]/u;

/** The smallest pieces of a text that stay whole. */
export function wholePieces(text: string): string[] {
  const result: string[] = [];
  for (const piece of text.match(/[⺀-鿿豈-﫿＀-￯\u{20000}-\u{3ffff}]|[^\s⺀-鿿豈-﫿＀-￯\u{20000}-\u{3ffff}]+?(?:(?<=\w\w)[-/–—](?=[^\s\d])|(?=[\s⺀-鿿豈-﫿＀-￯\u{20000}-\u{3ffff}]|$))|\s+/gu) ?? []) {
    const last = result.at(-1);
    const sticks = last !== undefined && !/^\s/.test(last) && ((neverFirst.test(piece) && !/^\s/.test(piece)) || (neverLast.test(last) && !/^\s/.test(piece)));
    if (sticks) result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}

/** Cuts a piece that is itself wider than a line. */
function cut(piece: string, width: number, type: Type): string[] {
  if (widthOf(piece, type) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    if (part !== '' && widthOf(part + character, type) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function greedy(text: string, width: number, type: Type, pieces = wholePieces(text)): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces.flatMap((piece) => cut(piece, width, type))) {
    if (line === '' && piece.trim() === '') continue;
    if (line === '' || widthOf((line + piece).trimEnd(), type) <= width) {
      line += piece;
      continue;
    }
    lines.push(line.trimEnd());
    line = piece.trimStart();
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Lines of a text, none wider than `width` px, about equally long. */
export function wrap(text: string, width: number, type: Type): string[] {
  const lines = greedy(text, width, type);
  if (lines.length < 2) return lines;
  // 机柜与｜模块化机房: Chinese breaks best after an “and”, if that needs no further line.
  const clauses = text.split(/(?<=[与及、])/u);
  if (type.lang === 'zh' && clauses.length > 1 && clauses.every((clause) => widthOf(clause, type) <= width)) {
    const joined = greedy(text, width, type, clauses);
    if (joined.length === lines.length) return joined;
  }
  // As narrow as the same number of lines allows, so that no word or character is left alone.
  let best = lines;
  for (let narrow = width - type.size / 2; narrow > width / 2; narrow -= type.size / 2) {
    const tried = greedy(text, narrow, type);
    if (tried.length > lines.length || tried.some((line) => hasCutWord(line, text))) break;
    best = tried;
  }
  return best;
}

/** Whether a line ends inside a Latin word. */
function hasCutWord(line: string, text: string): boolean {
  const at = text.indexOf(line) + line.length;
  const next = text.charAt(at);
  return /\w/.test(line.at(-1) ?? '') && /\w/.test(next) && !cjk.test(next);
}

/** Lines of parts that should stay whole, joined by a separator, which stays at the end of a line if it is a comma. */
export function wrapParts(parts: readonly string[], separator: string, width: number, type: Type): string[] {
  const end = separator.trim() === '·' ? '' : separator.trimEnd();
  const lines: string[] = [];
  let line = '';
  for (const [index, part] of parts.entries()) {
    const tail = index < parts.length - 1 ? end : '';
    if (line !== '' && widthOf(line + separator + part + tail, type) <= width) {
      line += separator + part;
      continue;
    }
    if (line !== '') lines.push(line + end);
    const own = wrap(part + tail, width, type);
    lines.push(...own.slice(0, -1));
    line = part === '' ? '' : (own.at(-1) ?? '').slice(0, tail === '' ? undefined : -tail.length || undefined);
  }
  return line === '' ? lines : [...lines, line];
}
