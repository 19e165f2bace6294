/** The brochure that goes with a page. */
import type { Served } from '../domain/kit/short-address.ts';
import type { Portal } from '../domain/portal.ts';
import { chainPath, cityPath, provincePath, zonePath } from '../domain/urls.ts';
import type { Lang } from '../schema/text.ts';
import { chainBooklet } from './chain-booklet.ts';
import { cityBooklet } from './city-booklet.ts';
import type { Brochure } from './document.ts';
import { paperOf, type Measure } from './paper.ts';
import { provinceBooklet } from './province-booklet.ts';
import { zoneBrochure } from './zone-brochure.ts';

/**
 * What a page's brochure says in one language.
 * @param page a path of `brochurePages`
 * @throws Error where the page has no brochure
 */
export function brochureOf(portal: Portal, page: string, lang: Lang, served: Served, measure: Measure): Brochure {
  const paper = paperOf(portal, lang, served, measure);
  const zone = portal.zones.find(({ id }) => zonePath(id) === page);
  if (zone) return zoneBrochure(paper, zone);
  const city = portal.cities.find(({ id }) => cityPath(id) === page);
  if (city) return cityBooklet(paper, city);
  const chain = portal.chains.find(({ id }) => chainPath(id) === page);
  if (chain) return chainBooklet(paper, chain);
  if (page === provincePath) return provinceBooklet(paper);
  throw new Error(`no brochure goes with ${page}`);
}
