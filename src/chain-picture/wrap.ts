/** Breaks texts into lines that fit a width: Chinese between characters, Latin between words. */
import { widthOf, type Type } from './measure.ts';

const cjk = '⺀-鿿豈-﫿＀-￯\\u{20000}-\\u{3ffff}';
/** A Chinese character, a word up to its end or a hyphen after two letters, or spaces. */
const piece = new RegExp(`[${cjk}]|[^\\s${cjk}]+?(?:(?<=\\w\\w)[-/–—](?=[^\\s\\d])|(?=[\\s${cjk}]|$))|\\s+`, 'gu');
// Marks, and the last characters of words such as 分布式 and 一体化.
const neverFirst = /^[，。、；：！？）》」』”’…％%·,.;:!?)\]㎡℃式化性型]/u;
const neverLast = /[（《「『“‘([]$/u;
const isSpace = (text: string): boolean => text.trim() === '';

/** The smallest pieces of a text that stay whole; spaces are pieces of their own. */
export function wholePieces(text: string): string[] {
  const result: string[] = [];
  for (const next of text.match(piece) ?? []) {
    const last = result.at(-1);
    const sticks = last !== undefined && !isSpace(last) && !isSpace(next) && (neverFirst.test(next) || neverLast.test(last));
    if (sticks) result[result.length - 1] = last + next;
    else result.push(next);
  }
  return result;
}

interface Piece {
  text: string;
  /** Px. */
  width: number;
}

function measured(texts: readonly string[], type: Type): Piece[] {
  return texts.map((text) => ({ text, width: widthOf(text, type) }));
}

/** Cuts a piece that is itself wider than a line. */
function cut(piece: Piece, width: number, type: Type): Piece[] {
  if (piece.width <= width) return [piece];
  const parts: Piece[] = [{ text: '', width: 0 }];
  for (const character of piece.text) {
    const own = widthOf(character, type);
    const last = parts.at(-1);
    if (last && (last.text === '' || last.width + own <= width)) {
      last.text += character;
      last.width += own;
    } else parts.push({ text: character, width: own });
  }
  return parts;
}

/** As much on each line as it holds. */
function greedy(pieces: readonly Piece[], width: number, type: Type): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  let space: Piece | undefined;
  for (const whole of pieces) {
    if (isSpace(whole.text)) {
      space = whole;
      continue;
    }
    for (const part of cut(whole, width, type)) {
      if (line !== '' && filled + (space?.width ?? 0) + part.width > width) {
        lines.push(line);
        line = '';
      }
      filled = line === '' ? part.width : filled + (space?.width ?? 0) + part.width;
      line = line === '' ? part.text : line + (space?.text ?? '') + part.text;
      space = undefined;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Lines of a text, each as full as it can be. */
export function fullLines(text: string, width: number, type: Type): string[] {
  return greedy(measured(wholePieces(text), type), width, type);
}

/** Lines of a text, none wider than `width` px, about equally long. */
export function wrap(text: string, width: number, type: Type): string[] {
  const pieces = measured(wholePieces(text), type);
  const lines = greedy(pieces, width, type);
  if (lines.length < 2) return lines;
  // 机柜与｜模块化机房: Chinese breaks best after an “and”, if that needs no further line.
  const clauses = type.lang === 'zh' ? measured(text.split(/(?<=[与及、])/u), type) : [];
  if (clauses.length > 1 && clauses.every((clause) => clause.width <= width)) {
    const joined = greedy(clauses, width, type);
    if (joined.length === lines.length) return joined;
  }
  // As narrow as the same number of lines allows without cutting a word, so that none is left alone.
  const widest = Math.max(...pieces.map((whole) => whole.width));
  let best = lines;
  for (let narrow = width - type.size / 2; narrow > width / 2 && narrow >= Math.min(width, widest); narrow -= type.size / 2) {
    const tried = greedy(pieces, narrow, type);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}

/** Lines of parts that should stay whole, joined by a separator, of which a comma stays at the end of a line. */
export function wrapParts(parts: readonly string[], separator: string, width: number, type: Type): string[] {
  const comma = separator.trim() === '·' ? '' : separator.trimEnd();
  const lines: string[] = [];
  for (const [index, part] of parts.entries()) {
    const text = index < parts.length - 1 ? part + comma : part;
    const last = lines.at(-1);
    const joint = separator.slice(comma.length);
    if (last !== undefined && widthOf(last + joint + text, type) <= width) lines[lines.length - 1] = last + joint + text;
    else lines.push(...wrap(text, width, type));
  }
  return lines;
}
