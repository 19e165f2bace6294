/** Finds how much a brochure says and how tightly it is set, so that it ends well: no page is nearly empty, a zone has two to four. */
import { brochureOf } from '../../src/brochure/brochure-of.ts';
import type { Brochure } from '../../src/brochure/document.ts';
import { everything, type Measure } from '../../src/brochure/paper.ts';
import type { Served } from '../../src/domain/kit/short-address.ts';
import type { Portal } from '../../src/domain/portal.ts';
import type { Lang } from '../../src/schema/text.ts';
import { setBrochure, type SetBrochure } from './brochure-pdf.ts';

/** Pages of a zone's brochure. */
export const fewestPages = 2;
export const mostPages = 4;

/** A last page that ends above this share of its height is nearly empty. */
const leastEnd = 0.4;

/** What a zone's brochure says, from all there is to what fits any zone. */
const measures: readonly Measure[] = [
  everything,
  { ...everything, around: false },
  { rows: 14, characters: 400, around: false },
  { rows: 9, characters: 260, around: false },
  { rows: 6, characters: 180, around: false },
  { rows: 3, characters: 120, around: false },
  { rows: 1, characters: 60, around: false },
];

/** Length by how tightly it is set, as a share of the loosest: so a try that cannot fit is saved. */
const lengths = [
  [0, 1],
  [1, 0.94],
  [2, 0.87],
] as const;
const shortestLength = 0.87;

/**
 * Sets the brochure of a page as well as can be.
 * @param file name of the file, for messages
 * @throws BrochureError as setBrochure does
 */
export function fittedBrochure(portal: Portal, page: string, lang: Lang, served: Served, file: string): SetBrochure {
  const whole = brochureOf(portal, page, lang, served, everything);
  if (whole.back.length > 0) return shortest([whole, brochureOf(portal, page, lang, served, { ...everything, mapLast: false })], file);
  let best: SetBrochure | undefined;
  let tooLong = 0;
  for (const [index, measure] of measures.entries()) {
    // Each measure is about a fifth shorter than the one before it.
    if (tooLong * 0.8 * shortestLength > mostPages * 1.25 && index < measures.length - 1) {
      tooLong *= 0.8;
      continue;
    }
    const brochure = index === 0 ? whole : brochureOf(portal, page, lang, served, measure);
    const most = brochure.form === 'booklet' ? Infinity : mostPages;
    let loose = 0;
    for (const [tight, length] of lengths) {
      if (loose * length > most + 0.1) continue;
      const set = setBrochure(brochure, file, { tight });
      if (brochure.form === 'brochure' && set.pages < fewestPages) return best ?? setBrochure(brochure, file, { apart: true });
      const fits = set.pages <= most;
      if (fits && set.end >= leastEnd) return set;
      if (fits) best ??= set;
      if (tight === 0) loose = set.pages - 1 + set.end;
    }
    if (best) return best;
    tooLong = loose;
  }
  throw new Error(`${file} is longer than ${String(mostPages)} pages however little it says`);
}

/**
 * The setting with the fewest pages; of those with as many, one that ends well, then one whose map is not parted from
 * the front by a page of sources, then the loosest.
 */
function shortest(brochures: readonly Brochure[], file: string): SetBrochure {
  const settings = lengths.flatMap(([tight]) =>
    brochures.map((brochure) => {
      const set = setBrochure(brochure, file, { tight });
      const parted = brochure.back.length > 0 && set.pages > fewestPages;
      return { set, cost: set.pages * 100 + (set.end < leastEnd ? 20 : 0) + (parted ? 10 : 0) + tight };
    }),
  );
  const [best] = settings.toSorted((a, b) => a.cost - b.cost);
  if (best === undefined) throw new Error(`${file} has nothing to set`);
  return best.set;
}
