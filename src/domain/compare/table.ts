/** Sheets side by side: one row per subject, what several zones share marked, what a zone lacks left open. */
import type { Sheet, SheetItem, SheetRow } from '../sheet/sheet.ts';

export interface ComparedItem extends SheetItem {
  /** Another of the compared zones has the same. */
  shared: boolean;
}
export interface ComparedRow extends Pick<SheetRow, 'id' | 'label' | 'counted'> {
  /** One cell per sheet; an empty cell is a gap. */
  cells: ComparedItem[][];
  /** No sheet has anything. */
  empty: boolean;
}

/** Rows in which what the zones share is marked; elsewhere an equal key says nothing to an investor. */
const sharing = new Set(['chains', 'services', 'policies']);

/** The rows of a comparison, in the order of the first sheet. A figure that two zones publish gets a row of its own. */
export function compareSheets(sheets: readonly Sheet[]): ComparedRow[] {
  const order = sheets[0]?.rows ?? [];
  return order.flatMap((row) => {
    const items = sheets.map((sheet) => sheet.rows.find(({ id }) => id === row.id)?.items ?? []);
    return row.id === 'figures' ? figureRows(row, items) : [comparedRow(row, items)];
  });
}

function comparedRow({ id, label, counted }: SheetRow, items: readonly (readonly SheetItem[])[]): ComparedRow {
  const common = sharing.has(id) ? commonKeys(items) : new Set<string>();
  const cells = items.map((cell) =>
    cell.map((item) => ({ ...item, shared: item.key !== undefined && common.has(item.key) })).toSorted((a, b) => Number(b.shared) - Number(a.shared)),
  );
  return { id, label, ...(counted && { counted }), cells, empty: cells.every((cell) => cell.length === 0) };
}

function figureRows(row: SheetRow, items: readonly (readonly SheetItem[])[]): ComparedRow[] {
  const common = commonKeys(items);
  const own = [...common].map((key) => {
    const cells = items.map((cell) => cell.filter((item) => item.key === key));
    // The row has the figure's name; the cells need not repeat it.
    const label = cells.flat()[0]?.name ?? row.label;
    return comparedRow(
      { id: `figure:${key}`, label, items: [] },
      cells.map((cell) => cell.map(({ name: _, ...item }) => item)),
    );
  });
  const rest = items.map((cell) => cell.filter(({ key }) => key === undefined || !common.has(key)));
  return rest.some((cell) => cell.length > 0) || own.length === 0 ? [...own, comparedRow(row, rest)] : own;
}

function commonKeys(items: readonly (readonly SheetItem[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const cell of items)
    for (const key of new Set(cell.map((item) => item.key))) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}
