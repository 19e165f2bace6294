/** A chain as beads on a line. */
import { colours } from '../chain-picture/colours.ts';
import type { CircleMark, Mark } from '../chain-picture/shapes.ts';
import type { BeadLook } from './beads.ts';
import type { KitStrip } from './subject.ts';

const looks: Record<BeadLook, Pick<CircleMark, 'fill' | 'stroke' | 'strokeWidth' | 'dashed'>> = {
  present: { fill: colours.kiln, stroke: colours.kiln, strokeWidth: 2.5 },
  'being-built': { fill: 'hatch', stroke: colours.kiln, strokeWidth: 2.5 },
  elsewhere: { fill: colours.paper, stroke: colours.kiln, strokeWidth: 2.5 },
  missing: { fill: colours.paper, stroke: colours.ember, strokeWidth: 2.5, dashed: true },
  unknown: { fill: colours.paper, stroke: colours.line, strokeWidth: 1.5 },
};

/** Beads on a line, its middle at `y`; with many beads they move closer and become smaller, and the last are left out. */
export function drawStrip({ beads }: KitStrip, x: number, y: number, width: number, largest: number): Mark[] {
  const most = Math.floor(width / 18);
  const shown = beads.slice(0, most);
  const step = Math.min(largest * 3.4, shown.length < 2 ? width : (width - largest * 2.8) / (shown.length - 1));
  const radius = Math.min(largest, step * 0.36);
  const first = x + radius * 1.4;
  const last = first + step * (shown.length - 1);
  return [
    {
      kind: 'line',
      points: [
        [x, y],
        [Math.min(x + width, last + radius * 1.4), y],
      ],
      stroke: colours.line,
      strokeWidth: 2,
    },
    ...shown.flatMap(({ look, rib, marked }, index): Mark[] => {
      const bead: Mark = { kind: 'circle', x: first + index * step, y, radius: rib ? radius * 0.72 : radius, ...looks[look] };
      if (!marked) return [bead];
      const ring = looks[look].stroke ?? colours.ink;
      return [
        { ...bead, radius: radius * 1.4, fill: colours.paper, stroke: ring, strokeWidth: 2.5, dashed: false },
        { ...bead, radius: radius * 0.85 },
      ];
    }),
  ];
}
