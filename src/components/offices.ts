import type { CityNode, ZoneNode } from '../domain/portal.ts';
import type { View } from './view.ts';

/** The administrative committee of a zone, by its short name. */
export function committeeOf(view: View, zone: ZoneNode): string {
  return view.lang === 'zh' ? `${zone.data.shortName.zh}管委会` : `the administrative committee of ${zone.data.shortName.en}`;
}

/** Whom to ask about a place when no contact is published: offices by level, nearest first. */
export function officesToAsk(view: View, place: ZoneNode | CityNode): string[] {
  const city = place.kind === 'zone' ? place.city : place;
  const bureau =
    view.lang === 'zh' ? `${city.name.zh}商务局（市级投资促进）` : `${city.name.en} Municipal Bureau of Commerce (investment promotion of the city)`;
  const department =
    view.lang === 'zh'
      ? `${view.portal.province.name.zh}商务厅（开发区工作）`
      : `Department of Commerce of ${view.portal.province.name.en} Province (development zones)`;
  if (place.kind === 'city') return [bureau, department];
  const committee = committeeOf(view, place);
  return [committee.charAt(0).toUpperCase() + committee.slice(1), bureau, department];
}
