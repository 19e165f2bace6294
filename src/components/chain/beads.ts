/** The beads of a strip: how each node looks from a zone or city, and in which word. */
import type { ChainMap, MapNode } from '../../domain/chain/chain-map.ts';
import { stripOf } from '../../domain/chain/scope.ts';
import type { Place } from '../../domain/portal.ts';
import { nodeState } from '../../i18n/chain-words.ts';
import type { Lang } from '../../schema/text.ts';

export interface Bead {
  node: MapNode;
  /** The place has something on the node, or recruits for it. */
  isOwn: boolean;
  wanted: boolean;
  look: 'present' | 'being-built' | 'missing' | 'elsewhere' | 'unknown';
  word: string;
  /** The first of another stage than the one before. */
  newStage: boolean;
}

export function beadsOf(map: ChainMap, place: Place, lang: Lang): Bead[] {
  const strip = stripOf(map, place);
  return strip.map(({ node, own, wanted }, index) => {
    const elsewhere = node.state === 'present' || node.state === 'being-built';
    const look =
      own === 'present' || own === 'being-built'
        ? own
        : own === 'missing' || node.state === 'missing'
          ? 'missing'
          : elsewhere
            ? 'elsewhere'
            : 'unknown';
    const word =
      own !== undefined
        ? nodeState[own][lang]
        : look === 'elsewhere'
          ? lang === 'zh'
            ? '省内别处'
            : 'elsewhere in the province'
          : nodeState[node.state][lang];
    const before = strip[index - 1];
    return { node, isOwn: own !== undefined, wanted, look, word, newStage: before !== undefined && before.node.data.stage !== node.data.stage };
  });
}
