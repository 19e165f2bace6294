/** The brochure of a zone: what an investor asks, in that order, on two to four pages. */
import { chainMapsOf } from '../domain/chain/chain-map.ts';
import type { ZoneNode } from '../domain/portal.ts';
import { haToMu } from '../domain/units.ts';
import { cityPath, zonePath } from '../domain/urls.ts';
import { formatAsOf } from '../i18n/date.ts';
import { formatNumber } from '../i18n/number.ts';
import { level, zoneKind } from '../i18n/terms.ts';
import { officesOfZone } from '../components/sheet/offices.ts';
import { stripsBlock } from './chain-strip.ts';
import { askSection, stepsSection } from './closing.ts';
import type { Block, Brochure } from './document.ts';
import { headlineFacts } from './fact-blocks.ts';
import { brochure } from './frame.ts';
import { gapsSection } from './gap-section.ts';
import { section, type Paper } from './paper.ts';
import { companiesSection, industriesSection, policiesSection, resourcesSection, servicesSection } from './place-sections.ts';
import { paragraphsOf } from './prose.ts';
import { resultsSection, timelineSection } from './result-sections.ts';
import { sitesSection } from './site-sections.ts';
import { zoneTable } from './zone-table.ts';

export function zoneBrochure(paper: Paper, zone: ZoneNode): Brochure {
  const { data } = zone;
  const { lang, t, w, say, portal } = paper;
  const href = paper.href(zonePath(zone.id));
  const maps = zone.chains.map((chain) => chainMapsOf(portal).get(chain.id)).filter((map) => map !== undefined);
  const identity = identityOf(paper, zone);
  const strips = stripsBlock(paper, maps, zone);
  const prose = paragraphsOf(zone.bodies[lang]).map((text) => text.map((run) => (typeof run === 'string' ? paper.cut(run) : run)));
  const own = [
    ...headlineFacts(paper, data.figures),
    ...section(t.overview, prose.length === 0 ? [] : [{ kind: 'prose', paragraphs: prose }]),
    ...section(w('chainsHere'), strips),
    ...industriesSection(paper, zone, href),
    ...gapsSection(paper, maps, zone),
    ...companiesSection(paper, zone, href),
    ...sitesSection(paper, zone, href),
    ...resultsSection(paper, zone, zone.projects, href),
    ...policiesSection(paper, zone, zone.policies, href),
    ...servicesSection(paper, zone, href),
    ...resourcesSection(paper, zone, href),
    ...timelineSection(paper, zone.events, href),
  ];
  return brochure(
    paper,
    {
      form: 'brochure',
      path: zonePath(zone.id),
      name: data.name,
      short: say(data.shortName),
      kind: w('zoneBrochure'),
      kicker: [say(portal.province.name), say(zone.city.name), ...(zone.counties.length === 1 ? zone.counties.map(say) : [])].join(' · '),
      identity,
      keywords: [say(portal.province.name), say(zone.city.name), zoneKind[data.kind][lang], ...zone.chains.map(({ name }) => say(name))],
      here: [zone.city],
    },
    [...own, ...(paper.measure.around ? around(paper, zone) : [])],
    askSection(paper, data.contacts, officesOfZone(portal, zone)),
  );
}

/** What is not the zone's own but helps to weigh it up: its city, the way of an investment. */
function around(paper: Paper, zone: ZoneNode): Block[] {
  const { city } = zone;
  const others = city.zones.filter((other) => other !== zone);
  return [
    ...section(
      `${paper.w('cityAround')}${paper.lang === 'zh' ? '：' : ': '}${paper.say(city.name)}`,
      headlineFacts(paper, city.data.figures),
      paragraphsOf(city.bodies[paper.lang])
        .slice(0, 1)
        .map((text): Block => ({ kind: 'prose', paragraphs: [text] })),
      zoneTable(paper, others, false, paper.href(cityPath(city.id))),
    ),
    ...stepsSection(paper),
  ];
}

const riskGrade = {
  A: { zh: '高风险', en: 'high risk' },
  B: { zh: '较高风险', en: 'relatively high risk' },
  C: { zh: '一般风险', en: 'moderate risk' },
  D: { zh: '较低风险', en: 'relatively low risk' },
};

/** Kind, county, approval, areas, designations, and what the name is. */
function identityOf(paper: Paper, zone: ZoneNode): Brochure['identity'] {
  const { data } = zone;
  const { lang, t, w, say } = paper;
  const zh = lang === 'zh';
  const held = data.designations.filter(({ state }) => state === 'held').slice(0, 4);
  const areas = [
    data.approvedAreaHa !== undefined && w('approvedArea', { ha: formatNumber(data.approvedAreaHa), mu: formatNumber(haToMu(data.approvedAreaHa)) }),
    data.plannedAreaSqKm !== undefined && w('plannedArea', { area: formatNumber(data.plannedAreaSqKm) }),
    data.builtAreaSqKm !== undefined && w('builtArea', { area: formatNumber(data.builtAreaSqKm) }),
  ].filter((area) => area !== false);
  const grade = data.chemicalParkGrade;
  return [
    { label: t.kind, value: [[data.level && level[data.level][lang], zoneKind[data.kind][lang]].filter(Boolean).join(' · ')] },
    zone.counties.length > 1 && { label: w('county'), value: [paper.list(zone.counties.map(say))] },
    data.approved !== undefined && { label: w('approved'), value: [formatAsOf(data.approved, lang)] },
    areas.length > 0 && { label: w('area'), value: [areas.join(zh ? '；' : '; ')] },
    grade !== undefined && {
      label: w('chemicalPark'),
      value: [zh ? `${grade}级（${riskGrade[grade].zh}；D级为最好）` : `${grade} (${riskGrade[grade].en}; D is the best)`],
    },
    held.length > 0 && {
      label: t.designations,
      value: held.flatMap((row, index) => [...(index > 0 ? [zh ? '；' : '; '] : []), paper.cut(say(row.name)), paper.marks(row)]),
    },
    data.state === 'proposed' && { label: w('stateHead'), value: [{ text: t.proposed, ember: true as const }] },
    data.nameForm === 'short' && { label: w('nameHead'), value: [{ text: t.shortNameOnly, soft: true as const }, ' ', ...paper.dated(data.named)] },
  ].filter((row) => row !== false);
}
