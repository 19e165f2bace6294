/** What the pictures of a chain and of a node say; a node that is missing is an opportunity. */
import type { ChainMap, MapNode } from '../domain/chain/chain-map.ts';
import { gapOf } from '../domain/chain/gaps.ts';
import { isWorking, neighboursThere, nodeStates, type NodeState } from '../domain/chain/node-state.ts';
import { placesOn } from '../domain/chain/scope.ts';
import { onWholeChain } from '../domain/chain/whole-chain.ts';
import type { Place, Portal } from '../domain/portal.ts';
import { chainPath, nodePath } from '../domain/urls.ts';
import { nodeState } from '../i18n/chain-words.ts';
import { countedSome, countsOfChain, things } from '../i18n/counted.ts';
import { formatAsOf } from '../i18n/date.ts';
import { kitWords } from '../i18n/kit-picture-words.ts';
import { formatNumber } from '../i18n/number.ts';
import { chainStage } from '../i18n/terms.ts';
import type { Lang } from '../schema/text.ts';
import { chainStrip } from './beads.ts';
import { listLine, namesLine } from './facts.ts';
import { ofSite } from './of-place.ts';
import { originOf, rowsOn, rowsOnChain } from './origin.ts';
import type { KitFact, KitLine, Subject, Tone } from './subject.ts';

const tones: Record<NodeState, Tone> = { present: 'kiln', 'being-built': 'kiln', missing: 'ember', unknown: 'ink' };

export function chainSubject(portal: Portal, map: ChainMap, lang: Lang): Subject {
  const { chain, nodes } = map;
  const strip = chainStrip(map, lang);
  const masters = chain.companies.flatMap(({ name, data, parts }) =>
    parts.filter(({ row }) => row.role === 'chain-master').map(({ row }) => ({ name: (data.shortName ?? name)[lang], asOf: row.asOf })),
  );
  const wanted = nodes
    .filter(({ state }) => state === 'missing')
    .flatMap(({ data, targets }) => targets.map(({ row }) => ({ name: data.name[lang], asOf: row.asOf })));
  const whole = onWholeChain(chain);
  const counts = [{ count: nodes.length, label: things.nodes }, ...countsOfChain(chain)];
  return {
    ...ofSite(portal, lang),
    page: chainPath(chain.id),
    tone: 'ink',
    kicker: [portal.province.name[lang], lang === 'zh' ? '产业链' : 'Industrial chain', chain.data.code].join(' · '),
    name: chain.name,
    short: chain.name[lang],
    kind: countedSome(counts, lang).join(' · '),
    facts: stateFacts(portal, nodes, lang),
    lines: [
      ...namesLine(kitWords.wantedGaps[lang], wanted, lang),
      ...namesLine(
        kitWords.targets[lang],
        whole.targets.map(({ row }) => ({ name: row.name[lang], asOf: row.asOf })),
        lang,
      ),
      ...namesLine(kitWords.masters[lang], masters, lang),
      ...(chain.zones.length === 0
        ? []
        : [
            listLine(
              kitWords.zonesHere[lang],
              chain.zones.map(({ data }) => data.shortName[lang]),
              lang,
            ),
          ]),
    ],
    strips: strip ? [strip] : [],
    empty: kitWords.noData[lang],
    origin: originOf(portal, lang, rowsOnChain(map)),
  };
}

/** How many nodes are present, being built and missing; how much the sources leave open is for the page to say. */
function stateFacts(portal: Portal, nodes: readonly MapNode[], lang: Lang): KitFact[] {
  return nodeStates
    .filter((state) => state !== 'unknown')
    .map((state) => ({ state, count: nodes.filter((node) => node.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => ({
      label: nodeState[state][lang],
      before: '',
      value: formatNumber(count),
      unit: lang === 'zh' ? '个环节' : count === 1 ? 'node' : 'nodes',
      date: `${kitWords.count[lang]}${lang === 'zh' ? '，' : ', '}${formatAsOf(portal.checkedOn, lang)}`,
    }));
}

export function nodeSubject(portal: Portal, map: ChainMap, node: MapNode, lang: Lang): Subject {
  const { chain, data } = node;
  const missing = node.state === 'missing';
  const strip = chainStrip(map, lang, node);
  return {
    ...ofSite(portal, lang),
    page: nodePath(chain.id, data.id),
    tone: tones[node.state],
    kicker: [missing ? `${kitWords.gap[lang]} ${node.code}` : node.code, chain.name[lang]].join(' · '),
    name: data.name,
    short: data.name[lang],
    kind: [nodeState[node.state][lang], chainStage[data.stage][lang]].join(' · '),
    facts: [],
    lines: [
      { label: kitWords.explanation[lang], text: data.explanation[lang] },
      ...(missing ? gapLines(node, lang) : whoLines(node, lang)),
      ...sideLines(node, lang),
    ],
    strips: strip ? [strip] : [],
    city: theCityOf(placesOn(node)),
    empty: '',
    origin: originOf(portal, lang, rowsOn(node), missing ? neighboursThere(node).map(rowsOn) : []),
  };
}

const placeName = (place: Place, lang: Lang): string => (place.kind === 'zone' ? place.data.shortName : place.name)[lang];

/** Why the node counts as a gap. */
function gapLines(node: MapNode, lang: Lang): KitLine[] {
  const gap = gapOf(node);
  if (!gap) return [];
  const beside = gap.beside.map((neighbour) => {
    const [place] = placesOn(neighbour).filter(({ kind }) => kind !== 'province');
    const name = neighbour.data.name[lang];
    if (!place) return name;
    return lang === 'zh' ? `${name}（${placeName(place, lang)}）` : `${name} (${placeName(place, lang)})`;
  });
  return [
    ...namesLine(
      kitWords.wantedBy[lang],
      gap.wanted.map(({ place, row }) => ({ name: placeName(place, lang), asOf: row.asOf })),
      lang,
    ),
    ...namesLine(
      kitWords.talkedAt[lang],
      gap.talked.map(({ zone, city, data }) => ({ name: placeName(zone ?? city, lang), asOf: data.stages.at(-1)?.asOf ?? '' })),
      lang,
    ),
    ...joinedLine(kitWords.beside[lang], beside, lang),
  ];
}

function whoLines(node: MapNode, lang: Lang): KitLine[] {
  const working = node.companies
    .filter((part) => isWorking(node, part))
    .map(({ company, row }) => ({ name: (company.data.shortName ?? company.name)[lang], asOf: row.asOf }));
  return [
    ...namesLine(kitWords.companies[lang], working, lang),
    ...namesLine(
      kitWords.projects[lang],
      node.projects.map(({ name, data }) => ({ name: name[lang], asOf: data.stages.at(-1)?.asOf ?? '' })),
      lang,
    ),
    ...joinedLine(
      kitWords.zonesHere[lang],
      placesOn(node).map((place) => placeName(place, lang)),
      lang,
    ),
  ];
}

function sideLines({ upstream, downstream }: MapNode, lang: Lang): KitLine[] {
  const names = (nodes: readonly MapNode[]) => nodes.map(({ data }) => data.name[lang]);
  return [...joinedLine(kitWords.upstream[lang], names(upstream), lang), ...joinedLine(kitWords.downstream[lang], names(downstream), lang)];
}

function joinedLine(label: string, names: readonly string[], lang: Lang): KitLine[] {
  return names.length === 0 ? [] : [listLine(label, [...new Set(names)], lang)];
}

/** The one city that all places lie in; none where they lie in several. */
function theCityOf(places: readonly Place[]): Subject['city'] {
  const cities = new Set(places.flatMap((place) => (place.kind === 'zone' ? [place.city] : place.kind === 'city' ? [place] : [])));
  return cities.size === 1 ? [...cities][0] : undefined;
}
