import { linkedNodes, type WrittenNode } from '../chain-links.ts';
import type { Rule } from '../content.ts';
import type { Words } from '../finding.ts';

/**
 * Every node hangs on the chain: a node of the main line is linked to another, and a material, piece of
 * equipment or service leads to the main line, beside which it is drawn.
 */
export const orphanNode: Rule = {
  name: 'orphan-node',
  scope: 'entry',
  collections: ['chains'],
  *check(entry) {
    const nodes = linkedNodes(entry);
    const linked = new Set(nodes.flatMap((node) => node.links.filter(({ to }) => to !== node)).flatMap(({ from, to }) => [from, to]));
    for (const node of nodes) {
      // The first node of a new chain has nothing to be linked to yet.
      const alone = !linked.has(node) && nodes.length > 1;
      const rib = node.line !== 'spine' && node.line !== undefined;
      const trouble = alone ? unlinked : rib && !reachesSpine(node) ? astray : undefined;
      if (!trouble) continue;
      const [reason, remedy] = trouble;
      yield {
        file: entry.file,
        code: 'orphan-node',
        at: { path: ['nodes', node.index, 'id'], part: 'value' },
        field: ['nodes', node.index],
        values: { found: node.id, reason, remedy },
      };
    }
  },
};

type Trouble = [reason: Words, remedy: Words];

const unlinked: Trouble = [
  { zh: '没有与任何环节相连：它不供给谁，也没有谁供给它', en: 'is linked to nothing: it feeds no node, and no node feeds it' },
  {
    zh: '在 feeds 里写上它供给的环节，或在它的上一环节的 feeds 里写上它。',
    en: 'Name in feeds the nodes that it feeds, or name it in the feeds of the node before it.',
  },
];
const astray: Trouble = [
  {
    zh: '不在主线上，却没有供给主线的任何环节，地图上无处可放',
    en: 'is not on the main line and feeds nothing on it, so the map has no place for it',
  },
  {
    zh: '在 feeds 里写上它供给的主线环节，或改为 line: spine。',
    en: 'Name in feeds the node of the main line that it serves, or change it to line: spine.',
  },
];

function reachesSpine(node: WrittenNode): boolean {
  const seen = new Set([node]);
  for (const rib of seen) {
    for (const { to } of rib.links) {
      if (to.line === 'spine') return true;
      seen.add(to);
    }
  }
  return false;
}
