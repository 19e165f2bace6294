/** What a picture is made of, in px from its top left corner: few kinds of marks, so that SVG and PNG draw the same. */
import type { Lang } from '../schema/text.ts';

export interface RectMark {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  /** A colour, or `hatch` for the pattern of what is being built. */
  fill: string;
  stroke?: string;
  strokeWidth?: number;
  dashed?: boolean;
}

/** A line of straight pieces through the points, with an arrowhead at the last. */
export interface LineMark {
  kind: 'line';
  points: readonly (readonly [x: number, y: number])[];
  stroke: string;
  strokeWidth: number;
  arrow?: boolean;
}

/** One line of text on its baseline. `x` is where it begins, or where it ends if it is `endAligned`. */
export interface TextMark {
  kind: 'text';
  x: number;
  baseline: number;
  text: string;
  size: number;
  bold: boolean;
  fill: string;
  endAligned?: boolean;
}

/** A bead on a line. */
export interface CircleMark extends Pick<RectMark, 'fill' | 'stroke' | 'strokeWidth' | 'dashed'> {
  kind: 'circle';
  x: number;
  y: number;
  radius: number;
}

/** A filled shape by its outline, as SVG writes it: the squares of a code to scan. */
export interface PathMark {
  kind: 'path';
  outline: string;
  fill: string;
}

export type Mark = RectMark | LineMark | TextMark | CircleMark | PathMark;

/** Marks that lead somewhere; `label` is what a pointer or a screen reader tells. */
export interface LinkMark {
  kind: 'link';
  href: string;
  label: string;
  marks: readonly Mark[];
  /** Id of the chain's node that this is the box of. */
  node?: string;
}

export interface Picture {
  width: number;
  height: number;
  lang: Lang;
  title: string;
  description: string;
  marks: readonly (Mark | LinkMark)[];
}

/** All marks of a picture in drawing order, links opened. */
export function flatMarks(picture: Picture): Mark[] {
  return picture.marks.flatMap((mark) => (mark.kind === 'link' ? mark.marks : [mark]));
}
