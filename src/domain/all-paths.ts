import { languages } from '../schema/text.ts';
import { shortPages, shortPath } from './kit/short-address.ts';
import type { Portal } from './portal.ts';
import {
  ambassadorPath,
  ambassadorsPath,
  chainPath,
  chainsPath,
  citiesPath,
  cityPath,
  cityStatusPath,
  companiesPath,
  companyPath,
  costsPath,
  comparePath,
  embedOf,
  embedPath,
  eventPath,
  glossaryPath,
  homePath,
  inquiryPath,
  investPath,
  localized,
  mechanismPath,
  newsPath,
  nodePath,
  opportunitiesPath,
  plantsPath,
  policiesPath,
  policyPath,
  policyQuestionsPath,
  projectPath,
  projectsPath,
  prosePath,
  provincePath,
  searchPath,
  shortlistPath,
  sourcePath,
  sourcesPath,
  statusPath,
  zonePath,
  zonesPath,
} from './urls.ts';

/** Pages that belong to no single entry: home, lists, tools. */
export const listPaths: readonly string[] = [
  homePath,
  zonesPath,
  citiesPath,
  provincePath,
  chainsPath,
  companiesPath,
  projectsPath,
  opportunitiesPath,
  plantsPath,
  costsPath,
  policiesPath,
  policyQuestionsPath,
  investPath,
  newsPath,
  sourcesPath,
  glossaryPath,
  searchPath,
  comparePath,
  shortlistPath,
  inquiryPath,
  ambassadorPath,
  ambassadorsPath,
  embedPath,
  statusPath,
];

/** Every path that a portal has, without language: what the build must have written, no more and no less. */
export function pathsOf(portal: Portal): string[] {
  const of = (nodes: readonly { id: string }[], path: (id: string) => string) => nodes.map(({ id }) => path(id));
  return [
    ...listPaths,
    ...of(portal.zones, zonePath),
    ...of(portal.cities, cityPath),
    ...of(portal.cities, cityStatusPath),
    ...of(portal.chains, chainPath),
    ...portal.chains.flatMap(({ id, data }) => data.nodes.map((node) => nodePath(id, node.id))),
    ...of(portal.companies, companyPath),
    ...of(portal.projects, projectPath),
    ...of(portal.policies, policyPath),
    ...of(portal.mechanisms, mechanismPath),
    ...of(portal.events, eventPath),
    ...of(portal.sources, sourcePath),
    ...of(portal.pages, prosePath),
    ...framedPathsOf(portal),
    ...[...shortPages(portal).keys()].map(shortPath),
  ];
}

/** Compact pages that other sites may frame; they stand for no page of their own in lists of pages. */
export function framedPathsOf(portal: Portal): string[] {
  return [...portal.zones.map(({ id }) => embedOf(zonePath(id))), ...portal.chains.map(({ id }) => embedOf(chainPath(id)))];
}

/** Every path in every language. */
export function localizedPathsOf(portal: Portal): string[] {
  return pathsOf(portal).flatMap((path) => languages.map((lang) => localized(path, lang)));
}
