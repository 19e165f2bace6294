import type { Rule } from '../content.ts';
import { firstOutOfOrder, sortableLists } from '../row-key.ts';

/** Rows of a place stand in the order of their ids. One row of each list is named: moving it shows the next. */
export const rowOrder: Rule = {
  name: 'row-order',
  scope: 'entry',
  *check({ file, place, raw }) {
    for (const { name, key, ids } of sortableLists(place.collection, raw ?? {})) {
      const index = firstOutOfOrder(ids);
      if (index === undefined) continue;
      const found = ids[index] ?? '';
      const before = ids.find((id) => id > found) ?? '';
      yield { file, code: 'row-order', at: { path: [name, index, key], part: 'value' }, field: [name], values: { found, before } };
    }
  },
};
