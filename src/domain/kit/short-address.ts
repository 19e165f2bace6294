/** Short addresses of chains and nodes, and the address that a code to scan holds. */
import type { Portal } from '../portal.ts';
import { chainMapsOf } from '../chain/chain-map.ts';
import { chainPath, localized, nodePath, withBase } from '../urls.ts';
import type { Lang } from '../../schema/text.ts';

/** A code to scan holds at most so many characters, so that its squares stay large. */
export const longestCoded = 60;
/** What an ambassador's code adds at most: `?r=` and six characters. */
const roomForCode = 9;
/** The address of a site that has none yet: the server of `npm start`. */
export const defaultAddress = 'http://localhost:4321';

/** `/s/pv-07/`: a page that leads on to another, whose own address is too long for a code to scan. */
export const shortPath = (key: string): string => `/s/${key}/`;

export const isShortPath = (path: string): boolean => path.startsWith('/s/');

const known = new WeakMap<Portal, ReadonlyMap<string, string>>();

/**
 * The page behind each short key, both without language: chains by their code, nodes by their number,
 * which never changes. A key that two chains would share leads to the first.
 */
export function shortPages(portal: Portal): ReadonlyMap<string, string> {
  let pages = known.get(portal);
  if (!pages) {
    const all = [...chainMapsOf(portal).values()].flatMap(({ chain, nodes }) => [
      [chain.data.code.toLowerCase(), chainPath(chain.id)] as const,
      ...nodes.map(({ code, data }) => [code.toLowerCase(), nodePath(chain.id, data.id)] as const),
    ]);
    known.set(portal, (pages = new Map(all.toReversed())));
  }
  return pages;
}

const knownShort = new WeakMap<Portal, ReadonlyMap<string, string>>();

/** The short path of a page, if it has one. */
export function shortPathOf(portal: Portal, page: string): string | undefined {
  let paths = knownShort.get(portal);
  if (!paths) knownShort.set(portal, (paths = new Map([...shortPages(portal)].map(([key, path]) => [path, shortPath(key)]))));
  return paths.get(page);
}

/** Where a site is served. */
export interface Served {
  /** Public address; without it the local one stands in. */
  address?: string | undefined;
  /** Sub-path, such as `/` or `/atlas/`. */
  base: string;
  /** Code of an ambassador, which the addresses then carry. */
  code?: string | undefined;
}

/** The full address of a path in one language, with the ambassador's code if there is one. */
export function fullAddress(path: string, lang: Lang, { address = defaultAddress, base, code }: Served): string {
  return new URL(withBase(localized(path, lang), base), address).href + (code === undefined ? '' : `?r=${code}`);
}

/**
 * The address that the code to scan of a page holds: the page's own, or its short one where the own would
 * not leave room for an ambassador's code. With and without such a code it is the same page.
 */
export function codedAddress(portal: Portal, page: string, lang: Lang, served: Served): string {
  const own = fullAddress(page, lang, { ...served, code: undefined });
  const short = shortPathOf(portal, page);
  return fullAddress(short === undefined || own.length + roomForCode <= longestCoded ? page : short, lang, served);
}
