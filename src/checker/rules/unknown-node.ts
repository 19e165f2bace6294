import { referencesOf } from '../../domain/links.ts';
import type { Content, Rule } from '../content.ts';
import type { Words } from '../finding.ts';
import { valueAt } from '../issue-context.ts';
import { shortList } from '../short-list.ts';
import { nearest } from '../nearest.ts';

/** A place on a chain names a node of that chain, once the chain has nodes. */
export const unknownNode: Rule = {
  name: 'unknown-node',
  scope: 'entry',
  *check({ file, schema, raw }, content) {
    for (const { path, target, id } of referencesOf(schema, raw)) {
      if (target !== 'chains' || path.at(-1) !== 'chain') continue;
      const nodePath = [...path.slice(0, -1), 'node'];
      const node = valueAt(raw, nodePath);
      const nodes = nodesOf(id, content);
      if (typeof node !== 'string' || nodes.length === 0 || nodes.includes(node)) continue;
      // The very id on another chain: the chain is wrong more likely than the node.
      const elsewhere = [...content.idsOf('chains')].filter((chain) => nodesOf(chain, content).includes(node));
      const meant = elsewhere.length > 0 ? undefined : nearest(node, nodes);
      yield {
        file,
        code: 'unknown-node',
        at: { path: nodePath, part: 'value' },
        values: { found: node, chain: id, known: knownWords(shortList(nodes), node, elsewhere) },
        ...(meant === undefined ? {} : { replacement: meant }),
      };
    }
  },
};

function nodesOf(chain: string, content: Content): string[] {
  const nodes = content.find('chains', chain)?.raw?.nodes;
  if (!Array.isArray(nodes)) return [];
  return nodes.map((node: { id?: unknown } | null) => node?.id).filter((id) => typeof id === 'string');
}

/** The nodes of the chain and, where other chains have the one named, which. */
function knownWords({ zh, en }: Words, node: string, elsewhere: readonly string[]): Words {
  if (elsewhere.length === 0) return { zh, en };
  return {
    zh: `${zh}；如果指产业链 ${elsewhere.join('、')} 的环节“${node}”，改 chain`,
    en: `${en}; if the node “${node}” of the chain ${elsewhere.join(', ')} is meant, change the chain`,
  };
}
