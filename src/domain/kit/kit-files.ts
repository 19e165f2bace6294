/** The files that go with a page and lie beside it: pictures for sharing, poster, brochure, code to scan. */
import type { Portal } from '../portal.ts';
import { gapRegister } from '../chain/gaps.ts';
import { chainPath, cityPath, nodePath, provincePath, zonePath } from '../urls.ts';

/** 1200 × 630 px, for networks that show a link as a card. */
export const shareCardPath = (page: string): string => `${page}share.jpg`;
/** 400 × 400 px, the first picture of the page, which Chinese apps take. */
export const shareSquarePath = (page: string): string => `${page}square.jpg`;
/** 1080 × 1920 px, with a code to scan. */
export const posterPath = (page: string): string => `${page}poster.png`;
/** A4. */
export const brochurePath = (page: string): string => `${page}brochure.pdf`;
/** The code to scan alone. */
export const qrCodePath = (page: string): string => `${page}qr.png`;

/** Pages with a poster, without language: every zone, chain and open gap. */
export function posterPages(portal: Portal): string[] {
  return [
    ...portal.zones.map(({ id }) => zonePath(id)),
    ...portal.chains.map(({ id }) => chainPath(id)),
    ...gapRegister(portal)
      .filter(({ closed }) => !closed)
      .map(({ node }) => nodePath(node.chain.id, node.data.id)),
  ];
}

/** Pages with a brochure, without language: every zone, and a booklet for each city, each chain and the province. */
export function brochurePages(portal: Portal): string[] {
  return [
    ...portal.zones.map(({ id }) => zonePath(id)),
    ...portal.cities.map(({ id }) => cityPath(id)),
    ...portal.chains.map(({ id }) => chainPath(id)),
    provincePath,
  ];
}
