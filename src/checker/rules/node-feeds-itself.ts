import { linkedNodes } from '../chain-links.ts';
import type { Rule } from '../content.ts';

/** A node does not feed itself. */
export const nodeFeedsItself: Rule = {
  name: 'node-feeds-itself',
  scope: 'entry',
  collections: ['chains'],
  *check(entry) {
    for (const node of linkedNodes(entry)) {
      for (const { to, path } of node.links) {
        if (to === node) yield { file: entry.file, code: 'node-feeds-itself', at: { path, part: 'value' }, values: { found: node.id } };
      }
    }
  },
};
