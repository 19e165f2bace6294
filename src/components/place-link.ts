import type { Place } from '../domain/portal.ts';
import { cityPath, provincePath, zonePath } from '../domain/urls.ts';
import type { View } from './view.ts';

/** Short name and address of a zone, city or the province. */
export function placeLink(view: View, place: Place): { name: string; href: string } {
  switch (place.kind) {
    case 'zone':
      return { name: view.say(place.data.shortName), href: view.href(zonePath(place.id)) };
    case 'city':
      return { name: view.say(place.name), href: view.href(cityPath(place.id)) };
    case 'province':
      return { name: view.say(place.name), href: view.href(provincePath) };
  }
}
