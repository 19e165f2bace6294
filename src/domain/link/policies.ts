/** Policies reach down: a province's policy holds in each of its zones. */
import type { Entries } from '../entries.ts';
import type { PolicyNode } from '../portal.ts';
import type { Chains } from './chains.ts';
import { found } from './find.ts';
import type { Places } from './places.ts';

/** Makes the policies and adds them to the places in which they hold and to their chains. */
export function linkPolicies(entries: Entries, { province, cities, zones, cityById, zoneById }: Places, { chainById }: Chains): PolicyNode[] {
  const policies = entries.policies.map((entry): PolicyNode => {
    const { scope } = entry.data;
    const zone = scope.zone === undefined ? undefined : found(zoneById, scope.zone, 'zone');
    const city = scope.city === undefined ? zone?.city : found(cityById, scope.city, 'city');
    return { ...entry, name: entry.data.name, bodies: entry.bodies ?? {}, ...(city ? { city } : {}), ...(zone ? { zone } : {}) } as PolicyNode;
  });
  for (const policy of policies) for (const id of policy.data.chains) found(chainById, id, 'chain').policies.push(policy);

  const ofLevel = Map.groupBy(policies, ({ data }) => data.scope.level);
  province.policies = policies.filter(({ data }) => data.scope.level === 'province' || data.scope.level === 'national');
  const ofCity = Map.groupBy(ofLevel.get('city') ?? [], ({ city }) => city);
  for (const city of cities) city.policies = ofCity.get(city) ?? [];
  const ofZone = Map.groupBy(ofLevel.get('zone') ?? [], ({ zone }) => zone);
  for (const zone of zones) zone.policies = [...(ofZone.get(zone) ?? []), ...zone.city.policies, ...province.policies];
  return policies;
}
