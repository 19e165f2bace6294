/** The light colours of src/styles/tokens.css, flat: a picture knows no custom properties. */
import type { NodeState } from '../domain/chain/node-state.ts';
import type { RectMark } from './shapes.ts';

export const colours = {
  paper: '#fbfaf7',
  ink: '#16191c',
  ink2: '#50575d',
  rule: '#d9d5cb',
  line: '#8b9196',
  kiln: '#0e5a52',
  kiln2: '#dcebe7',
  ember: '#a8431b',
} as const;

export interface StateStyle extends Pick<RectMark, 'fill' | 'stroke' | 'strokeWidth' | 'dashed'> {
  /** Colour of the name. */
  ink: string;
  /** Colour of the rest. */
  soft: string;
}

/** States by fill and outline: solid, hatched, dashed, hairline. */
export const stateStyles: Record<NodeState, StateStyle> = {
  present: { fill: colours.kiln, stroke: colours.kiln, strokeWidth: 1.5, ink: colours.paper, soft: colours.paper },
  'being-built': { fill: 'hatch', stroke: colours.kiln, strokeWidth: 1.5, ink: colours.ink, soft: colours.ink },
  missing: { fill: colours.paper, stroke: colours.ember, strokeWidth: 1.5, dashed: true, ink: colours.ember, soft: colours.ember },
  unknown: { fill: colours.paper, stroke: colours.rule, strokeWidth: 1.25, ink: colours.ink, soft: colours.ink2 },
};
