/** Chains as beads on a line, as the strips of the pages show them. */
import type { ChainMap, MapNode } from '../domain/chain/chain-map.ts';
import { stripOf, type NodeInScope } from '../domain/chain/scope.ts';
import type { Place } from '../domain/portal.ts';
import { nodeState } from '../i18n/chain-words.ts';
import { kitWords } from '../i18n/kit-picture-words.ts';
import type { Lang } from '../schema/text.ts';
import type { KitStrip } from './subject.ts';

/** Solid, hatched, hollow, dashed, hairline. */
export type BeadLook = 'present' | 'being-built' | 'elsewhere' | 'missing' | 'unknown';

export interface Bead {
  look: BeadLook;
  /** Serves the main line: a smaller bead. */
  rib: boolean;
  /** The bead that the picture is about. */
  marked?: boolean;
}

/** The strip of a zone or city on a chain; nothing where it has no node there. */
export function placeStrip(map: ChainMap, place: Place, lang: Lang): KitStrip | undefined {
  const seen = stripOf(map, place);
  if (seen.length === 0) return undefined;
  return {
    chain: map.chain.name[lang],
    weight: seen.reduce((sum, { own }) => sum + (own === undefined ? 0 : own === 'missing' ? 1 : 3), 0),
    beads: seen.map((each) => ({ look: lookInScope(each), rib: each.node.data.line !== 'spine' })),
    own: seen.flatMap(({ node, own, wanted }) =>
      own === undefined ? [] : [named(node, own === 'missing' && wanted ? kitWords.wanted[lang] : nodeState[own][lang], lang)],
    ),
  };
}

function lookInScope({ node, own }: NodeInScope): BeadLook {
  if (own === 'present' || own === 'being-built') return own;
  if (own === 'missing' || node.state === 'missing') return 'missing';
  return node.state === 'unknown' ? 'unknown' : 'elsewhere';
}

function named(node: MapNode, word: string, lang: Lang): string {
  return lang === 'zh' ? `${node.data.name.zh}（${word}）` : `${node.data.name.en} (${word.toLowerCase()})`;
}

/** The main line of a chain across the province, and a node that lies beside it. */
export function chainStrip(map: ChainMap, lang: Lang, marked?: MapNode): KitStrip | undefined {
  const nodes = map.nodes.filter((node) => node.data.line === 'spine' || node === marked);
  if (nodes.length === 0) return undefined;
  return {
    chain: map.chain.name[lang],
    beads: nodes.map((node) => ({ look: node.state, rib: node.data.line !== 'spine', marked: node === marked })),
    own: [],
    weight: 0,
  };
}
