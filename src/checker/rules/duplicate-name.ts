import { writtenNodes } from '../chain-links.ts';
import type { Rule } from '../content.ts';
import { plainName } from '../plain-name.ts';
import { languages } from '../../schema/text.ts';

/** Two nodes of a chain with one name, in either language, cannot be told apart on the map. */
export const duplicateName: Rule = {
  name: 'duplicate-name',
  scope: 'entry',
  collections: ['chains'],
  *check(entry) {
    const nodes = writtenNodes(entry);
    for (const lang of languages) {
      const first = new Map<string, number>();
      for (const { index, id, name } of nodes) {
        const same = plainName(name[lang]);
        const before = first.get(same);
        if (before === undefined) first.set(same, index);
        // A node without a name goes by its id here; that it has none is reported by the schema.
        else if (name[lang] !== id) {
          const path = ['nodes', index, 'name', lang];
          yield {
            file: entry.file,
            code: 'duplicate-name',
            at: { path, part: 'value' },
            first: ['nodes', before, 'name', lang],
            values: { found: name[lang] },
          };
        }
      }
    }
  },
};
