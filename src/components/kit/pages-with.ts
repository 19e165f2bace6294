/** Which pages have which files, looked up once for all pages. */
import type { Portal } from '../../domain/portal.ts';

interface PagesWith {
  code: ReadonlySet<string>;
  poster: ReadonlySet<string>;
  brochure: ReadonlySet<string>;
}

const known = new WeakMap<Portal, PagesWith>();

export function pagesWith(portal: Portal): PagesWith {
  let sets = known.get(portal);
  // Files that are not made yet are not linked to.
  if (!sets) known.set(portal, (sets = { code: new Set(), poster: new Set(), brochure: new Set() }));
  return sets;
}
