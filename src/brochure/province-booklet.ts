/** The booklet of the province: its chains, the best-supported gaps, every city with its zones, services and policies. */
import { chainMapsOf } from '../domain/chain/chain-map.ts';
import { gapRegister, variedGaps } from '../domain/chain/gaps.ts';
import type { CityNode, Portal } from '../domain/portal.ts';
import { portalTotals } from '../domain/portal-totals.ts';
import { chainPath, cityPath, mechanismPath, opportunitiesPath, provincePath } from '../domain/urls.ts';
import { mechanismKinds } from '../schema/mechanism.ts';
import { brochureWords } from '../i18n/brochure-words.ts';
import { formatNumber } from '../i18n/number.ts';
import { mechanismKind } from '../i18n/terms.ts';
import { otherLang } from '../i18n/words.ts';
import { statesOf } from './chain-map-block.ts';
import { askSection, stepsSection } from './closing.ts';
import type { Block, Brochure } from './document.ts';
import { headlineFacts } from './fact-blocks.ts';
import { brochure } from './frame.ts';
import { gapTable } from './gap-section.ts';
import { section, type Paper } from './paper.ts';
import { companiesSection, industriesSection, policiesSection, resourcesSection, servicesSection } from './place-sections.ts';
import { paragraphsOf } from './prose.ts';
import { resultsSection, timelineSection } from './result-sections.ts';
import { zoneInBrief } from './zone-part.ts';

/** Gaps that the booklet names; the portal has them all. */
const mostGaps = 24;

export function provinceBooklet(paper: Paper): Brochure {
  const { lang, w, say, portal } = paper;
  const { province } = portal;
  const href = paper.href(provincePath);
  const register = gapRegister(portal);
  const open = register.filter(({ closed }) => !closed).length;
  const gaps = variedGaps(register, mostGaps);
  const blocks: Block[] = [
    totals(paper),
    ...headlineFacts(paper, province.data.figures),
    { kind: 'contents' },
    ...section(w('chainsOfProvince'), chainTable(paper)),
    ...section(
      w('chiefGaps'),
      gapTable(paper, gaps, true),
      open > gaps.length ? [{ kind: 'note', text: [{ text: w('allGaps', { n: open }), href: paper.href(opportunitiesPath) }] }] : [],
    ),
    ...portal.cities.flatMap((city) => cityPart(paper, city)),
    {
      kind: 'chapter',
      title: w('wholeProvince'),
      other: brochureWords.wholeProvince[otherLang(lang)],
      href,
      blocks: [
        ...industriesSection(paper, province, href),
        ...companiesSection(paper, province, href),
        ...resultsSection(paper, province, [], href),
        ...policiesSection(paper, province, province.policies, href),
        ...servicesSection(paper, province, href),
        ...resourcesSection(paper, province, href),
        ...timelineSection(paper, province.events, href),
        ...section(w('mechanisms'), mechanismRows(paper)),
        ...stepsSection(paper),
      ],
    },
  ];
  return brochure(
    paper,
    {
      form: 'booklet',
      path: provincePath,
      name: province.name,
      short: say(province.name),
      kind: w('provinceBooklet'),
      kicker: say(portal.site.name),
      identity: [{ label: say(portal.site.shortName), value: [say(portal.site.tagline)] }],
      keywords: portal.cities.map((city) => say(city.name)),
      here: [],
    },
    blocks,
    askSection(paper, province.data.contacts, [department(portal)]),
  );
}

/** Counts of the portal, labelled as such. */
function totals(paper: Paper): Block {
  return {
    kind: 'facts',
    facts: portalTotals(paper.portal).map(({ value, label }) => ({
      label: [paper.w('counted')],
      before: '',
      value: formatNumber(value),
      unit: paper.say(label),
      date: [],
    })),
  };
}

function chainTable(paper: Paper): Block[] {
  const { portal, t, say, w } = paper;
  const maps = chainMapsOf(portal);
  return [
    {
      kind: 'table',
      columns: [
        { title: t.chain, share: 6 },
        { title: t.zones, share: 2, end: true },
        { title: t.companies, share: 2, end: true },
        { title: t.projects, share: 2, end: true },
        { title: w('chainStates'), share: 8 },
      ],
      rows: portal.chains.map((chain) => {
        const map = maps.get(chain.id);
        return [
          [{ text: say(chain.name), href: paper.href(chainPath(chain.id)), bold: true }],
          [String(chain.zones.length)],
          [String(chain.companies.length)],
          [String(chain.projects.length)],
          [map ? statesOf(paper, map) : ''],
        ];
      }),
    },
    { kind: 'note', text: [`${t.portalCount}${paper.lang === 'zh' ? '：' : ': '}${t.portalCountNote}`] },
  ];
}

/** A city with each of its zones in brief; of a city without any source, its name and a line. */
function cityPart(paper: Paper, city: CityNode): Block[] {
  const { say, lang, w } = paper;
  const prose = paragraphsOf(city.bodies[lang]);
  const blocks: Block[] = [
    ...headlineFacts(paper, city.data.figures),
    ...(prose.length === 0 ? [] : [{ kind: 'prose' as const, paragraphs: prose }]),
    ...(city.zones.length === 0 ? [{ kind: 'empty' as const, text: [w('noZones')] }] : city.zones.flatMap((zone) => zoneInBrief(paper, zone))),
  ];
  return [{ kind: 'chapter', title: say(city.name), other: city.name[otherLang(lang)], href: paper.href(cityPath(city.id)), blocks }];
}

/** The names of the mechanisms by kind, with the number of places that practise each. */
function mechanismRows(paper: Paper): Block[] {
  const { portal, lang, say } = paper;
  const rows = mechanismKinds.flatMap((kind) => {
    const mechanisms = portal.mechanisms.filter(({ data, practices }) => data.kind === kind && practices.length > 0);
    if (mechanisms.length === 0) return [];
    const text = mechanisms.flatMap(({ id, name, practices }, index) => [
      ...(index > 0 ? [lang === 'zh' ? '、' : ', '] : []),
      { text: say(name), href: paper.href(mechanismPath(id)), quiet: true as const },
      { text: ` ${String(new Set(practices.map(({ place }) => place)).size)}`, soft: true as const },
    ]);
    return [{ head: [{ text: mechanismKind[kind][lang], bold: true as const }], text, date: [] }];
  });
  return rows.length === 0
    ? []
    : [
        { kind: 'note', text: [paper.w('practised')] },
        { kind: 'rows', rows },
      ];
}

function department(portal: Portal): { name: { zh: string; en: string } } {
  const { name } = portal.province;
  return { name: { zh: `${name.zh}商务厅（开发区工作）`, en: `Department of Commerce of ${name.en} Province (development zones)` } };
}
