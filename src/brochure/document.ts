/**
 * A brochure as data: what its pages say and in which order, nothing of how they look. The template beside
 * it sets it; the data reach it as JSON, so that no text of the content is ever read as markup.
 */
import type { Lang } from '../schema/text.ts';

/** A stretch of text. Without more it is plain. */
export interface Run {
  text: string;
  bold?: true;
  /** Smaller and quieter: a qualification, a date. */
  soft?: true;
  /** What is missing or calls for action. */
  ember?: true;
  /** Absolute address that it leads to. */
  href?: string;
  /** It leads somewhere without looking so: one of many names. */
  quiet?: true;
  /** Language of the passage, where it is not that of the brochure. */
  lang?: Lang;
}
/** The sources behind what stands before: number and address of each. */
export interface Marks {
  marks: { number: number; href: string }[];
}
export type Rich = (string | Run | Marks)[];

/** A headline figure, set large. */
export interface Fact {
  label: Rich;
  /** Qualifier and currency before the value. */
  before: string;
  value: string;
  unit: string;
  date: Rich;
}

export interface Column {
  title: string;
  /** Share of the width; without it the column is as wide as its words. */
  share?: number;
  end?: true;
}

/** A bead of a strip: here, being built here, missing, elsewhere in the province, not known. */
export type BeadLook = 'present' | 'being-built' | 'missing' | 'elsewhere' | 'unknown';
export interface Strip {
  chain: Rich;
  /** Beads in the order of the chain; `rib` for nodes beside the main line, `gap` before a new stage. */
  beads: { look: BeadLook; rib?: true; gap?: true }[];
  /** The nodes that are the place's own, with their state. */
  own: Rich;
  /** The strip in words. */
  alt: string;
}

/** A node in the map of a chain. */
export interface MapBox {
  state: 'present' | 'being-built' | 'missing' | 'unknown';
  name: string;
  href: string;
  /** State, number of a gap, counts. */
  facts: string;
  names: string;
  master?: string;
}
export interface MapStep extends MapBox {
  /** What serves it, by line: materials, equipment, services. */
  groups: { title: string; boxes: MapBox[] }[];
  /** It feeds the step below. */
  leadsOn: boolean;
  /** Main-line nodes that it feeds elsewhere. */
  feeds: string;
}
export interface MapStage {
  title: string;
  count: string;
  steps: MapStep[];
}

export interface OfficeLine {
  name: Rich;
  lines: Rich[];
}

export type Block =
  | { kind: 'section'; title: string; blocks: Block[] }
  /** A city in the booklet of the province: a large title, what follows it on the same page. */
  | { kind: 'chapter'; title: string; other: string; href: string; blocks: Block[] }
  /** What follows begins a page. */
  | { kind: 'page' }
  /** The chapters of a booklet with their pages. */
  | { kind: 'contents' }
  /** A zone in brief. */
  | { kind: 'entry'; title: string; href: string; about: string; blocks: Block[] }
  | { kind: 'sub'; title: Rich }
  | { kind: 'prose'; paragraphs: Rich[] }
  | { kind: 'note'; text: Rich }
  | { kind: 'empty'; text: Rich }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'figures'; heads: [string, string, string]; rows: { label: Rich; value: string; date: Rich }[] }
  | { kind: 'rows'; rows: { head: Rich; text: Rich; date: Rich }[] }
  | { kind: 'steps'; steps: { title: string; text: string }[] }
  | { kind: 'table'; columns: Column[]; rows: Rich[][] }
  | { kind: 'strips'; strips: Strip[]; note: string }
  | { kind: 'map'; title: string; about: string; stages: MapStage[]; key: { state: MapBox['state']; name: string; meaning: string }[]; note: string }
  | { kind: 'offices'; offices: OfficeLine[]; note: Rich };

/** A block of the city navigator, in lines of its grid. */
export interface NavigatorBlock {
  name: string;
  row: [number, number];
  column: [number, number];
  here: boolean;
}

export interface SourceNote {
  number: number;
  text: Rich;
}

export interface Brochure {
  lang: Lang;
  /** What it is for: a zone's brochure is bound to so many pages, a booklet is as long as it must be. */
  form: 'brochure' | 'booklet';
  title: string;
  /** The name in the other language. */
  other: string;
  /** Above the title: province, city, kind. */
  kicker: string;
  /** Below the title: designations, state, what the name is. */
  identity: { label: string; value: Rich }[];
  /** At the head of every page. */
  running: string;
  portal: string;
  kind: string;
  /** Who publishes it, for the file's properties. */
  author: string;
  keywords: string[];
  /** Day on which the content was last compared with its sources. */
  day: { year: number; month: number; day: number; words: string };
  /** `coded` is what the code to scan holds: the address, or a shorter one that leads to it. */
  page: { address: string; coded: string; shown: string; scan: string; scanAlt: string };
  navigator?: { blocks: NavigatorBlock[]; note: string; alt: string };
  blocks: Block[];
  /** Whom to ask; sources and colophon follow. */
  closing: Block[];
  sources: { title: string; notes: SourceNote[] };
  /** Last lines: who publishes, date and version, licence. `{version}` is filled in when it is set. */
  colophon: Rich[];
  /** What begins a page of its own behind the colophon, as the map on the back of a leaflet. */
  back: Block[];
  words: { page: string };
}
