/** What a share card, a square or a poster says: the same for all three, each shows as much as it has room for. */
import type { CityNode } from '../domain/portal.ts';
import type { Lang, Text } from '../schema/text.ts';
import type { Bead } from './beads.ts';

/** Ground of the head: green for what exists, ember for what is missing, ink for the rest. */
export type Tone = 'kiln' | 'ember' | 'ink';

/** A number with its unit and date. */
export interface KitFact {
  label: string;
  /** Words before the number, such as 超过 or RMB. */
  before: string;
  value: string;
  unit: string;
  date: string;
}

/** A fact in words with its date. */
export interface KitLine {
  label: string;
  text: string;
  /** Where the text is a list: its names, of which the last may be left out. */
  names?: readonly string[];
  date?: string | undefined;
  /** Not of the subject itself: does not stand for a missing fact. */
  aside?: boolean;
}

/** A chain as beads on a line. */
export interface KitStrip {
  chain: string;
  beads: readonly Bead[];
  /** The beads that belong to the subject, in words. */
  own: readonly string[];
  /** How much of it is the subject's, for the order of several strips. */
  weight: number;
}

export interface Subject {
  /** Path of the page without language. */
  page: string;
  lang: Lang;
  tone: Tone;
  /** City and county, chain and number: what stands above the name. */
  kicker: string;
  name: Text;
  /** The few words of a square. */
  short: string;
  /** Kind, state, designation. */
  kind: string;
  facts: readonly KitFact[];
  lines: readonly KitLine[];
  strips: readonly KitStrip[];
  /** Cities of the navigator, and the one that is filled. */
  cities: readonly CityNode[];
  city?: CityNode | undefined;
  /** What is said where there are no facts. */
  empty: string;
  /** Date and source of the data. */
  origin: string;
  /** Name of the portal, and of its owner where it is known. */
  site: string;
  owner: string | undefined;
}
