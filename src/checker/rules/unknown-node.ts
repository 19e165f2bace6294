import type { Content, LoadedEntry, Rule } from '../content.ts';
import { eachReference } from '../../domain/links.ts';
import type { Finding, Path, Words } from '../finding.ts';
import { valueAt } from '../issue-context.ts';
import { shortList } from '../short-list.ts';
import { nearest } from '../nearest.ts';

/** A place on a chain names a node of that chain, once the chain has nodes. */
export const unknownNode: Rule = {
  name: 'unknown-node',
  scope: 'entry',
  check(entry, content) {
    const findings: Finding[] = [];
    eachReference(entry.schema, entry.raw, (target, id, path) => {
      if (target !== 'chains' || path.at(-1) !== 'chain') return;
      const nodePath = [...path.slice(0, -1), 'node'];
      const node = valueAt(entry.raw, nodePath);
      if (typeof node !== 'string') return;
      const nodes = nodesOf(id, content);
      if (nodes.length > 0 && !nodes.includes(node)) findings.push(unknown(entry, nodePath, node, id, content));
    });
    return findings;
  },
};

function unknown({ file }: LoadedEntry, path: Path, node: string, chain: string, content: Content): Finding {
  const nodes = nodesOf(chain, content);
  // The very id on another chain: the chain is wrong more likely than the node.
  const elsewhere = [...content.idsOf('chains')].filter((other) => nodesOf(other, content).includes(node));
  const meant = elsewhere.length > 0 ? undefined : nearest(node, nodes);
  return {
    file,
    code: 'unknown-node',
    at: { path, part: 'value' },
    values: { found: node, chain, known: knownWords(shortList(nodes), node, elsewhere) },
    ...(meant === undefined ? {} : { replacement: meant }),
  };
}

const known = new WeakMap<LoadedEntry, readonly string[]>();

function nodesOf(id: string, content: Content): readonly string[] {
  const chain = content.find('chains', id);
  const nodes: unknown = chain?.raw?.nodes;
  if (!chain || !Array.isArray(nodes)) return [];
  const before = known.get(chain);
  if (before) return before;
  const ids = nodes.map((node: { id?: unknown } | null) => node?.id).filter((nodeId) => typeof nodeId === 'string');
  known.set(chain, ids);
  return ids;
}

/** The nodes of the chain and, where other chains have the one named, which. */
function knownWords({ zh, en }: Words, node: string, elsewhere: readonly string[]): Words {
  if (elsewhere.length === 0) return { zh, en };
  return {
    zh: `${zh}；如果指产业链 ${elsewhere.join('、')} 的环节“${node}”，改 chain`,
    en: `${en}; if the node “${node}” of the chain ${elsewhere.join(', ')} is meant, change the chain`,
  };
}
