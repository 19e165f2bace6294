/**
 * Width of a text without a font at hand: CJK characters are one em wide, Latin ones as in Inter, which
 * is wider than most system fonts. The same text always gives the same width.
 */
import type { Lang } from '../schema/text.ts';

/** Advance widths of Inter 4 (SIL OFL 1.1), thousandths of an em, U+0020 to U+007E. */
const regular =
  '281 288 466 633 642 982 644 300 365 365 501 662 288 460 288 360 631 407 610 618 646 593 620 566 619 620 288 302 662 662 662 511 966 690 654 730 722 601 590 746 743 269 571 672 565 903 753 765 639 765 644 642 646 744 690 985 682 679 629 365 360 365 471 456 323 562 612 571 612 583 370 613 591 242 242 549 242 876 591 600 612 612 376 528 327 591 562 818 546 562 552 426 333 426 662'
    .split(' ')
    .map(Number);
const bold =
  '237 338 552 649 655 1016 672 339 377 377 559 679 334 468 334 388 674 431 630 646 676 622 649 582 651 649 334 343 679 679 679 560 1016 747 662 740 722 607 587 750 747 281 584 719 565 932 762 771 648 777 657 655 667 732 747 1038 738 731 664 377 388 377 487 476 365 581 630 588 630 596 398 632 623 271 271 580 271 913 623 613 630 630 407 560 366 623 600 850 580 602 573 469 372 469 679'
    .split(' ')
    .map(Number);
/** Marks beyond ASCII: regular, bold. */
const others: Record<string, readonly [number, number]> = {
  '·': [288, 334],
  '–': [500, 500],
  '—': [1000, 1000],
  '‘': [261, 311],
  '’': [261, 311],
  '“': [440, 540],
  '”': [440, 532],
  '…': [864, 1002],
  ' ': [281, 237],
};
/** A letter with an accent, or a sign that is not listed. */
const otherWidth = 700;

const wideInChinese = new Set('“”‘’…—');

/** Whether a character is set in the Chinese face, one em wide, in a text of the language. */
export function isWide(character: string, lang: Lang): boolean {
  return (character.codePointAt(0) ?? 0) >= 0x2100 || (lang === 'zh' && wideInChinese.has(character));
}

function thousandths(character: string, isBold: boolean, lang: Lang): number {
  if (isWide(character, lang)) return 1000;
  const listed = others[character];
  if (listed) return listed[isBold ? 1 : 0];
  return (isBold ? bold : regular)[(character.codePointAt(0) ?? 0) - 32] ?? otherWidth;
}

export interface Type {
  /** Font size in px. */
  size: number;
  bold: boolean;
  lang: Lang;
}

/** Width of a line of text in px. */
export function widthOf(text: string, { size, bold: isBold, lang }: Type): number {
  let sum = 0;
  for (const character of text) sum += thousandths(character, isBold, lang);
  return (sum * size) / 1000;
}

/** Stretches of a text in one face each, with the px from its start at which they begin. Outer spaces are left out. */
export function runsOf(text: string, type: Type): { text: string; offset: number; wide: boolean }[] {
  const runs: { text: string; offset: number; wide: boolean }[] = [];
  let offset = 0;
  for (const character of text) {
    const wide = isWide(character, type.lang);
    const last = runs.at(-1);
    if (last?.wide === wide && (last.text !== '' || character !== ' ')) last.text += character;
    else if (character !== ' ') runs.push({ text: character, offset, wide });
    else runs.push({ text: '', offset, wide });
    offset += widthOf(character, type);
    const open = runs.at(-1);
    if (open?.text === '') open.offset = offset;
  }
  return runs.map((run) => ({ ...run, text: run.text.trimEnd() })).filter((run) => run.text !== '');
}
