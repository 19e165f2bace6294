import type { MapNode } from '../../domain/chain/chain-map.ts';
import { isWorking } from '../../domain/chain/node-state.ts';
import { chainWords, fill, nodeState } from '../../i18n/chain-words.ts';
import type { View } from '../view.ts';
import { placeLink } from '../place-link.ts';

/** Companies that work on a node, chain-masters first, each once. */
export function workingCompanies(node: MapNode): MapNode['companies'] {
  const seen = new Set<string>();
  return node.companies
    .filter((part) => isWorking(node, part))
    .toSorted((a, b) => Number(b.row.role === 'chain-master') - Number(a.row.role === 'chain-master'))
    .filter(({ company }) => !seen.has(company.id) && seen.add(company.id));
}

/** Whether a chain-master sits on the node, working or still building. */
export function hasChainMaster(node: MapNode): boolean {
  return node.companies.some(({ row }) => row.role === 'chain-master');
}

/** “1 company · 2 projects · wanted by 1 place” of a node, as far as there is any. */
export function countsOf(view: View, node: MapNode): string {
  const { lang } = view;
  const count = (n: number, one: { zh: string; en: string }, many: { zh: string; en: string }): string | undefined =>
    n === 0 ? undefined : n === 1 ? one[lang] : fill(many[lang], { n });
  return [
    count(workingCompanies(node).length, chainWords.firm, chainWords.firms),
    count(node.projects.length, chainWords.project, chainWords.projects),
    count(node.facilities.length, chainWords.facilityOne, chainWords.facilityCount),
    count(new Set(node.targets.map(({ place }) => place)).size, chainWords.target, chainWords.targets),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** The leading names on a node: at most two companies, or the places that want it. */
export function leadingNames(view: View, node: MapNode): string[] {
  const companies = workingCompanies(node).map(({ company }) => view.say(company.data.shortName ?? company.name));
  if (companies.length > 0) return companies.slice(0, 2);
  const places = [
    ...node.industries.map(({ place }) => place),
    ...node.facilities.map(({ place }) => place),
    ...node.projects.map((project) => project.zone ?? project.city),
  ].map((place) => placeLink(view, place).name);
  return [...new Set(places)].slice(0, 2);
}

/** The full accessible name of a node: what it is, its state, what is on it. */
export function nodeLabel(view: View, node: MapNode): string {
  const parts = [
    view.say(node.data.name),
    nodeState[node.state][view.lang],
    countsOf(view, node),
    hasChainMaster(node) ? chainWords.chainMaster[view.lang] : '',
  ];
  return parts.filter(Boolean).join(view.lang === 'zh' ? '，' : ', ');
}
