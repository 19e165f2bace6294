/** The booklet of a city: its figures, its chains and gaps, each of its zones in brief, what it offers. */
import { chainMapsOf } from '../domain/chain/chain-map.ts';
import { chainsOfCity } from '../domain/chain/questions.ts';
import type { CityNode } from '../domain/portal.ts';
import { cityPath } from '../domain/urls.ts';
import { officesToAsk } from '../components/offices.ts';
import { stripsBlock } from './chain-strip.ts';
import { askSection, stepsSection } from './closing.ts';
import type { Block, Brochure } from './document.ts';
import { headlineFacts } from './fact-blocks.ts';
import { brochure } from './frame.ts';
import { gapsSection } from './gap-section.ts';
import { section, type Paper } from './paper.ts';
import { companiesSection, factsOf, industriesSection, policiesSection, resourcesSection, servicesSection } from './place-sections.ts';
import { paragraphsOf } from './prose.ts';
import { resultsSection, timelineSection } from './result-sections.ts';
import { zoneInBrief } from './zone-part.ts';
import { zoneTable } from './zone-table.ts';

export function cityBooklet(paper: Paper, city: CityNode): Brochure {
  const { data } = city;
  const { lang, t, w, say, portal } = paper;
  const href = paper.href(cityPath(city.id));
  const prose = paragraphsOf(city.bodies[lang]);
  const maps = chainsOfCity(portal, city)
    .map(({ chain }) => chainMapsOf(portal).get(chain.id))
    .filter((map) => map !== undefined);
  const none: Block = { kind: 'empty', text: [w('noZones')] };
  const blocks = [
    ...headlineFacts(paper, data.figures),
    ...section(t.overview, prose.length === 0 ? [{ kind: 'note', text: [w('littleCity')] }] : [{ kind: 'prose', paragraphs: prose }]),
    ...section(w('zonesOfCity', { city: say(city.name) }), city.zones.length === 0 ? [none] : zoneTable(paper, city.zones, false, href)),
    ...section(w('chainsHere'), stripsBlock(paper, maps, city)),
    ...industriesSection(paper, city, href),
    ...gapsSection(paper, maps, city),
    ...section(
      w('inBrief'),
      city.zones.flatMap((zone) => zoneInBrief(paper, zone)),
    ),
    ...companiesSection(paper, city, href),
    ...section(t.plantsAndLand, factsOf(paper, city, 'plants', href), factsOf(paper, city, 'utilities', href)),
    ...resultsSection(paper, city, city.projects, href),
    ...policiesSection(paper, city, [...city.policies, ...portal.province.policies.filter((policy) => !city.policies.includes(policy))], href),
    ...servicesSection(paper, city, href),
    ...resourcesSection(paper, city, href),
    ...timelineSection(paper, city.events, href),
    ...stepsSection(paper),
  ];
  return brochure(
    paper,
    {
      form: 'booklet',
      path: cityPath(city.id),
      name: city.name,
      short: say(city.name),
      kind: w('cityBooklet'),
      kicker: say(portal.province.name),
      identity: [
        { label: lang === 'zh' ? '区划代码' : 'Division code', value: [data.code] },
        ...(city.zones.length === 0 ? [] : [{ label: t.zones, value: [String(city.zones.length)] }]),
      ],
      keywords: [say(portal.province.name), ...city.zones.map((zone) => say(zone.data.shortName))],
      here: [city],
    },
    blocks,
    askSection(
      paper,
      data.contacts,
      officesToAsk(paper, city).map((office) => ({ name: { zh: office, en: office } })),
    ),
  );
}
