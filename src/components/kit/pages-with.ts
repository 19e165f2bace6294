/** Which pages have which files, looked up once for all pages. */
import { brochurePages, codePages, posterPages } from '../../domain/kit/kit-files.ts';
import type { Portal } from '../../domain/portal.ts';

interface PagesWith {
  code: ReadonlySet<string>;
  poster: ReadonlySet<string>;
  brochure: ReadonlySet<string>;
}

const known = new WeakMap<Portal, PagesWith>();

export function pagesWith(portal: Portal): PagesWith {
  let sets = known.get(portal);
  if (!sets)
    known.set(portal, (sets = { code: new Set(codePages(portal)), poster: new Set(posterPages(portal)), brochure: new Set(brochurePages(portal)) }));
  return sets;
}
