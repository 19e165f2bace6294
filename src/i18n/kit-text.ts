/**
 * Ready-made texts for messages and moments, put together from facts with their dates. No superlative, no
 * incentive: what is not in the content is not in the text.
 */
import { compareAsOfNewestFirst } from '../domain/as-of.ts';
import { chainMapsOf, type MapNode } from '../domain/chain/chain-map.ts';
import { gapOf, gapRegister } from '../domain/chain/gaps.ts';
import { nodeStates } from '../domain/chain/node-state.ts';
import { placesOn } from '../domain/chain/scope.ts';
import type { KitSubject } from '../domain/kit/kit-subject.ts';
import { sharedFigures } from '../domain/kit/shared-figures.ts';
import type { ChainNode, CityNode, Portal, ProvinceNode, ZoneNode } from '../domain/portal.ts';
import type { Figure } from '../schema/fact.ts';
import type { Lang, Text } from '../schema/text.ts';
import { nodeState } from './chain-words.ts';
import { countedSome, things } from './counted.ts';
import { formatAsOf, formatPeriod } from './date.ts';
import { fill } from './fill.ts';
import { gapEvidence, placeName } from './gap-evidence.ts';
import { kitTextWords as words } from './kit-words.ts';
import { formatFigure } from './number.ts';
import { chainStage, figureStatus, rateBasis, kindBesideName } from './terms.ts';

export interface KitText {
  /** For a message: what it is, in one or two sentences. */
  short: string;
  /** For an article or a mail: names in both languages, facts line by line, sources and how current they are. */
  long: string;
}

/** So many names stand in a row; the rest is on the page. */
const mostNames = 4;

type Dated = Pick<Figure, 'asOf'>;

/** The texts of a page without its address, which stands below them. */
export function kitText(portal: Portal, subject: KitSubject, lang: Lang): KitText {
  const { title, other, place, facts } = partsOf(portal, subject, lang);
  const zh = lang === 'zh';
  const end = zh ? '。' : '.';
  const lead = `${title}${place === '' ? '' : bracket(place, lang)}`;
  const said = facts.filter(({ inShort }) => inShort).map(({ text }, index) => (index === 0 ? capital(text) : text));
  const checked = fill(words.checked[lang], { date: formatAsOf(portal.checkedOn, lang) });
  const sentences = [lead, said.join(zh ? '；' : '; ')].filter((sentence) => sentence !== '').map((sentence) => sentence + end);
  return {
    short: [...sentences, ...(subject.kind === 'province' ? [] : [words.sourced[lang]])].join(zh ? '' : ' '),
    // The Chinese name stands on an English page as a gloss.
    long: [
      ...(zh ? [title, other] : [`${title} (${other})`]),
      place,
      '',
      ...facts.map(({ text }) => `${zh ? '· ' : '- '}${capital(text)}`),
      ...(facts.length > 0 ? [''] : []),
      checked,
    ]
      .filter((line, index, all) => line !== '' || (index > 0 && all[index - 1] !== ''))
      .join('\n'),
  };
}

interface Fact {
  text: string;
  inShort?: boolean;
}
interface Parts {
  title: string;
  other: string;
  place: string;
  facts: Fact[];
}

function partsOf(portal: Portal, subject: KitSubject, lang: Lang): Parts {
  switch (subject.kind) {
    case 'zone':
      return zoneParts(portal, subject.zone, lang);
    case 'city':
      return cityParts(portal, subject.city, lang);
    case 'chain':
      return chainParts(portal, subject.chain, lang);
    case 'node':
      return nodeParts(subject.node, lang);
    case 'province':
      return provinceParts(portal, subject.province, lang);
  }
}

const otherOf = (name: Text, lang: Lang): string => (lang === 'zh' ? name.en : name.zh);
const bracket = (text: string, lang: Lang): string => (lang === 'zh' ? `（${text}）` : ` (${text})`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Names that hold commas themselves are kept apart by semicolons. */
const listed = (names: readonly string[], lang: Lang): string => {
  const nested = names.some((name) => /[、，,]/.test(name));
  const shown = names.slice(0, mostNames).join(lang === 'zh' ? (nested ? '；' : '、') : nested ? '; ' : ', ');
  return names.length > mostNames ? shown + words.andMore[lang] : shown;
};

/** When rows were true: one date, or the oldest and the newest. */
function dates(rows: readonly Dated[], lang: Lang): string {
  const ordered = rows.map(({ asOf }) => asOf).toSorted(compareAsOfNewestFirst);
  const [newest, oldest] = [ordered[0] ?? '', ordered.at(-1) ?? ''];
  return newest === oldest ? formatAsOf(newest, lang) : `${formatAsOf(oldest, lang)}–${formatAsOf(newest, lang)}`;
}

/** “Leading industries: a, b (May 2024)”. */
function rowFact(label: Text, rows: readonly (Dated & { name: Text })[], lang: Lang, inShort = false): Fact[] {
  if (rows.length === 0) return [];
  const names = listed([...new Set(rows.map(({ name }) => name[lang]))], lang);
  return [{ text: `${label[lang]}${lang === 'zh' ? '：' : ': '}${names}${bracket(dates(rows, lang), lang)}`, inShort }];
}

function figureFact(figure: Figure, lang: Lang, inShort: boolean): Fact {
  const when = figure.period === undefined ? formatAsOf(figure.asOf, lang) : formatPeriod(figure.period, lang);
  const about = [figure.status && figureStatus[figure.status][lang], figure.basis && rateBasis[figure.basis][lang], when].filter(Boolean);
  const label = figure.label[lang];
  return {
    text: `${label}${lang === 'zh' ? '：' : ': '}${formatFigure(figure, lang)}${bracket(about.join(lang === 'zh' ? '，' : ', '), lang)}`,
    inShort,
  };
}

/** Counts of the portal itself, and said to be so. */
function countFact(counts: readonly { count: number; label: Text }[], lang: Lang): Fact[] {
  const there = countedSome(counts, lang);
  return there.length === 0 ? [] : [{ text: `${there.join(lang === 'zh' ? '、' : ', ')}${bracket(words.counted[lang], lang)}` }];
}

function zoneParts(portal: Portal, zone: ZoneNode, lang: Lang): Parts {
  const { data } = zone;
  const zh = lang === 'zh';
  const figures = sharedFigures(zone, 3);
  const kind = data.kind === 'unspecified' ? undefined : kindBesideName(data, lang);
  return {
    title: data.name[lang],
    other: otherOf(data.name, lang),
    place: [
      zh ? `${portal.province.name.zh}${zone.city.name.zh}` : `${zone.city.name.en}, ${portal.province.name.en}`,
      ...(kind === undefined ? [] : [kind]),
      ...(data.state === 'proposed' ? [words.proposed[lang]] : []),
    ].join(zh ? '，' : ', '),
    facts: [
      ...rowFact(words.industries, data.leadingIndustries, lang, true),
      ...rowFact(words.targets, data.targets, lang, data.leadingIndustries.length === 0),
      ...figures.map((figure, index) => figureFact(figure, lang, index === 0)),
      ...(zone.chains.length > 0
        ? [{ text: `${words.chains[lang]}${zh ? '：' : ': '}${listed(zone.chains.map(({ name }) => name[lang]), lang)}` }] // prettier-ignore
        : []),
      ...countFact(
        [
          { count: zone.projects.length, label: things.projects },
          { count: namedCompanies(zone), label: things.companies },
        ],
        lang,
      ),
    ],
  };
}

function namedCompanies({ data }: ZoneNode): number {
  return new Set(data.companies.filter(({ role }) => role !== 'contact').map(({ company }) => company)).size;
}

function cityParts(portal: Portal, city: CityNode, lang: Lang): Parts {
  const zh = lang === 'zh';
  return {
    title: zh ? `${city.name.zh}的开发区` : `Development zones of ${city.name.en}`,
    other: zh ? `${city.name.en}, ${portal.province.name.en}` : `${portal.province.name.zh}${city.name.zh}`,
    place: '',
    facts: [
      ...(city.zones.length > 0
        ? [{ text: `${words.including[lang]}${zh ? '：' : ': '}${listed(city.zones.map(({ data }) => data.shortName[lang]), lang)}`, inShort: true }] // prettier-ignore
        : []),
      ...rowFact(words.industries, city.data.leadingIndustries, lang),
      ...sharedFigures(city, 3).map((figure, index) => figureFact(figure, lang, index === 0)),
      ...countFact(
        [
          { count: city.zones.length, label: things.zones },
          { count: city.projects.length, label: things.projects },
        ],
        lang,
      ),
    ],
  };
}

function provinceParts(portal: Portal, province: ProvinceNode, lang: Lang): Parts {
  return {
    title: portal.site.name[lang],
    other: otherOf(portal.site.name, lang),
    place: '',
    facts: [
      { text: portal.site.tagline[lang], inShort: true },
      ...sharedFigures(province, 3).map((figure) => figureFact(figure, lang, false)),
      ...countFact(
        [
          { count: portal.zones.length, label: things.zones },
          { count: portal.companies.length, label: things.companies },
          { count: portal.projects.length, label: things.projects },
          { count: gapRegister(portal).filter(({ closed }) => !closed).length, label: words.gaps },
        ],
        lang,
      ),
    ],
  };
}

function chainParts(portal: Portal, chain: ChainNode, lang: Lang): Parts {
  const zh = lang === 'zh';
  const nodes = chainMapsOf(portal).get(chain.id)?.nodes ?? [];
  const states = nodeStates
    .map((state) => ({ state, n: nodes.filter((node) => node.state === state).length }))
    .filter(({ n }) => n > 0)
    .map(({ state, n }) => (zh ? `${nodeState[state].zh}${String(n)}个` : `${String(n)} ${nodeState[state].en.toLowerCase()}`));
  const gaps = nodes.map(gapOf).filter((gap) => gap !== undefined && !gap.closed) as { node: MapNode }[];
  return {
    title: zh ? `${portal.province.name.zh}${chain.name.zh}产业链` : `${chain.name.en}: industrial chain of ${portal.province.name.en}`,
    other: zh ? chain.name.en : `${chain.name.zh}产业链`,
    place: '',
    facts: [
      ...(states.length > 0
        ? [{ text: fill(words.states[lang], { n: nodes.length, states: states.join(zh ? '、' : ', '), counted: words.counted[lang] }), inShort: true }] // prettier-ignore
        : []),
      ...(gaps.length > 0
        ? [{ text: `${words.gapsHere[lang]}${zh ? '：' : ': '}${listed(gaps.map(({ node }) => node.data.name[lang]), lang)}`, inShort: true }] // prettier-ignore
        : []),
      ...(chain.zones.length > 0
        ? [{ text: `${words.zonesHere[lang]}${zh ? '：' : ': '}${listed(chain.zones.map(({ data }) => data.shortName[lang]), lang)}` }] // prettier-ignore
        : []),
      ...countFact(
        [
          { count: chain.companies.length, label: things.companies },
          { count: chain.projects.length, label: things.projects },
        ],
        lang,
      ),
    ],
  };
}

function nodeParts(node: MapNode, lang: Lang): Parts {
  const zh = lang === 'zh';
  const gap = gapOf(node);
  const places = [...new Set(placesOn(node).map((place) => placeName(place, lang)))];
  const evidence = gap && !gap.closed ? gapEvidence(gap, lang) : [];
  const at = fill(words.node[lang], {
    chain: node.chain.name[lang],
    code: node.code,
    stage: lang === 'zh' ? chainStage[node.data.stage].zh : chainStage[node.data.stage].en.toLowerCase(),
  });
  return {
    title: gap && !gap.closed ? fill(words.gapTitle[lang], { name: node.data.name[lang] }) : node.data.name[lang],
    other: otherOf(node.data.name, lang),
    place: at,
    facts: [
      { text: node.data.explanation[lang].replace(/[。.]$/, '') },
      ...(evidence.length > 0
        ? evidence.map((text) => ({ text, inShort: true }))
        : [{ text: `${nodeState[node.state][lang]}${places.length > 0 ? `${zh ? '：' : ': '}${listed(places, lang)}` : ''}`, inShort: true }]),
    ],
  };
}
