/** Draws one step: main-line box, names of what else it feeds, ribs with their labels and lines. */
import type { MapNode } from '../domain/chain/chain-map.ts';
import { ribLine } from '../i18n/chain-words.ts';
import type { Lang } from '../schema/text.ts';
import { colours } from './colours.ts';
import { drawNode } from './node-box.ts';
import { space } from './plan.ts';
import { behindIndent } from './ribs.ts';
import type { LinkMark, Mark } from './shapes.ts';
import { stepGaps, type PlacedBox, type PlacedStep } from './step.ts';

export function drawStep(
  step: PlacedStep,
  x: number,
  y: number,
  boxWidth: number,
  scale: number,
  lang: Lang,
  hrefOf: (node: MapNode) => string,
): (Mark | LinkMark)[] {
  const ribsX = x + boxWidth + space.link * scale;
  return [
    ...rail(step, x + boxWidth, ribsX, y, scale),
    ...feeds(step, x, y, boxWidth, scale),
    ...step.labels.map(({ line, x: dx, y: dy }): Mark => ({
      kind: 'text',
      x: ribsX + dx,
      baseline: y + dy + 15.5 * scale,
      text: ribLine[line][lang],
      size: 15 * scale,
      bold: false,
      fill: colours.ink2,
    })),
    ...step.ribs.flatMap((rib) => (rib.front ? [elbow(rib, rib.front, ribsX, y, scale)] : [])),
    drawNode(step.spine, x, y, hrefOf(step.spine.node)),
    ...step.ribs.map(({ box, x: dx, y: dy }) => drawNode(box, ribsX + dx, y + dy, hrefOf(box.node))),
  ];
}

/** What the step feeds elsewhere. */
function feeds({ spine, feeds: { lines, beside } }: PlacedStep, x: number, y: number, boxWidth: number, scale: number): Mark[] {
  const left = x + (beside ? boxWidth + stepGaps.feedsBeside * scale : stepGaps.feedsUnder * scale);
  const lineHeight = stepGaps.feedsLine * scale;
  const top = beside ? y + Math.max(0, spine.height - lines.length * lineHeight) / 2 : y + spine.height + stepGaps.feedsTop * scale;
  return lines.map((text, index) => ({
    kind: 'text',
    x: left,
    baseline: top + (index + 0.76) * lineHeight,
    text,
    size: stepGaps.feedsSize * scale,
    bold: false,
    fill: colours.ink2,
  }));
}

/** From the ribs to the box that they serve: a bracket along their left edge, with an arrow. */
function rail(step: PlacedStep, boxEdge: number, ribsX: number, y: number, scale: number): Mark[] {
  const edge = step.ribs.filter((rib) => rib.x === 0 && rib.front === undefined);
  const [first, last] = [edge[0], edge.at(-1)];
  if (!first || !last) return [];
  const railX = ribsX - 9 * scale;
  const middle = y + step.spine.height / 2;
  const from = Math.min(middle, y + first.y);
  const to = Math.max(middle, y + last.y + last.box.height);
  return [
    {
      kind: 'line',
      points: [
        [railX, from],
        [railX, to],
      ],
      stroke: colours.line,
      strokeWidth: 1.5,
    },
    {
      kind: 'line',
      points: [
        [railX, middle],
        [boxEdge, middle],
      ],
      stroke: colours.line,
      strokeWidth: 1.5,
      arrow: true,
    },
  ];
}

/** From a node behind a rib up to the rib. */
function elbow(rib: PlacedBox, front: PlacedBox, x: number, y: number, scale: number): Mark {
  const railX = x + front.x + (behindIndent * scale) / 2;
  const middle = y + rib.y + rib.box.height / 2;
  return {
    kind: 'line',
    points: [
      [x + rib.x, middle],
      [railX, middle],
      [railX, y + front.y + front.box.height],
    ],
    stroke: colours.line,
    strokeWidth: 1.5,
  };
}
