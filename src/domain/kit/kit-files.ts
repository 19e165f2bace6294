/** The files that go with a page and lie beside it: pictures for sharing, poster, brochure, code to scan. */
import type { Place, Portal } from '../portal.ts';
import { chainMapsOf, type MapNode } from '../chain/chain-map.ts';
import { gapRegister } from '../chain/gaps.ts';
import { listPaths } from '../all-paths.ts';
import {
  ambassadorPath,
  chainPath,
  cityPath,
  companiesPath,
  companyPath,
  eventPath,
  homePath,
  investPath,
  mechanismPath,
  newsPath,
  nodePath,
  policiesPath,
  policyPath,
  projectPath,
  projectsPath,
  provincePath,
  sourcePath,
  sourcesPath,
  zonePath,
} from '../urls.ts';

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

/** The names of all these files. */
export const kitFileNames: ReadonlySet<string> = new Set(
  [shareCardPath, shareSquarePath, posterPath, brochurePath, qrCodePath].map((path) => path('')),
);

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

/** Pages with a code to scan, without language: home, lists, province, and every zone, city, chain and node. */
export function codePages(portal: Portal): string[] {
  return pagesOf(portal, () => true);
}

/**
 * Pages with a share card and a square of their own, without language: those with a code, but of the nodes
 * only those of which the sources say something. The others have nothing to show that their chain does not.
 */
export function picturePages(portal: Portal): string[] {
  return pagesOf(portal, ({ state }) => state !== 'unknown');
}

function pagesOf(portal: Portal, withNode: (node: MapNode) => boolean): string[] {
  return [
    // Where a link with a code arrives is no page to share.
    ...listPaths.filter((path) => path !== ambassadorPath),
    ...portal.zones.map(({ id }) => zonePath(id)),
    ...portal.cities.map(({ id }) => cityPath(id)),
    ...[...chainMapsOf(portal).values()].flatMap(({ chain, nodes }) => [
      chainPath(chain.id),
      ...nodes.filter(withNode).map(({ data }) => nodePath(chain.id, data.id)),
    ]),
  ];
}

const known = new WeakMap<Portal, ReadonlyMap<string, string>>();

/** The page whose card and square a page shows: its own, or those of its zone, city, chain or section; else the home page's. */
export function pictureHome(portal: Portal, page: string): string {
  let homes = known.get(portal);
  if (!homes) known.set(portal, (homes = pictureHomes(portal)));
  return homes.get(page) ?? homePath;
}

function pictureHomes(portal: Portal): Map<string, string> {
  const ofPlace = (place: Place | undefined, otherwise: string): string =>
    place?.kind === 'zone' ? zonePath(place.id) : place?.kind === 'city' ? cityPath(place.id) : otherwise;
  return new Map([
    ...portal.companies.map(({ id, parts, projects: [project] }) => {
      const places = [...parts.map(({ place }) => place), ...(project ? [project.zone ?? project.city] : [])];
      return [companyPath(id), ofPlace(places.find(({ kind }) => kind === 'zone') ?? places[0], companiesPath)] as const;
    }),
    ...portal.projects.map(({ id, zone, city }) => [projectPath(id), ofPlace(zone ?? city, projectsPath)] as const),
    ...portal.policies.map(({ id, zone, city }) => [policyPath(id), ofPlace(zone ?? city, policiesPath)] as const),
    ...portal.events.map(({ id, zones, cities }) => [eventPath(id), ofPlace(zones[0] ?? cities[0], newsPath)] as const),
    ...portal.mechanisms.map(({ id }) => [mechanismPath(id), investPath] as const),
    ...portal.sources.map(({ id }) => [sourcePath(id), sourcesPath] as const),
    ...portal.chains.flatMap(({ id, data }) => data.nodes.map((node) => [nodePath(id, node.id), chainPath(id)] as const)),
    ...picturePages(portal).map((page) => [page, page] as const),
  ]);
}
