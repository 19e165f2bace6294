import type { Target } from '../schema/placement.ts';

interface Wanted {
  place: { id: string };
  row: Target;
}

/**
 * A few recruiting targets that show breadth: first one of each place with a chain not yet shown, then
 * one of each remaining chain, then the rest in order.
 */
export function varied<T extends Wanted>(wanted: readonly T[], limit: number): T[] {
  const places = new Set<string>();
  const chains = new Set<string>();
  const result: T[] = [];
  const take = (fits: (item: T, chain: string | undefined) => boolean): void => {
    for (const item of wanted) {
      const chain = item.row.placements[0]?.chain;
      if (result.length >= limit || result.includes(item) || !fits(item, chain)) continue;
      result.push(item);
      places.add(item.place.id);
      if (chain !== undefined) chains.add(chain);
    }
  };
  take((item, chain) => chain !== undefined && !chains.has(chain) && !places.has(item.place.id));
  take((_, chain) => chain !== undefined && !chains.has(chain));
  take(() => true);
  return result;
}
