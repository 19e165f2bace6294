/** Rows of the finder’s tables: put into groups with a heading each, with the reasons in the row. DOM calls only. */
import { matchGroups, type Match, type MatchGroup } from '../domain/plants/match.ts';
import type { Need } from '../domain/plants/need.ts';
import type { PropertyRecord } from '../domain/plants/record.ts';
import { conditionLabel, matchGroupWords, missWords, plantWords } from '../i18n/plant-words.ts';
import type { Lang } from '../schema/text.ts';

type Matched = { record: PropertyRecord; match: Match };

/** Groups that are shown at once; the others are counted and open on demand. */
const openGroups: readonly MatchGroup[] = ['exact', 'near'];
const opened = new Set<MatchGroup>(openGroups);
/** The rows of each table as the page had them. */
const original = new Map<HTMLTableElement, HTMLTableRowElement[]>();

function tableOf(kind: string): HTMLTableElement | null {
  const table = document.querySelector<HTMLTableElement>(`table[data-property="${kind}"]`);
  if (table && !original.has(table))
    original.set(
      table,
      [...table.tBodies].flatMap((body) => [...body.rows]),
    );
  return table;
}

function clear(row: HTMLTableRowElement): void {
  row.hidden = false;
  for (const reason of row.querySelectorAll('.reasons')) reason.remove();
  for (const cell of row.querySelectorAll('[data-fit]')) cell.removeAttribute('data-fit');
}

function bodyWith(...rows: HTMLTableRowElement[]): HTMLTableSectionElement {
  const body = document.createElement('tbody');
  body.append(...rows);
  return body;
}

/** The table as the page had it. */
export function plainRows(kind: string): void {
  const table = tableOf(kind);
  const rows = table && original.get(table);
  if (!table || !rows) return;
  rows.forEach(clear);
  for (const body of [...table.tBodies]) body.remove();
  table.append(bodyWith(...rows));
}

/** Groups the rows of the need’s table and writes the reasons into them. */
export function groupRows(need: Need, matches: readonly Matched[], lang: Lang): void {
  const table = tableOf(need.kind);
  const rows = table && original.get(table);
  if (!table || !rows) return;
  const columns = table.tHead?.rows[0]?.cells.length ?? 1;
  const byId = new Map(rows.map((row) => [row.id, row]));
  rows.forEach(clear);
  const bodies = matchGroups.flatMap((group) => {
    const members = matches.filter(({ match }) => match.group === group);
    const found = members.flatMap(({ record, match }) => {
      const row = byId.get(record.id);
      if (row) explain(row, record, match, lang);
      return row ? [row] : [];
    });
    return found.length === 0 ? [] : [groupBody(group, found, columns, lang)];
  });
  for (const body of [...table.tBodies]) body.remove();
  table.append(...bodies);
}

function groupBody(group: MatchGroup, rows: HTMLTableRowElement[], columns: number, lang: Lang): HTMLTableSectionElement {
  const heading = document.createElement('th');
  heading.colSpan = columns;
  heading.scope = 'rowgroup';
  const name = document.createElement('span');
  name.className = 'group-name';
  name.textContent = `${matchGroupWords[group][lang]} · ${String(rows.length)}`;
  heading.append(name);
  if (!openGroups.includes(group)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tool';
    const set = (open: boolean): void => {
      if (open) opened.add(group);
      else opened.delete(group);
      button.setAttribute('aria-expanded', String(open));
      button.textContent = plantWords[open ? 'hide' : 'list'][lang];
      button.setAttribute('aria-label', `${plantWords[open ? 'hide' : 'list'][lang]}${lang === 'zh' ? '：' : ': '}${matchGroupWords[group][lang]}`);
      for (const row of rows) row.hidden = !open;
    };
    button.addEventListener('click', () => set(!opened.has(group)));
    set(opened.has(group));
    heading.append(button);
  }
  const row = document.createElement('tr');
  row.className = `match-group match-${group}`;
  row.append(heading);
  return bodyWith(row, ...rows);
}

function explain(row: HTMLTableRowElement, record: PropertyRecord, { misses, missing, group }: Match, lang: Lang): void {
  const mark = (name: string, fit: string): void => row.querySelector(`[data-column="${name}"]`)?.setAttribute('data-fit', fit);
  for (const { name } of misses) mark(name, 'short');
  for (const name of missing) mark(name, 'missing');
  if (group === 'closed') return;
  const comma = lang === 'zh' ? '，' : ', ';
  const parts = misses.map((miss) => missWords(miss, lang, record.fireHazardClass));
  if (missing.length > 0) parts.push(plantWords.lacking[lang] + missing.map((name) => conditionLabel(name, lang)).join(lang === 'zh' ? '、' : ', '));
  if (parts.length === 0) return;
  const reasons = document.createElement('p');
  reasons.className = 'reasons';
  reasons.textContent = parts.join(parts.some((part) => part.includes(comma.trim())) ? (lang === 'zh' ? '；' : '; ') : comma);
  row.cells[0]?.append(reasons);
}
