/** Mechanisms of promotion and service. Who practises them follows from the rows of the places: see rows.ts. */
import type { Entries } from '../entries.ts';
import type { MechanismNode } from '../portal.ts';
import { byId, found } from './find.ts';

export interface Mechanisms {
  mechanisms: MechanismNode[];
  mechanismById: ReadonlyMap<string, MechanismNode>;
}

/** Makes the mechanisms, each with those related to it. */
export function linkMechanisms(entries: Entries): Mechanisms {
  const mechanisms = entries.mechanisms.map((entry): MechanismNode => ({ ...entry, name: entry.data.name, practices: [], related: [] }));
  const mechanismById = byId(mechanisms);
  for (const mechanism of mechanisms) mechanism.related = mechanism.data.related.map((id) => found(mechanismById, id, 'mechanism'));
  return { mechanisms, mechanismById };
}
