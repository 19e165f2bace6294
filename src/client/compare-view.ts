/** The table of a comparison, whom to ask for what is missing, and the sources. */
import { densityOf, type Density } from '../domain/compare/print-density.ts';
import { compareSheets, type ComparedRow } from '../domain/compare/table.ts';
import { requestQuery } from '../domain/inquiry/request.ts';
import { numberSources, type Sheet } from '../domain/sheet/sheet.ts';
import { compareWords as words } from '../i18n/compare-words.ts';
import { fill } from '../i18n/fill.ts';
import { sheetWords } from '../i18n/sheet-words.ts';
import type { Lang, Text } from '../schema/text.ts';
import { element, link } from './element.ts';
import { facts, gap, pageAddress, sourceList, sourcesInOrder, type SheetPage } from './sheet-view.ts';
import { entryPath } from '../domain/sheet/entry-ref.ts';

interface Place {
  lang: Lang;
  base: string;
  /** Address of the inquiry page. */
  inquiry: string;
  /** Short names of the zones by their ids. */
  shortNames: ReadonlyMap<string, Text>;
}

export function comparison(sheets: readonly Sheet[], place: Place): Node[] {
  const { lang } = place;
  const rows = compareSheets(sheets);
  const numbers = numberSources(rows.flatMap(({ cells }) => cells.flat()));
  const page: SheetPage = { ...place, numberOf: (source) => numbers.get(source), sourceId: (number) => `source-${String(number)}` };
  const density = densityOf(rows, lang);
  const known = rows.filter(({ empty }) => !empty);
  const nobody = rows.filter(({ empty }) => empty).map(({ label }) => label[lang]);
  const separator = lang === 'zh' ? '、' : ', ';

  const head = element(
    'tr',
    '',
    element('td', ''),
    ...sheets.map((sheet) => {
      const cell = element(
        'th',
        '',
        link('compare-zone', pageAddress(entryPath(sheet), page), sheet.name[lang]),
        element('small', 'note', sheet.about[lang]),
      );
      cell.scope = 'col';
      return cell;
    }),
  );
  const short = (sheet: Sheet): string => (place.shortNames.get(sheet.id) ?? sheet.name)[lang];
  const body = known.map((row) => tableRow(row, sheets.map(short), page, density));
  if (nobody.length > 0) {
    const cell = element('td', 'compare-nobody unknown', `— ${nobody.join(separator)}`);
    cell.colSpan = sheets.length;
    body.push(element('tr', 'compare-empty', rowHead(words.noneOfThem[lang]), cell));
  }
  const table = element('table', `compare-table is-${density.name}`, element('thead', '', head), element('tbody', '', ...body));
  const sources = sourcesInOrder(numbers, sheets);
  return [
    table,
    element(
      'p',
      'note compare-note',
      ...(rows.some(({ cells }) => cells.flat().some(({ shared }) => shared)) ? [element('span', 'is-shared', words.sharedKey[lang]), ' · '] : []),
      words.note[lang],
    ),
    whomToAsk(sheets, rows, place),
    element('section', 'sources compare-sources', element('h2', '', sheetWords.sources[lang]), sourceList(sources, page)),
  ];
}

function rowHead(label: string, note?: string): HTMLTableCellElement {
  const head = element('th', '', label, ...(note === undefined ? [] : [element('small', 'note', note)]));
  head.scope = 'row';
  return head;
}

function tableRow(
  { id, label, cells, counted }: ComparedRow,
  /** Names of the columns. */
  names: readonly string[],
  page: SheetPage,
  { mostItems }: Density,
): HTMLTableRowElement {
  const { lang } = page;
  const drawn = cells.map((items, index) => {
    const cell = element('td', '', ...(items.length === 0 ? [gap(lang, counted === true)] : facts(items, page, mostItems)));
    // On a phone each cell says whose it is.
    cell.dataset.label = names[index] ?? '';
    // On paper a long cell ends with how much more there is.
    if (items.length > mostItems) cell.append(element('small', 'print-only', fill(words.more[lang], { n: items.length - mostItems })));
    return cell;
  });
  const row = element('tr', '', rowHead(label[lang], counted ? sheetWords.counted[lang] : undefined), ...drawn);
  row.dataset.row = id;
  return row;
}

/** For each zone that lacks something that can be asked for: what, whom to ask, and the way to an inquiry. */
function whomToAsk(sheets: readonly Sheet[], rows: readonly ComparedRow[], { lang, inquiry }: Place): HTMLElement {
  const separator = lang === 'zh' ? '、' : ', ';
  const items = sheets.flatMap((sheet, index) => {
    const lacks = rows.filter(({ cells, id }) => cells[index]?.length === 0 && !id.startsWith('figure:')).map(({ label }) => label[lang]);
    const [office] = sheet.offices;
    if (lacks.length === 0 || !office) return [];
    const need = fill(words.needLine[lang], { rows: lacks.join(separator) });
    return [
      element(
        'li',
        '',
        element('strong', '', sheet.name[lang]),
        element('span', 'compare-lacks', fill(words.lacks[lang], { rows: lacks.join(separator) })),
        element(
          'span',
          'compare-ask',
          `${sheetWords.whomToAsk[lang]}${lang === 'zh' ? '：' : ': '}${office.name[lang]} `,
          link('', inquiry + requestQuery(sheet, { need }), words.askThem[lang]),
        ),
      ),
    ];
  });
  return items.length === 0
    ? element('div', '')
    : element('section', 'compare-asks', element('h2', '', words.askTitle[lang]), element('ul', '', ...items));
}
