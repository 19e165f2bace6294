/** The portal's mark: three beads on a line, as in the masthead. */
import type { Mark } from '../chain-picture/shapes.ts';

/** The mark in one colour, `width` px wide with its middle at `y`; the beads that are open show the ground. */
export function brandMark(x: number, y: number, width: number, ink: string, ground: string): Mark[] {
  const radius = width * 0.13;
  const strokeWidth = Math.max(1.5, width * 0.035);
  const beads = [0.16, 0.5, 0.84];
  return [
    {
      kind: 'line',
      points: [
        [x, y],
        [x + width, y],
      ],
      stroke: ink,
      strokeWidth,
    },
    ...beads.map((at, index): Mark => ({
      kind: 'circle',
      x: x + width * at,
      y,
      radius,
      fill: index === 0 ? ink : ground,
      stroke: ink,
      strokeWidth,
      dashed: index === 2,
    })),
  ];
}
