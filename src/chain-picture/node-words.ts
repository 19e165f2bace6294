/** What the box of a node says: the same as on the page of its chain. */
import type { MapNode } from '../domain/chain/chain-map.ts';
import { isWorking } from '../domain/chain/node-state.ts';
import type { Place } from '../domain/portal.ts';
import { chainWords, fill, nodeState } from '../i18n/chain-words.ts';
import type { Lang, Text } from '../schema/text.ts';

export interface NodeWords {
  name: string;
  /** The word for a chain-master, where one sits on the node. */
  master: string | undefined;
  /** State, number of a gap, counts. */
  facts: string[];
  /** At most two companies, or places. */
  names: string[];
  /** All of it in one line. */
  label: string;
}

export function nodeWords(node: MapNode, lang: Lang): NodeWords {
  const name = node.data.name[lang];
  const state = nodeState[node.state][lang];
  const master = node.companies.some(({ row }) => row.role === 'chain-master') ? chainWords.chainMaster[lang] : undefined;
  const companies = [...new Set(chainMastersFirst(node).map(({ company }) => company))];
  const count = (n: number, one: Text, many: Text): string[] => (n === 0 ? [] : [n === 1 ? one[lang] : fill(many[lang], { n })]);
  const counts = [
    ...count(companies.length, chainWords.firm, chainWords.firms),
    ...count(node.projects.length, chainWords.project, chainWords.projects),
    ...count(node.facilities.length, chainWords.facilityOne, chainWords.facilityCount),
    ...count(new Set(node.targets.map(({ place }) => place)).size, chainWords.target, chainWords.targets),
  ];
  const places = [
    ...node.industries.map(({ place }) => place),
    ...node.facilities.map(({ place }) => place),
    ...node.projects.map((project) => project.zone ?? project.city),
  ];
  const names =
    companies.length > 0
      ? companies.map(({ data, name: full }) => (data.shortName ?? full)[lang])
      : [...new Set(places.map((place) => placeName(place, lang)))];
  return {
    name,
    master,
    facts: [node.state === 'missing' ? `${state} ${node.code}` : state, ...counts],
    names: names.slice(0, 2),
    label: [name, state, ...counts, ...(master === undefined ? [] : [master])].join(lang === 'zh' ? '，' : ', '),
  };
}

function chainMastersFirst(node: MapNode): MapNode['companies'] {
  return node.companies
    .filter((part) => isWorking(node, part))
    .toSorted((a, b) => Number(b.row.role === 'chain-master') - Number(a.row.role === 'chain-master'));
}

function placeName(place: Place, lang: Lang): string {
  return place.kind === 'zone' ? place.data.shortName[lang] : place.name[lang];
}
