/** Draws the facts of sheets by DOM calls: words, date, numbered sources, always in the same arrangement. */
import type { Sheet, SheetItem, SheetSource } from '../domain/sheet/sheet.ts';
import { localized, withBase } from '../domain/urls.ts';
import { isOver } from '../domain/plants/freshness.ts';
import { closedWord } from '../i18n/closed-word.ts';
import { sheetWords } from '../i18n/sheet-words.ts';
import type { Lang } from '../schema/text.ts';
import { element, link } from './element.ts';
import { todayInChina } from './today.ts';

export interface SheetPage {
  lang: Lang;
  /** The site's sub-path. */
  base: string;
  /** Number of a source on this page. */
  numberOf: (source: string) => number | undefined;
  /** Id of the list item of a numbered source. */
  sourceId: (number: number) => string;
}
type Drawn = SheetItem & { shared?: boolean };

export const pageAddress = (path: string, { lang, base }: Pick<SheetPage, 'lang' | 'base'>): string => withBase(localized(path, lang), base);

/** Date and source marks of a fact. */
function stamp({ asOf, sources = [] }: SheetItem, page: SheetPage): HTMLElement | undefined {
  if (!asOf && sources.length === 0) return undefined;
  const marks = sources.flatMap((source) => {
    const number = page.numberOf(source);
    if (number === undefined) return [];
    const mark = link('mark', `#${page.sourceId(number)}`, String(number));
    mark.setAttribute('aria-label', `${sheetWords.source[page.lang]} ${String(number)}`);
    return [mark];
  });
  return element('span', 'as-of', asOf?.[page.lang] ?? '', ...marks);
}

const stampKey = ({ asOf, sources }: SheetItem): string => JSON.stringify([asOf?.zh, sources]);

/**
 * The facts of a cell: a list where they have names or notes, else words in a row. A date that all share is said
 * once, and within a row of words after the last that has it. On paper the row ends after `mostOnPaper` words, so
 * a date stands there too. An offer whose last day is over by today's date is closed.
 */
export function facts(items: readonly Drawn[], page: SheetPage, mostOnPaper?: number): Node[] {
  const { lang } = page;
  const [first] = items;
  const today = todayInChina();
  const isList = items.length > 1 && items.some(({ name, note }) => name ?? note);
  const saidLater = (index: number): boolean => {
    const [item, next] = [items[index], items[index + 1]];
    return !isList && index + 1 !== mostOnPaper && item !== undefined && next !== undefined && stampKey(item) === stampKey(next);
  };
  const once = items.length > 1 && items.every((item) => stampKey(item) === stampKey(items[0] ?? item));
  const closed = (): HTMLElement => element('strong', 'closed', closedWord[lang]);
  const words = (item: Drawn): Node => {
    if (isOver(item.openUntil, today) && !item.note) return closed();
    const text =
      item.path === undefined ? element('span', 'sheet-text', item.text[lang]) : link('sheet-text', pageAddress(item.path, page), item.text[lang]);
    return item.shared ? element('span', 'is-shared', text, element('span', 'hidden-text', lang === 'zh' ? '（共有）' : ' (shared)')) : text;
  };
  const whole = (item: Drawn, index: number): Node[] => {
    const parts: (Node | string)[] = [];
    if (item.name) parts.push(element('span', 'sheet-name', item.name[lang]), lang === 'zh' ? '：' : ': ');
    parts.push(words(item));
    if (item.note) parts.push(' ', isOver(item.openUntil, today) ? closed() : element('small', 'sheet-note', item.note[lang]));
    const date = once || saidLater(index) ? undefined : stamp(item, page);
    if (date) parts.push(' ', date);
    return parts.map((part) => (typeof part === 'string' ? document.createTextNode(part) : part));
  };
  const shared = once && first ? stamp(first, page) : undefined;
  if (isList) {
    const list = element('ul', 'sheet-list', ...items.map((item, index) => element('li', '', ...whole(item, index))));
    return shared ? [list, shared] : [list];
  }
  const run = items.map((item, index) => element('span', 'run-item', ...(index > 0 ? [lang === 'zh' ? '、' : ', '] : []), ...whole(item, index)));
  return shared ? [...run, document.createTextNode(' '), shared] : run;
}

/** A numbered list of sources, each a link to its document. */
export function sourceList(sources: readonly SheetSource[], page: SheetPage): HTMLElement {
  const items = sources.map((source, index) => {
    const item = element(
      'li',
      '',
      link('', pageAddress(source.path, page), source.title[page.lang]),
      element('span', 'source-meta', source.about[page.lang]),
    );
    item.id = page.sourceId(index + 1);
    return item;
  });
  return element('ol', 'sheet-sources', ...items);
}

/** Sources in the order of their numbers. */
export function sourcesInOrder(numbers: ReadonlyMap<string, number>, sheets: readonly Sheet[]): SheetSource[] {
  return [...numbers.keys()].flatMap((ref) => {
    const source = sheets.find(({ sources }) => Object.hasOwn(sources, ref))?.sources[ref];
    return source ? [source] : [];
  });
}

/** “— not yet published”, with the words of the row where it is a count. */
export function gap(lang: Lang, counted: boolean): HTMLElement {
  return element('span', 'unknown', `— ${(counted ? sheetWords.noneNamed : sheetWords.notPublished)[lang]}`);
}
