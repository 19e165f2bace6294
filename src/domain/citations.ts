import type { Stamp } from '../schema/fact.ts';
import { compareAsOfNewestFirst } from './as-of.ts';
import type { ArticleNode, Portal } from './portal.ts';

/** The articles that a page cites, numbered in the order in which they are first cited. */
export interface Citations {
  /** In order of their numbers, from 1. */
  articles: readonly ArticleNode[];
  /** Number of an article, 1 or more; 0 for one that the page does not list. */
  numberOf(ref: string): number;
  /** The newest as-of date of what the page cites, if it cites anything. */
  newestAsOf: string | undefined;
  oldestAsOf: string | undefined;
}

/** A dated fact with its source: rows have `asOf`, events `date`, closed gaps `on`. */
interface Cited extends Pick<Stamp, 'source' | 'alsoIn'> {
  asOf?: string;
  date?: string;
  on?: string;
}

function dateOf({ asOf, date, on }: Cited): string | undefined {
  return asOf ?? date ?? on;
}

function isCited(value: object): value is Cited {
  return 'source' in value && typeof value.source === 'string' && value.source.includes('/') && dateOf(value as Cited) !== undefined;
}

function collect(value: unknown, stamps: Cited[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, stamps);
  } else if (typeof value === 'object' && value !== null) {
    if (isCited(value)) stamps.push(value);
    for (const item of Object.values(value)) if (typeof item === 'object') collect(item, stamps);
  }
}

/**
 * Numbers the sources of a page. Give it the rows that the page shows, in the order of the page:
 * it looks for every `source` in them, however deep.
 */
export function citationsOf(portal: Portal, ...rows: unknown[]): Citations {
  const stamps: Cited[] = [];
  collect(rows, stamps);
  const numbers = new Map<string, number>();
  const articles: ArticleNode[] = [];
  for (const stamp of stamps) {
    for (const ref of [stamp.source, ...(stamp.alsoIn ?? [])]) {
      const article = portal.articles.get(ref);
      if (!article || numbers.has(ref)) continue;
      articles.push(article);
      numbers.set(ref, articles.length);
    }
  }
  const dates = stamps.map(dateOf).filter((date) => date !== undefined);
  dates.sort(compareAsOfNewestFirst);
  return { articles, numberOf: (ref) => numbers.get(ref) ?? 0, newestAsOf: dates[0], oldestAsOf: dates.at(-1) };
}
