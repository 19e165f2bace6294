import type { PolicyNode } from '../domain/portal.ts';
import { scopeLevel } from '../i18n/terms.ts';
import type { View } from './view.ts';

/** Where a policy holds: the zone, the city, the province or the state. */
export function scopeName(view: View, policy: PolicyNode): string {
  switch (policy.data.scope.level) {
    case 'zone':
      return policy.zone ? view.say(policy.zone.data.shortName) : scopeLevel.zone[view.lang];
    case 'city':
      return policy.city ? view.say(policy.city.name) : scopeLevel.city[view.lang];
    case 'province':
      return view.say(view.portal.site.province);
    case 'national':
      return scopeLevel.national[view.lang];
  }
}
