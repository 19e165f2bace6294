/** How tightly a comparison must be set to fit one landscape page, from the length of its words. */
import type { ComparedItem, ComparedRow } from './table.ts';
import type { Lang } from '../../schema/text.ts';

export interface Density {
  name: 'roomy' | 'dense' | 'tight';
  /** More items than these are counted instead of printed. */
  mostItems: number;
}

/** Width of a text in halves of a Chinese character. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2E80' ? 2 : 1), 0);
}

/** Lines of a cell of so many halves of a character in width. */
function linesOf(items: readonly ComparedItem[], width: number, mostItems: number, lang: Lang): number {
  const shown = items.slice(0, mostItems);
  const lengths = shown.map(({ name, text, note, asOf }) =>
    widthOf([name?.[lang], text[lang], note?.[lang], asOf?.[lang]].filter(Boolean).join('  ')),
  );
  const list = shown.some(({ name, note }) => name ?? note);
  const lines = list
    ? lengths.reduce((sum, length) => sum + Math.ceil(length / width), 0)
    : Math.ceil(lengths.reduce((sum, length) => sum + length + 2, 0) / width);
  return lines + (items.length > mostItems ? 1 : 0);
}

/** Halves of a character in a line of all columns together, and lines on a page, as print styles set them. */
const settings = [
  { name: 'roomy', mostItems: 6, lineWidth: 205, pageLines: 46 },
  { name: 'dense', mostItems: 6, lineWidth: 222, pageLines: 53 },
] as const;

/** The roomiest setting in which the rows fit. */
export function densityOf(rows: readonly ComparedRow[], lang: Lang): Density {
  for (const { name, mostItems, lineWidth, pageLines } of settings) {
    const lines = rows.reduce(
      (sum, { cells, empty }) =>
        empty ? sum : sum + 0.25 + Math.max(1, ...cells.map((cell) => linesOf(cell, lineWidth / cells.length, mostItems, lang))),
      0,
    );
    if (lines <= pageLines) return { name, mostItems };
  }
  return { name: 'tight', mostItems: 4 };
}
