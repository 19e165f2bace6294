/** Facts in words: a small label with the date, and below it the words. */
import { colours } from '../chain-picture/colours.ts';
import { widthOf } from '../chain-picture/measure.ts';
import type { Mark } from '../chain-picture/shapes.ts';
import type { Lang } from '../schema/text.ts';
import { cutLines, cutNames } from './fit.ts';
import type { KitLine } from './subject.ts';

export interface LinesPlace {
  x: number;
  y: number;
  width: number;
  /** Nothing is drawn below. */
  bottom: number;
  /** Size of the words in px; labels are smaller. */
  size: number;
  /** Lines of words that one fact may have. */
  most: number;
  lang: Lang;
}

/** As many facts as there is room for, and their height in px. */
export function drawLines(
  lines: readonly KitLine[],
  { x, y, width, bottom, size, most, lang }: LinesPlace,
): { marks: Mark[]; height: number; shown: number } {
  const marks: Mark[] = [];
  const small = Math.round(size * 0.76);
  const leading = Math.round(size * (lang === 'zh' ? 1.42 : 1.32));
  let top = y;
  let shown = 0;
  for (const line of lines) {
    const type = { size, bold: false, lang };
    const words = line.names ? cutNames(line.names, width, most, type) : cutLines(line.text, width, most, type);
    const height = Math.round(small * 1.5) + words.length * leading;
    if (top + height > bottom) break;
    marks.push({ kind: 'text', x, baseline: top + small, text: line.label, size: small, bold: true, fill: colours.kiln });
    if (line.date !== undefined)
      marks.push({
        kind: 'text',
        x: x + widthOf(line.label, { size: small, bold: true, lang }) + small * 0.8,
        baseline: top + small,
        text: line.date,
        size: small,
        bold: false,
        fill: colours.ink2,
      });
    marks.push(
      ...words.map((text, index): Mark => ({
        kind: 'text',
        x,
        baseline: top + small * 1.5 + index * leading + size * 0.92,
        text,
        size,
        bold: false,
        fill: colours.ink,
      })),
    );
    top += height + Math.round(size * 0.55);
    shown += 1;
  }
  return { marks, height: Math.max(0, top - y - Math.round(size * 0.55)), shown };
}
