/** What every part of a brochure is given: a view whose addresses are absolute, and the numbering of sources. */
import type { Citations } from '../domain/citations.ts';
import type { ArticleNode, Portal } from '../domain/portal.ts';
import { fullAddress, type Served } from '../domain/kit/short-address.ts';
import { sourcePath } from '../domain/urls.ts';
import type { Stamp } from '../schema/fact.ts';
import type { Lang, Text } from '../schema/text.ts';
import { viewOf, type View } from '../components/view.ts';
import { formatAsOf, formatPeriod } from '../i18n/date.ts';
import { fill } from '../i18n/fill.ts';
import { brochureWords } from '../i18n/brochure-words.ts';
import type { Block, Marks, Rich } from './document.ts';

/** How much a brochure says. */
export interface Measure {
  /** Rows that a list shows at most. */
  rows: number;
  /** Characters of a text at most. */
  characters: number;
  /** Also what is not the place's own: its city, how to invest. */
  around: boolean;
  /** A map behind all else rather than in the middle, where what stands before it does not fill its page. */
  mapLast?: boolean;
}
export const everything: Measure = { rows: Infinity, characters: Infinity, around: true, mapLast: true };

type Dated = Pick<Stamp, 'source' | 'alsoIn'> & { asOf?: string; date?: string };

export interface Paper extends View {
  measure: Measure;
  /** Where the site is served; with an ambassador’s code, every address carries it. */
  served: Served;
  /** The numbers of a row's sources; a source is numbered when it is first cited. */
  marks: (row: Pick<Stamp, 'source' | 'alsoIn'>) => Marks;
  /** Sources cited so far, in the order of their numbers. */
  cited: () => readonly ArticleNode[];
  /** Date and sources of a row. */
  dated: (row: Dated, period?: string) => Rich;
  /** A phrase of the brochure's own words. */
  w: (key: keyof typeof brochureWords, values?: Record<string, string | number>) => string;
  /** Names in a row. */
  list: (names: readonly string[]) => string;
  /** A text, cut where the measure says so. */
  cut: (text: string) => string;
}

export function paperOf(portal: Portal, lang: Lang, served: Served, measure: Measure): Paper {
  const numbers = new Map<string, number>();
  const articles: ArticleNode[] = [];
  const numberOf = (ref: string): number => {
    const article = portal.articles.get(ref);
    if (!article) return 0;
    const known = numbers.get(ref);
    if (known !== undefined) return known;
    articles.push(article);
    numbers.set(ref, articles.length);
    return articles.length;
  };
  const marks: Paper['marks'] = ({ source, alsoIn = [] }) => ({
    marks: [source, ...alsoIn].flatMap((ref) => {
      const article = portal.articles.get(ref);
      return article ? [{ number: numberOf(ref), href: articleAddress(article, lang, served) }] : [];
    }),
  });
  const cite: Citations = { articles, numberOf, newestAsOf: undefined, oldestAsOf: undefined };
  return {
    ...viewOf(portal, lang, served.base),
    cite,
    href: (path) => fullAddress(path, lang, served),
    measure,
    served,
    marks,
    cited: () => articles,
    dated: (row, period) => {
      const when = row.asOf ?? row.date;
      const words = period === undefined ? when && formatAsOf(when, lang) : formatPeriod(period, lang);
      return [...(words === undefined ? [] : [{ text: words, soft: true as const }]), marks(row)];
    },
    w: (key, values = {}) => fill(brochureWords[key][lang], values),
    list: (names) => [...new Set(names)].join(lang === 'zh' ? '、' : ', '),
    cut: (text) => {
      const characters = [...text];
      const most = lang === 'zh' ? measure.characters : measure.characters * 3;
      return characters.length <= most
        ? text
        : `${characters
            .slice(0, most - 1)
            .join('')
            .trimEnd()}…`;
    },
  };
}

/** The whole address of an article on the page of its source. */
export function articleAddress({ article, source }: ArticleNode, lang: Lang, served: Served): string {
  return `${fullAddress(sourcePath(source.id), lang, served)}#article-${article.id}`;
}

/** As many rows as the measure allows, and a line that says how many more there are on the page. */
export function some<T>(paper: Paper, rows: readonly T[], href: string): { rows: readonly T[]; rest: Block[] } {
  const { rows: most } = paper.measure;
  // One row more takes no more room than the line that leaves it out.
  if (rows.length <= most + 1) return { rows, rest: [] };
  return {
    rows: rows.slice(0, most),
    rest: [{ kind: 'note', text: [{ text: paper.w('more', { n: rows.length - most }), href }] }],
  };
}

/** A qualification behind a name: “计划”, “by investment”. */
export function tag(text: string | undefined): Rich {
  return text === undefined || text === '' ? [] : [' ', { text, soft: true }];
}

/** A section, unless nothing stands in it. */
export function section(title: string, ...blocks: Block[][]): Block[] {
  const all = blocks.flat();
  return all.length === 0 ? [] : [{ kind: 'section', title, blocks: all }];
}

export function sub(title: string, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'sub', title: [title] }, ...blocks];
}

/** A text and, behind it, what must be read with it. */
export function withNote(paper: Paper, text: string, note?: Text): Rich {
  return note === undefined ? [paper.cut(text)] : [paper.cut(text), ' ', { text: paper.cut(paper.say(note)), soft: true }];
}
