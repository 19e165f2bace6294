/**
 * A sheet: the key facts of one entry in both languages, ready to be set as text. Comparison, dossier and
 * inquiry read it in the browser, so it holds formatted words, dates and source references and nothing to compute.
 */
import type { Text } from '../../schema/text.ts';
import type { EntryRef } from './entry-ref.ts';

/** One fact: words, qualification, date, sources. */
export interface SheetItem {
  /** What the words are a value of, such as the name of a figure. */
  name?: Text;
  text: Text;
  /** Status, basis, scope: what must be read with the words. */
  note?: Text;
  /** As-of date, formatted. */
  asOf?: Text;
  /** Articles of the sheet's `sources`. */
  sources?: string[];
  /** Page of what the words name, without language and sub-path. */
  path?: string;
  /** Last day of an offer, `YYYY-MM-DD`; afterwards its status (the note, else the words) reads “closed”. */
  openUntil?: string;
  /** What makes it the same thing on another sheet: a chain, a mechanism, a figure with the same name and unit. */
  key?: string;
}

export interface SheetRow {
  id: string;
  label: Text;
  items: SheetItem[];
  /** Counted by the portal, not published by an office. */
  counted?: true;
}

/** An office to turn to, with what a source gives of it. */
export interface SheetOffice {
  name: Text;
  phone?: string;
  email?: string;
  /** Page with its source, or of the zone that it serves. */
  path?: string;
}

export interface SheetSource {
  title: Text;
  /** Publisher and date of publication in one phrase. */
  about: Text;
  path: string;
}

export interface Sheet extends EntryRef {
  name: Text;
  /** What it is and where: kind and city of a zone, chain of a node. */
  about: Text;
  rows: SheetRow[];
  sources: Record<string, SheetSource>;
  /** Whom to ask: published contacts first, then offices by level, nearest first. */
  offices: SheetOffice[];
}

/** Numbers the sources of sheets in the order in which they are first cited. */
export function numberSources(items: Iterable<Pick<SheetItem, 'sources'>>): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { sources = [] } of items) for (const source of sources) if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  return numbers;
}
