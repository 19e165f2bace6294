/** Whom to ask about an entry: contacts that a source publishes, then offices by level, nearest first. */
import type { ChainNode, CityNode, PolicyNode, Portal, ZoneNode } from '../../domain/portal.ts';
import type { MapNode } from '../../domain/chain/chain-map.ts';
import { gapOf } from '../../domain/chain/gaps.ts';
import { placesOn } from '../../domain/chain/scope.ts';
import type { SheetOffice } from '../../domain/sheet/sheet.ts';
import { cityPath, zonePath } from '../../domain/urls.ts';
import { both } from './parts.ts';

/** So many zones are named where several could be asked. */
const mostZones = 5;

function committee(zone: ZoneNode): SheetOffice {
  return {
    name: { zh: `${zone.data.shortName.zh}管委会`, en: `Administrative committee of ${zone.data.shortName.en}` },
    path: `${zonePath(zone.id)}#contact`,
  };
}

function bureau(city: CityNode): SheetOffice {
  return {
    name: { zh: `${city.name.zh}商务局（市级投资促进）`, en: `${city.name.en} Municipal Bureau of Commerce (investment promotion of the city)` },
    path: cityPath(city.id),
  };
}

function department(portal: Portal): SheetOffice {
  const { name } = portal.province;
  return { name: { zh: `${name.zh}商务厅（开发区工作）`, en: `Department of Commerce of ${name.en} Province (development zones)` } };
}

/** Contacts as published; a zone without one is asked at its committee, unless it is only applied for. */
function nearest(zone: ZoneNode): SheetOffice[] {
  const published = zone.data.contacts.map(({ office, phone, email }): SheetOffice => ({
    name: office,
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
    path: `${zonePath(zone.id)}#contact`,
  }));
  return published.length > 0 || zone.data.state === 'proposed' ? published : [committee(zone)];
}

export function officesOfZone(portal: Portal, zone: ZoneNode): SheetOffice[] {
  const reachable = zone.data.contacts.some(({ phone, email }) => phone !== undefined || email !== undefined);
  const own = nearest(zone);
  // A department without telephone is asked for at the committee.
  return [...own, ...(zone.data.contacts.length > 0 && !reachable ? [committee(zone)] : []), bureau(zone.city), department(portal)];
}

export function officesOfNode(portal: Portal, node: MapNode): SheetOffice[] {
  const places = gapOf(node)?.places ?? placesOn(node);
  const zones = places.filter((place) => place.kind === 'zone');
  const cities = zones.length > 0 ? [] : places.filter((place) => place.kind === 'city');
  return [...zones.slice(0, mostZones).flatMap(nearest), ...cities.slice(0, mostZones).map(bureau), department(portal)];
}

export function officesOfChain(portal: Portal, chain: ChainNode): SheetOffice[] {
  return [...chain.zones.slice(0, mostZones).flatMap(nearest), department(portal)];
}

export function officesOfPolicy(portal: Portal, policy: PolicyNode): SheetOffice[] {
  const { issuer } = policy.data;
  const issued =
    issuer && policy.data.scope.level !== 'zone'
      ? [{ name: both((lang) => (lang === 'zh' ? `${issuer.zh}（发文机关）` : `${issuer.en} (issuing authority)`)) }]
      : [];
  if (policy.zone) return officesOfZone(portal, policy.zone);
  return [...issued, ...(policy.city ? [bureau(policy.city)] : []), department(portal)];
}
