/** Plants and lots with their specification, utilities, prices, thresholds and distances of a zone. */
import type { ZoneNode } from '../domain/portal.ts';
import type { SheetItem } from '../domain/sheet/sheet.ts';
import { zonePath } from '../domain/urls.ts';
import { committeeOf } from '../components/offices.ts';
import { conditionRows } from '../components/sheet/condition-rows.ts';
import { lotCells, plantCells, type Cell } from '../components/zone/plant-cells.ts';
import type { Block, Rich } from './document.ts';
import { factsOf } from './place-sections.ts';
import { section, some, sub, type Paper } from './paper.ts';

/** What is not published, and whom to ask: one line, never a page of dashes. */
export function missingLine(paper: Paper, what: string, zone: ZoneNode): Block {
  const ask = zone.data.state === 'proposed' ? '' : paper.w('ask', { office: committeeOf(paper, zone) });
  return { kind: 'empty', text: [paper.w('missing', { what }), paper.lang === 'zh' ? '' : ' ', ask] };
}

/** Plants and land, utilities, prices and thresholds in one section, with a line for what is not published. */
export function sitesSection(paper: Paper, zone: ZoneNode, href: string): Block[] {
  const { data } = zone;
  const { t, lang } = paper;
  const zh = lang === 'zh';
  const specification = (cells: Cell[]): Rich => [
    paper.cut(
      cells
        .filter((cell): cell is [string, string] => cell[1] !== undefined && cell[1] !== '')
        .map(([label, value]) => `${label} ${value}`)
        .join(zh ? '；' : '; '),
    ),
  ];
  const records = some(
    paper,
    [
      ...data.plants.map((row) => ({ row, id: `plant-${row.id}`, name: paper.say(row.name), cells: plantCells(zone, row, lang) })),
      ...data.standardLand.map((row) => ({ row, id: `lot-${row.id}`, name: `${zh ? '宗地' : 'Lot'} ${row.plotNumber}`, cells: lotCells(row, lang) })),
    ],
    `${href}#plants`,
  );
  const conditions = conditionRows(zone).filter(({ id }) => ['utilities', 'costs', 'thresholds', 'distances'].includes(id));
  const missing = [
    data.plants.length + data.standardLand.length === 0 && paper.w('plantsOnOffer'),
    data.utilities.length + data.costs.length + data.thresholds.length === 0 && paper.w('prices'),
  ].filter((what) => what !== false);
  return section(
    t.plantsAndLand,
    factsOf(paper, zone, 'plants', href),
    records.rows.length === 0
      ? []
      : [
          {
            kind: 'rows',
            rows: records.rows.map(({ row, id, name, cells }) => ({
              head: [{ text: paper.cut(name), bold: true, href: `${paper.href(zonePath(zone.id))}#${id}` }],
              text: specification(cells),
              date: paper.dated(row),
            })),
          },
          ...records.rest,
        ],
    factsOf(paper, zone, 'utilities', href),
    conditions.flatMap(({ label, items }) => {
      // Figures stand in the tables above.
      const { rows, rest } = some(
        paper,
        items.filter(({ key }) => key === undefined),
        `${href}#utilities`,
      );
      return rows.length === 0 ? [] : sub(paper.say(label), [{ kind: 'rows', rows: rows.map((item) => itemRow(paper, item)) }, ...rest]);
    }),
    missing.length === 0 ? [] : [missingLine(paper, capital(missing.join(zh ? '、' : '; ')), zone)],
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An item of a sheet, formatted already. */
function itemRow(paper: Paper, { name, text, note, asOf, sources = [] }: SheetItem): { head: Rich; text: Rich; date: Rich } {
  const [source, ...alsoIn] = sources;
  return {
    head: name ? [{ text: paper.cut(paper.say(name)), bold: true }] : [],
    text: [paper.cut(paper.say(text)), ...(note ? ['  ', { text: paper.cut(paper.say(note)), soft: true as const }] : [])],
    date: [...(asOf ? [{ text: paper.say(asOf), soft: true as const }] : []), ...(source === undefined ? [] : [paper.marks({ source, alsoIn })])],
  };
}
