/** Industrial chains. Who is on them follows from the rows of the places: see rows.ts. */
import type { Placement } from '../../schema/placement.ts';
import type { Entries } from '../entries.ts';
import type { ChainNode } from '../portal.ts';
import { addOnce, byId, found } from './find.ts';

export interface Chains {
  chains: ChainNode[];
  chainById: ReadonlyMap<string, ChainNode>;
  /** The chains of placements, each once, in the order in which they are named. */
  chainsOf: (placements: readonly Placement[]) => ChainNode[];
}

/** Makes the chains, in their own order. */
export function linkChains(entries: Entries): Chains {
  const chains = entries.chains.map((entry): ChainNode => ({
    ...entry,
    name: entry.data.name,
    zones: [],
    industries: [],
    targets: [],
    facilities: [],
    companies: [],
    projects: [],
    policies: [],
  }));
  chains.sort((a, b) => a.data.order - b.data.order);
  const chainById = byId(chains);
  const chainsOf = (placements: readonly Placement[]): ChainNode[] => {
    const result: ChainNode[] = [];
    for (const placement of placements) addOnce(result, found(chainById, placement.chain, 'chain'));
    return result;
  };
  return { chains, chainById, chainsOf };
}
