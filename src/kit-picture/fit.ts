/** Sets texts into a width: as large as fits, and never outside. */
import { widthOf, type Type } from '../chain-picture/measure.ts';
import type { TextMark } from '../chain-picture/shapes.ts';
import { fullLines, wholePieces, wrap } from '../chain-picture/wrap.ts';
import { fill } from '../i18n/fill.ts';
import { kitWords } from '../i18n/kit-picture-words.ts';
import type { Lang } from '../schema/text.ts';

export interface Fitted {
  size: number;
  lines: string[];
}

/**
 * The lines of a name in the first of the sizes (px, large to small) that cuts no word and needs no more than
 * `most` lines and `height` px; at the last size the rest is cut off.
 */
export function fit(
  text: string,
  width: number,
  sizes: readonly number[],
  most: number,
  { bold, lang }: Omit<Type, 'size'>,
  height = Infinity,
): Fitted {
  for (const size of sizes) {
    const type = { size, bold, lang };
    if (wholePieces(text).some((piece) => widthOf(piece, type) > width)) continue;
    const lines = nameLines(text, width, type);
    if (lines.length <= most && lines.length * leadingOf(size, lang) <= height) return { size, lines };
  }
  const size = sizes.at(-1) ?? 16;
  return { size, lines: cutLines(text, width, most, { size, bold, lang }) };
}

/** Words that end a Chinese name and stay whole: 长治｜经开区 rather than 长治经｜开区. */
const lastWord =
  /(?<=..)(?:(?:经济技术|高新技术产业|经济|农业高新技术产业)开发区|(?:现代农业产业|生态文化旅游|农业高新技术产业|转型综合改革|生态|现代农业)?示范区|经开区|高新区|农高区|开发区|设备|装备|材料|系统|服务|清单|名录|制造|加工|产品|工程|器件|机会)(?=（[^）]*）$|$)/u;

/** The same in English: Taigu | Economic Zone rather than Taigu Economic | Zone. */
const lastWordLatin = /(?<=. )(?:Economic|Development|High-tech|Demonstration) Zone(?= \([^)]*\)$|$)/u;

/** Lines of a name: broken before its last word, where that needs no further line. */
function nameLines(text: string, width: number, type: Type): string[] {
  const lines = wrap(text, width, type);
  if (lines.length < 2) return lines;
  const at = (type.lang === 'zh' ? lastWord : lastWordLatin).exec(text)?.index;
  if (at === undefined) return lines;
  const parts = [text.slice(0, at), text.slice(at)].flatMap((part) => wrap(part, width, type));
  return parts.length === lines.length ? parts : lines;
}

/** At most so many lines; the last ends in … where more would follow. */
export function cutLines(text: string, width: number, most: number, type: Type): string[] {
  const lines = wrap(text, width, type);
  if (lines.length <= most) return lines;
  // Lines of about equal length would waste the room that is short.
  const kept = fullLines(text, width, type).slice(0, most);
  return kept.map((line, index) => (index === kept.length - 1 ? cut(line, width, type) : line));
}

/** Names in at most so many lines; where not all have room, whole names are left out and the end says so. */
export function cutNames(names: readonly string[], width: number, most: number, type: Type): string[] {
  const { lang } = type;
  const joint = lang === 'zh' ? '、' : ', ';
  for (let count = names.length; count > 0; count -= 1) {
    const rest = names.length - count;
    const end = rest === 0 ? '' : fill(kitWords.andMore[lang], { n: rest });
    const lines = wrap(names.slice(0, count).join(joint) + end, width, type);
    if (lines.length <= most) return lines;
  }
  return cutLines(names.join(joint), width, most, type);
}

/** A line with … at its end, no wider than `width`. */
function cut(line: string, width: number, type: Type): string {
  let text = line;
  while (text !== '' && widthOf(`${text}…`, type) > width) text = text.slice(0, -1);
  // A Latin word is left out whole rather than cut, where a good part of the line remains.
  const space = text.lastIndexOf(' ');
  if (text !== line && type.lang === 'en' && /\S/.test(line.charAt(text.length)) && space > line.length / 2) text = text.slice(0, space);
  return `${text.replace(/[，、；,;\s]+$/u, '')}…`;
}

/** One line, cut off where it is too long. */
export function oneLine(text: string, width: number, type: Type): string {
  return widthOf(text, type) <= width ? text : cut(text, width, type);
}

/** Marks of lines below each other; `y` is the top of the first, lines are `leading` px apart. */
export function stack({ size, lines }: Fitted, x: number, y: number, leading: number, bold: boolean, fill: string): TextMark[] {
  return lines.map((text, index) => ({ kind: 'text', x, baseline: y + index * leading + size * 0.88, text, size, bold, fill }));
}

/** Leading of large names: Chinese needs more air than Latin. */
export function leadingOf(size: number, lang: Lang): number {
  return Math.round(size * (lang === 'zh' ? 1.22 : 1.16));
}
