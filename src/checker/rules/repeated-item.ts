import type { Rule } from '../content.ts';
import { listsIn } from '../objects-in.ts';

/** The same id or alias twice in one list: a page would show it twice. */
export const repeatedItem: Rule = {
  name: 'repeated-item',
  scope: 'entry',
  *check({ file, raw }) {
    for (const { rows, path } of listsIn(raw)) {
      // Rows that are groups are told apart by their ids.
      if (typeof rows[0] !== 'string' || new Set(rows).size === rows.length) continue;
      for (const [index, row] of rows.entries()) {
        const first = rows.indexOf(row);
        if (first === index || typeof row !== 'string') continue;
        yield {
          file,
          code: 'repeated-item',
          at: { path: [...path, index], part: 'value' },
          field: path,
          first: [...path, first],
          values: { found: row },
        };
      }
    }
  },
};
