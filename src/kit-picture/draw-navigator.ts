/** The city navigator: a block for each city, one of them filled. It is not a map, and says so. */
import { colours } from '../chain-picture/colours.ts';
import { widthOf } from '../chain-picture/measure.ts';
import type { Mark } from '../chain-picture/shapes.ts';
import type { CityNode } from '../domain/portal.ts';
import { words } from '../i18n/words.ts';
import type { Lang } from '../schema/text.ts';
import { cutLines } from './fit.ts';

export interface NavigatorPlace {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Size of the disclaimer in px. */
  noteSize: number;
}

/** The blocks with the disclaimer below them; `height` is that of both. */
export function drawNavigator(cities: readonly CityNode[], current: CityNode | undefined, place: NavigatorPlace, lang: Lang): Mark[] {
  if (cities.length === 0) return [];
  const { x, y, width, noteSize } = place;
  const note = cutLines(words.navigatorNote[lang], width, 5, { size: noteSize, bold: false, lang });
  const leading = Math.round(noteSize * 1.35);
  const height = place.height - note.length * leading - noteSize * 0.6;
  const grid = cities.map(({ data }) => data.navigator);
  const columns = Math.max(...grid.map(({ column }) => column[1])) - 1;
  const rows = Math.max(...grid.map(({ row }) => row[1])) - 1;
  const [wide, high] = [width / columns, height / rows];
  const gap = 3;
  const nameOf = (city: CityNode) => (lang === 'zh' ? city.name.zh.replace(/市$/, '') : city.name.en);
  // One size for all names: the size of a name says nothing.
  const size = Math.min(
    ...cities.map((city) => {
      const { row, column } = city.data.navigator;
      return sizeFor(
        nameOf(city),
        (column[1] - column[0]) * wide - gap - 6,
        Math.min(((row[1] - row[0]) * high - gap) * 0.62, 22),
        city === current,
        lang,
      );
    }),
  );
  const blocks = cities.flatMap((city): Mark[] => {
    const { row, column } = city.data.navigator;
    const block = {
      x: x + (column[0] - 1) * wide,
      y: y + (row[0] - 1) * high,
      width: (column[1] - column[0]) * wide - gap,
      height: (row[1] - row[0]) * high - gap,
    };
    const filled = city === current;
    const name = nameOf(city);
    const type = { size, bold: filled, lang };
    return [
      { kind: 'rect', ...block, fill: filled ? colours.kiln : colours.kiln2 },
      {
        kind: 'text',
        x: block.x + (block.width - widthOf(name, type)) / 2,
        baseline: block.y + block.height / 2 + size * 0.36,
        text: name,
        size,
        bold: filled,
        fill: filled ? '#ffffff' : colours.ink2,
      },
    ];
  });
  return [
    ...blocks,
    ...note.map((text, index): Mark => ({
      kind: 'text',
      x,
      baseline: y + height + noteSize * 1.5 + index * leading,
      text,
      size: noteSize,
      bold: false,
      fill: colours.ink2,
    })),
  ];
}

/** The size, in px, at which a name fits its block. */
function sizeFor(name: string, width: number, largest: number, bold: boolean, lang: Lang): number {
  const natural = widthOf(name, { size: 1, bold, lang });
  return Math.max(6, Math.min(largest, width / natural));
}
