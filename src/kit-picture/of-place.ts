/** What the pictures of a zone, a city and the province say. */
import { chainMapsOf } from '../domain/chain/chain-map.ts';
import type { CityNode, Place, Portal, ProjectNode, ZoneNode } from '../domain/portal.ts';
import { portalTotals } from '../domain/portal-totals.ts';
import { cityPath, provincePath, zonePath } from '../domain/urls.ts';
import { counted, countedSome, things } from '../i18n/counted.ts';
import { kitWords } from '../i18n/kit-picture-words.ts';
import { level, projectStage, zoneKind } from '../i18n/terms.ts';
import type { Lang, Text } from '../schema/text.ts';
import { placeStrip } from './beads.ts';
import { factsOf, listLine, namesLine } from './facts.ts';
import { originOf } from './origin.ts';
import type { KitLine, KitStrip, Subject } from './subject.ts';

export function zoneSubject(portal: Portal, zone: ZoneNode, lang: Lang): Subject {
  const { data, city } = zone;
  const counties = zone.counties.map((county) => county[lang]);
  const joint = lang === 'zh' ? '、' : ', ';
  return {
    ...ofSite(portal, lang),
    page: zonePath(zone.id),
    tone: 'kiln',
    kicker: [city.name[lang], counties.join(joint)].filter(Boolean).join(' · '),
    name: data.name,
    short: data.shortName[lang],
    kind: [data.level && level[data.level][lang], kindOf(zone, lang), data.state === 'proposed' && kitWords.proposed[lang]]
      .filter(Boolean)
      .join(' · '),
    facts: factsOf(data.figures, lang),
    lines: [...linesOf(zone, lang), ...aroundLine(zone, lang)],
    strips: stripsOf(portal, zone, lang),
    city,
    empty: kitWords.noFigures[lang],
    origin: originOf(
      portal,
      lang,
      data,
      zone.projects.map((project) => project.data.stages),
    ),
  };
}

/** The kind of a zone; nothing where no source states it. */
function kindOf({ data }: ZoneNode, lang: Lang): string {
  return data.kind === 'unspecified' ? '' : zoneKind[data.kind][lang];
}

export function citySubject(portal: Portal, city: CityNode, lang: Lang): Subject {
  const zones: KitLine[] =
    city.zones.length === 0
      ? []
      : [
          listLine(
            kitWords.zonesHere[lang],
            city.zones.map(({ data }) => data.shortName[lang]),
            lang,
          ),
        ];
  return {
    ...ofSite(portal, lang),
    page: cityPath(city.id),
    tone: 'kiln',
    kicker: portal.province.name[lang],
    name: city.name,
    short: city.name[lang],
    kind: countedSome([{ count: city.zones.length, label: { zh: things.zones.zh, en: 'development zones' } }], lang).join(''),
    facts: factsOf(city.data.figures, lang),
    lines: [...zones, ...linesOf(city, lang)],
    strips: stripsOf(portal, city, lang),
    city,
    empty: kitWords.noFigures[lang],
    origin: originOf(
      portal,
      lang,
      city.data,
      city.projects.map((project) => project.data.stages),
    ),
  };
}

export function provinceSubject(portal: Portal, lang: Lang): Subject {
  const { province } = portal;
  return {
    ...ofSite(portal, lang),
    page: provincePath,
    tone: 'kiln',
    kicker: portal.site.name[lang],
    name: province.name,
    short: province.name[lang],
    kind: portalTotals(portal)
      .map(({ value, label }) => counted(value, label, lang))
      .join(' · '),
    facts: factsOf(province.data.figures, lang),
    lines: linesOf(province, lang),
    strips: [],
    empty: '',
    origin: originOf(portal, lang, province.data),
  };
}

/** The zones of the same city: known of any zone. */
function aroundLine({ city, id }: ZoneNode, lang: Lang): KitLine[] {
  const others = city.zones.filter((zone) => zone.id !== id).map(({ data }) => data.shortName[lang]);
  return others.length === 0 ? [] : [{ ...listLine(kitWords.sameCity[lang], others, lang), aside: true }];
}

/** What is the same on every picture of a site. */
export function ofSite(portal: Portal, lang: Lang): Pick<Subject, 'lang' | 'site' | 'owner' | 'cities'> {
  return { lang, site: portal.site.name[lang], owner: portal.site.owner?.[lang], cities: portal.cities };
}

function linesOf(place: Place, lang: Lang): KitLine[] {
  const { data } = place;
  const rows = (list: readonly { name: Text; asOf: string }[]) => list.map(({ name, asOf }) => ({ name: name[lang], asOf }));
  return [
    ...namesLine(kitWords.industries[lang], rows(data.leadingIndustries), lang),
    ...namesLine(kitWords.targets[lang], rows(data.targets), lang),
    ...namesLine(
      kitWords.projects[lang],
      place.projects.map((project) => projectRow(project, lang)),
      lang,
    ),
  ];
}

function projectRow({ name, stage, data }: ProjectNode, lang: Lang): { name: string; asOf: string } {
  const word = projectStage[stage][lang];
  return { name: lang === 'zh' ? `${name.zh}（${word}）` : `${name.en} (${word.toLowerCase()})`, asOf: data.stages.at(-1)?.asOf ?? '' };
}

/** Strips of its chains, those first on which it has most. */
function stripsOf(portal: Portal, place: ZoneNode | CityNode, lang: Lang): KitStrip[] {
  return [...chainMapsOf(portal).values()]
    .map((map) => placeStrip(map, place, lang))
    .filter((strip) => strip !== undefined)
    .toSorted((a, b) => b.weight - a.weight);
}
