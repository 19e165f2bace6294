/** How complete and how fresh the data of each place are. It ranks the data, never the places. */
import { compareAsOfNewestFirst } from '../as-of.ts';
import type { CityNode, Place, Portal, ProvinceNode, ZoneNode } from '../portal.ts';
import { datedFactsOf, type DatedFact } from './dated-facts.ts';
import { factKinds, freshnessOf, reviewBy, type FactKind, type Freshness } from './review-period.ts';
import { untranslatedIn } from './untranslated.ts';
import { missingFields, wantedOfZones, type WantedField } from './wanted-fields.ts';

export interface FactStatus extends DatedFact {
  state: Freshness;
  /** The last day on which it need not be reviewed. */
  reviewBy: string;
}

export interface PlaceStatus<P extends Place = Place> {
  place: P;
  facts: FactStatus[];
  counts: Record<Freshness, number>;
  newestAsOf: string | undefined;
  /** What no source gives. */
  missing: WantedField[];
  /** Texts and prose without English, and those whose English is older than their Chinese. */
  untranslated: { path: string }[];
}

/** The status of one place on a day. */
export function placeStatus<P extends Place>(portal: Portal, place: P, today: string): PlaceStatus<P> {
  const facts = datedFactsOf(portal, place).map((fact) => ({
    ...fact,
    state: freshnessOf(fact.kind, fact.asOf, today),
    reviewBy: reviewBy(fact.kind, fact.asOf),
  }));
  const counts = { fresh: 0, due: 0, overdue: 0 };
  for (const { state } of facts) counts[state]++;
  const bodies = place.kind !== 'province' && place.bodies.zh !== undefined && !place.bodies.en ? [{ path: 'en.md' }] : [];
  return {
    place,
    facts,
    counts,
    newestAsOf: facts.map(({ asOf }) => asOf).sort(compareAsOfNewestFirst)[0],
    missing: place.kind === 'province' ? [] : missingFields(place),
    untranslated: [...untranslatedIn(place.data), ...bodies, ...(portal.outdatedEnglish.get(place.file) ?? []).map((path) => ({ path }))],
  };
}

export interface PortalStatus {
  today: string;
  province: PlaceStatus<ProvinceNode>;
  cities: (PlaceStatus<CityNode> & { zones: PlaceStatus<ZoneNode>[] })[];
  totals: Record<Freshness, number> & { facts: number; required: number; requiredGiven: number; untranslated: number };
  /** Kinds of facts, the one with the most overdue first. */
  kinds: { kind: FactKind; counts: Record<Freshness, number>; oldest: string }[];
  /** Fields of zones, the one that most zones lack first. */
  fields: { field: WantedField; missing: number; of: number }[];
}

/** The status of all places. */
export function portalStatus(portal: Portal, today: string): PortalStatus {
  const province = placeStatus(portal, portal.province, today);
  const cities = portal.cities.map((city) => ({
    ...placeStatus(portal, city, today),
    zones: city.zones.map((zone) => placeStatus(portal, zone, today)),
  }));
  const zones = cities.flatMap((city) => city.zones);
  const all: PlaceStatus[] = [province, ...cities, ...zones];
  const facts = all.flatMap((status) => status.facts);
  const lack = (id: string): number => zones.filter(({ missing }) => missing.some((field) => field.id === id)).length;
  const fields = wantedOfZones.map((field) => ({ field, missing: lack(field.id), of: zones.length }));
  const required = fields.filter(({ field }) => field.need === 'required');
  const count = (state: Freshness, of = facts): number => of.filter((fact) => fact.state === state).length;
  const kinds = factKinds.flatMap((kind) => {
    const ofKind = facts.filter((fact) => fact.kind === kind);
    const oldest = ofKind
      .map(({ asOf }) => asOf)
      .sort(compareAsOfNewestFirst)
      .at(-1);
    return oldest === undefined
      ? []
      : [{ kind, oldest, counts: { fresh: count('fresh', ofKind), due: count('due', ofKind), overdue: count('overdue', ofKind) } }];
  });
  return {
    today,
    province,
    cities,
    totals: {
      facts: facts.length,
      fresh: count('fresh'),
      due: count('due'),
      overdue: count('overdue'),
      required: required.length * zones.length,
      requiredGiven: required.reduce((sum, { missing, of }) => sum + of - missing, 0),
      untranslated: all.reduce((sum, { untranslated }) => sum + untranslated.length, 0),
    },
    kinds: kinds.sort((a, b) => b.counts.overdue - a.counts.overdue),
    fields: fields.filter(({ missing }) => missing > 0).sort((a, b) => b.missing - a.missing),
  };
}
