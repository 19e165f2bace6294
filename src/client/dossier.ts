/** The dossier: cover, table of contents, one section per entry with its facts, sources and dates. */
import { numberSources, type Sheet } from '../domain/sheet/sheet.ts';
import { entryPath } from '../domain/sheet/entry-ref.ts';
import { formatAsOf } from '../i18n/date.ts';
import { fill } from '../i18n/fill.ts';
import { sheetWords } from '../i18n/sheet-words.ts';
import { entryKindName, shortlistWords as words } from '../i18n/shortlist-words.ts';
import type { Lang } from '../schema/text.ts';
import { element, link } from './element.ts';
import { facts, pageAddress, sourceList, sourcesInOrder, type SheetPage } from './sheet-view.ts';

interface Edition {
  lang: Lang;
  base: string;
  title: string;
  /** Name of the portal. */
  portal: string;
  /** Day on which the data were last compared with their sources, `YYYY-MM-DD`. */
  checked: string;
  today: string;
}

export function dossier(sheets: readonly Sheet[], edition: Edition): Node[] {
  const sections = sheets.map((sheet, index) => entrySection(sheet, index + 1, edition));
  return [coverPage(sheets, edition), ...sections];
}

function coverPage(sheets: readonly Sheet[], { lang, title, portal, checked, today }: Edition): HTMLElement {
  const pair = (label: string, value: string): HTMLElement => element('div', '', element('dt', '', label), element('dd', '', value));
  const contents = sheets.map((sheet, index) => {
    return element(
      'li',
      '',
      link('', `#${anchor(index + 1)}`, sheet.name[lang]),
      element('span', 'note', `${entryKindName[sheet.kind][lang]} · ${sheet.about[lang]}`),
    );
  });
  return element(
    'section',
    'dossier-cover',
    element('p', 'dossier-portal', portal),
    element('h2', 'dossier-title', title),
    element(
      'dl',
      'identity',
      pair(words.printed[lang], formatAsOf(today, lang)),
      pair(words.version[lang], fill(words.versionOf[lang], { date: formatAsOf(checked, lang) })),
      pair(words.entries[lang], fill(words[sheets.length === 1 ? 'countOne' : 'count'][lang], { n: sheets.length })),
    ),
    element('h3', '', words.contents[lang]),
    element('ol', 'dossier-contents', ...contents),
  );
}

const anchor = (number: number): string => `entry-${String(number)}`;

function entrySection(sheet: Sheet, number: number, edition: Edition): HTMLElement {
  const { lang } = edition;
  const there = sheet.rows.filter(({ items }) => items.length > 0);
  const missing = sheet.rows.filter(({ items, counted }) => items.length === 0 && !counted && sheet.kind !== 'node').map(({ label }) => label[lang]);
  const numbers = numberSources(there.flatMap(({ items }) => items));
  const page: SheetPage = {
    ...edition,
    numberOf: (source) => numbers.get(source),
    sourceId: (source) => `${anchor(number)}-source-${String(source)}`,
  };
  const rows = there.map(({ id, label, items, counted }) => {
    const row = element(
      'div',
      '',
      element('dt', '', label[lang], ...(counted ? [element('small', 'note', sheetWords.counted[lang])] : [])),
      element('dd', '', ...facts(items, page)),
    );
    row.dataset.row = id;
    return row;
  });
  const offices = sheet.offices.map(({ name, phone, email }) =>
    element('li', '', [name[lang], phone, email].filter((part) => part !== undefined).join(' ')),
  );
  const heading = element(
    'h2',
    '',
    element('span', 'dossier-number', String(number)),
    ' ',
    link('', pageAddress(entryPath(sheet), page), sheet.name[lang]),
  );
  const section = element(
    'section',
    'dossier-entry',
    element('p', 'dossier-kind', `${entryKindName[sheet.kind][lang]} · ${sheet.about[lang]}`),
    heading,
    element('p', 'dossier-address print-only', location.origin + pageAddress(entryPath(sheet), page)),
    element('dl', 'dossier-facts', ...rows),
    ...(missing.length > 0
      ? [element('p', 'unknown dossier-missing', `— ${fill(words.missing[lang], { rows: missing.join(lang === 'zh' ? '、' : ', ') })}`)]
      : []),
    element('h3', '', sheetWords.whomToAsk[lang]),
    element('ol', 'offices', ...offices),
    ...(numbers.size > 0 ? [element('h3', '', sheetWords.sources[lang]), sourceList(sourcesInOrder(numbers, [sheet]), page)] : []),
  );
  section.id = anchor(number);
  section.tabIndex = -1;
  return section;
}
