import type { Content, LoadedEntry, Rule } from '../content.ts';
import { eachReference } from '../../domain/links.ts';
import { rowNamed } from '../entries-by-name.ts';
import type { Finding, Path, Words } from '../finding.ts';
import { valueAt } from '../issue-context.ts';
import { likelyFirst } from '../likely-first.ts';
import { bilingual } from '../objects-in.ts';
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
  const rows: unknown = content.find('chains', chain)?.raw?.nodes;
  const written: readonly unknown[] = Array.isArray(rows) ? rows : [];
  const meant = elsewhere.length > 0 ? undefined : (rowNamed(written, node) ?? nearest(node, nodes));
  return {
    file,
    code: 'unknown-node',
    at: { path, part: 'value' },
    values: { found: node, chain, known: knownWords(choicesFor(node, written), node, elsewhere) },
    ...(meant === undefined ? {} : { replacement: meant }),
  };
}

/** Nodes with their names, those first that are most like what was written. */
function choicesFor(node: string, rows: readonly unknown[]): Words {
  const choices = rows.flatMap((row) => {
    const { id, name } = (row ?? {}) as { id?: unknown; name?: unknown };
    return typeof id === 'string' ? [{ id, zh: `${id} ${bilingual(name)?.zh ?? ''}`.trim() }] : [];
  });
  const sorted = likelyFirst(node, choices, ({ zh }) => zh);
  return { zh: shortList(sorted.map(({ zh }) => zh)).zh, en: shortList(sorted.map(({ id }) => id)).en };
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
