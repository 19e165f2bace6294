/** What a kit is about: a zone, city, chain, node or the province; any other page by its own title. */
import type { MapNode } from '../chain/chain-map.ts';
import type { ChainNode, CityNode, ProvinceNode, ZoneNode } from '../portal.ts';

export type KitSubject =
  | { kind: 'zone'; zone: ZoneNode }
  | { kind: 'city'; city: CityNode }
  | { kind: 'chain'; chain: ChainNode }
  | { kind: 'node'; node: MapNode }
  | { kind: 'province'; province: ProvinceNode };
