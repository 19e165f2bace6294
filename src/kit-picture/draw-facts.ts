/** Numbers large, each with unit, name and date, in columns. */
import { colours } from '../chain-picture/colours.ts';
import { widthOf } from '../chain-picture/measure.ts';
import type { Mark } from '../chain-picture/shapes.ts';
import type { Lang } from '../schema/text.ts';
import { cutLines } from './fit.ts';
import type { KitFact } from './subject.ts';

export interface FactsPlace {
  x: number;
  y: number;
  width: number;
  columns: number;
  /** Size of the numbers in px, and of their names. */
  value: number;
  label: number;
  lang: Lang;
}

/** Facts row by row, each row as high as its facts need. */
export function drawFacts(facts: readonly KitFact[], place: FactsPlace): { marks: Mark[]; height: number } {
  const { x, y, width, columns, label } = place;
  const column = (width - (columns - 1) * gap) / columns;
  const even = { ...place, value: sizeForAll(facts, column, place) };
  const marks: Mark[] = [];
  let top = y;
  for (let first = 0; first < facts.length; first += columns) {
    const row = facts.slice(first, first + columns).map((fact, index) => drawFact(fact, x + index * (column + gap), top, column, even));
    marks.push(...row.flatMap((each) => each.marks));
    top += Math.max(...row.map(({ height }) => height)) + Math.round(label * 1.1);
  }
  return { marks, height: Math.max(0, top - y - Math.round(label * 1.1)) };
}

/** The size, in px, at which all numbers fit with their units: numbers beside each other are equally large, unless one is very long. */
function sizeForAll(facts: readonly KitFact[], width: number, { value, lang }: FactsPlace): number {
  const fits = (size: number) =>
    facts.every((fact) => {
      const aside = { size: Math.round(size * 0.44), bold: false, lang };
      const words = [fact.before, fact.unit].filter(Boolean).reduce((sum, each) => sum + widthOf(each, aside) + aside.size * 0.3, 0);
      return words + widthOf(fact.value, { size, bold: true, lang }) <= width;
    });
  const least = value * 0.66;
  for (let size = value; size >= least; size -= 2) if (fits(size)) return size;
  return value;
}

/** Px between columns. */
const gap = 36;

function drawFact(
  fact: KitFact,
  x: number,
  y: number,
  width: number,
  { value: largest, label: small, lang }: FactsPlace,
): { marks: Mark[]; height: number } {
  const unitSize = Math.round(largest * 0.44);
  const soft = { size: unitSize, bold: false, lang };
  const before = fact.before === '' ? 0 : widthOf(fact.before, soft) + unitSize * 0.3;
  const after = fact.unit === '' ? 0 : widthOf(fact.unit, soft) + unitSize * 0.3;
  const natural = widthOf(fact.value, { size: 1, bold: true, lang });
  // A number is never cut off: it becomes smaller, and where its unit is long that goes with it.
  const size = Math.min(largest, (width - before - after) / natural);
  const scale = size < largest * 0.55 ? Math.min(1, width / (before + after + natural * largest)) : 1;
  const valueSize = scale < 1 ? largest * scale : size;
  const aside = scale < 1 ? unitSize * scale : unitSize;
  const baseline = y + largest * 0.86;
  const valueX = x + (scale < 1 ? before * scale : before);
  const valueWidth = natural * valueSize;
  const label = cutLines(fact.label, width, 3, { size: small, bold: false, lang });
  const leading = small * 1.35;
  const labelTop = baseline + small * 1.5;
  const dateSize = Math.round(small * 0.86);
  const date = cutLines(fact.date, width, 2, { size: dateSize, bold: false, lang });
  const dateTop = labelTop + (label.length - 1) * leading + dateSize * 1.55;
  const dateLeading = dateSize * 1.3;
  const marks: Mark[] = [
    ...(fact.before === '' ? [] : [text(x, baseline, fact.before, aside, colours.ink2)]),
    { kind: 'text', x: valueX, baseline, text: fact.value, size: valueSize, bold: true, fill: colours.ink },
    ...(fact.unit === '' ? [] : [text(valueX + valueWidth + aside * 0.3, baseline, fact.unit, aside, colours.ink2)]),
    ...label.map((line, index) => text(x, labelTop + index * leading, line, small, colours.ink)),
    ...date.map((line, index) => text(x, dateTop + index * dateLeading, line, dateSize, colours.ink2)),
  ];
  return { marks, height: Math.round(dateTop + (date.length - 1) * dateLeading + dateSize * 0.3 - y) };
}

function text(x: number, baseline: number, words: string, size: number, fill: string): Mark {
  return { kind: 'text', x, baseline, text: words, size, bold: false, fill };
}
