/** Puts a filled-in row into the data of a file: in the place of the old one, or where its id belongs. */
type Row = Record<string, unknown>;

/** What a row is known by: its id, or what it refers to. */
export function keyOf(row: Row): string {
  return String(row.id ?? row.company ?? row.mechanism ?? '');
}

/**
 * The data with a row changed or added; nothing else is touched.
 * @param index of the row that is changed; a new row without it
 */
export function withRow(data: Row, list: string, row: Row, index?: number): Row {
  const rows = [...((data[list] as Row[] | undefined) ?? [])];
  if (index !== undefined) rows[index] = row;
  else {
    const key = keyOf(row);
    const sorted = rows.every((each, at) => at === 0 || keyOf(rows[at - 1] as Row) <= keyOf(each));
    const at = sorted ? rows.findIndex((each) => keyOf(each) > key) : -1;
    rows.splice(at < 0 ? rows.length : at, 0, row);
  }
  return { ...data, [list]: rows };
}

export interface DiffLine {
  sign: ' ' | '-' | '+';
  line: string;
}

/** Lines that are different, as a reviewer reads them: what goes and what comes, with a line of context. */
export function changedLines(before: string, after: string): DiffLine[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(old.length, fresh.length) && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, fresh.length) - start && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end += 1;
  const lines = (from: readonly string[], sign: '-' | '+') => from.slice(start, from.length - end).map((line): DiffLine => ({ sign, line }));
  const context = (line: string | undefined): DiffLine[] => (line === undefined || line === '' ? [] : [{ sign: ' ', line }]);
  return [...context(old[start - 1]), ...interleaved(lines(old, '-'), lines(fresh, '+')), ...context(old[old.length - end])];
}

/** Where as many lines go as come, each new one stands below its old one, and those that are the same stay. */
function interleaved(gone: readonly DiffLine[], come: readonly DiffLine[]): DiffLine[] {
  if (gone.length !== come.length) return [...gone, ...come];
  return gone.flatMap((each, at): DiffLine[] => {
    const other = come[at] as DiffLine;
    return each.line === other.line ? [{ sign: ' ', line: each.line }] : [each, other];
  });
}
