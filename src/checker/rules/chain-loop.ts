import { linkedNodes, type Link, type WrittenNode } from '../chain-links.ts';
import type { Rule } from '../content.ts';
import type { Words } from '../finding.ts';

/** Products flow one way. Only services, such as recycling and testing, may lead back. */
export const chainLoop: Rule = {
  name: 'chain-loop',
  scope: 'entry',
  collections: ['chains'],
  *check(entry) {
    for (const loop of loopsOf(linkedNodes(entry))) {
      const closing = loop.at(-1);
      if (!closing) continue;
      yield {
        file: entry.file,
        code: 'chain-loop',
        at: { path: closing.path, part: 'value' },
        values: { found: closing.to.id, loop: inWords(loop) },
      };
    }
  },
};

/** One loop for each link that leads back to a node on the way to it, beginning at its most upstream node. */
function loopsOf(nodes: readonly WrittenNode[]): Link[][] {
  const loops: Link[][] = [];
  const trail: Link[] = [];
  const open = new Set<WrittenNode>();
  const seen = new Set<WrittenNode>();
  const visit = (node: WrittenNode): void => {
    seen.add(node);
    open.add(node);
    for (const link of node.links) {
      // A node that feeds itself is reported by its own rule.
      if (link.to === node || link.to.line === 'service') continue;
      if (open.has(link.to)) loops.push(fromUpstream([...trail.slice(trail.findIndex(({ from }) => from === link.to)), link]));
      else if (!seen.has(link.to)) {
        trail.push(link);
        visit(link.to);
        trail.pop();
      }
    }
    open.delete(node);
  };
  for (const node of nodes) if (node.line !== 'service' && !seen.has(node)) visit(node);
  return loops;
}

function fromUpstream(loop: readonly Link[]): Link[] {
  const rank = ({ from }: Link): number => (from.stage ?? 0) * 10_000 + from.index;
  const first = loop.reduce((best, link, index) => (rank(link) < rank(loop[best] as Link) ? index : best), 0);
  return [...loop.slice(first), ...loop.slice(0, first)];
}

function inWords(loop: readonly Link[]): Words {
  const nodes = [...loop.map(({ from }) => from), loop[0]?.from].filter((node) => node !== undefined);
  return { zh: nodes.map(({ name }) => name.zh).join(' → '), en: nodes.map(({ name }) => name.en).join(' → ') };
}
