import { linkedNodes, stageWords } from '../chain-links.ts';
import type { Rule } from '../content.ts';

/** What a node makes goes to its own stage or a later one; only services, such as recycling, lead back. */
export const feedsBackwards: Rule = {
  name: 'feeds-backwards',
  scope: 'entry',
  collections: ['chains'],
  *check(entry) {
    for (const node of linkedNodes(entry)) {
      if (node.line === 'service') continue;
      for (const { to, path } of node.links) {
        if (node.stage === undefined || to.stage === undefined || to.stage >= node.stage) continue;
        const values = { found: to.id, from: stageWords[node.stage] ?? '', to: stageWords[to.stage] ?? '' };
        yield { file: entry.file, code: 'feeds-backwards', at: { path, part: 'value' }, values };
      }
    }
  },
};
