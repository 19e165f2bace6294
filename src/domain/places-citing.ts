import { citationsOf } from './citations.ts';
import type { Place, Portal } from './portal.ts';

const known = new WeakMap<Portal, ReadonlyMap<string, Place[]>>();

/** Places whose rows, projects or events cite each article, by `document/article`. Computed once a portal. */
export function placesCiting(portal: Portal): ReadonlyMap<string, Place[]> {
  const before = known.get(portal);
  if (before) return before;
  const result = new Map<string, Place[]>();
  const places: Place[] = [portal.province, ...portal.cities, ...portal.zones];
  for (const place of places) {
    // A city's own rows; those of its zones are theirs.
    const projects = place.kind === 'city' ? place.projects.filter(({ zone }) => !zone) : place.projects;
    const cited = citationsOf(
      portal,
      place.data,
      projects.map(({ data }) => data),
    );
    for (const { ref } of cited.articles) {
      const citing = result.get(ref);
      if (citing) citing.push(place);
      else result.set(ref, [place]);
    }
  }
  known.set(portal, result);
  return result;
}
