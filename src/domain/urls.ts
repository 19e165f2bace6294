/** Every path of the site, in one place. Paths are without language and sub-path: `/zones/linyi/`. */
import type { Lang } from '../schema/text.ts';

export const homePath = '/';
export const zonesPath = '/zones/';
export const citiesPath = '/cities/';
export const provincePath = '/province/';
export const companiesPath = '/companies/';
export const projectsPath = '/projects/';
export const chainsPath = '/chains/';
export const policiesPath = '/policies/';
/** Which policies might apply: questions, and conditions to compare with. */
export const policyQuestionsPath = '/policies/questions/';
export const opportunitiesPath = '/opportunities/';
export const plantsPath = '/plants/';
export const costsPath = '/costs/';
export const investPath = '/invest/';
export const newsPath = '/news/';
export const sourcesPath = '/sources/';
export const searchPath = '/search/';
export const glossaryPath = '/glossary/';
export const comparePath = '/compare/';
export const shortlistPath = '/shortlist/';
export const inquiryPath = '/inquiry/';
/** Freshness and completeness of the data. */
export const statusPath = '/status/';
export const aboutPath = '/about/';
/** Kits for ambassadors, the programme, how codes work. */
export const ambassadorsPath = '/ambassadors/';
/** Where a link with an ambassador's code arrives: `/a/?r=<code>`, and `/a/<code>/` through the page of errors. */
export const ambassadorPath = '/a/';
/** Puts the code of an embed together. */
export const embedPath = '/embed/';

export const zonePath = (id: string): string => `${zonesPath}${id}/`;
export const cityPath = (id: string): string => `${citiesPath}${id}/`;
export const companyPath = (id: string): string => `${companiesPath}${id}/`;
export const projectPath = (id: string): string => `${projectsPath}${id}/`;
export const chainPath = (id: string): string => `${chainsPath}${id}/`;
/** A node of a chain; its page is also that of its gap. */
export const nodePath = (chain: string, node: string): string => `${chainPath(chain)}${node}/`;
export const policyPath = (id: string): string => `${policiesPath}${id}/`;
export const mechanismPath = (id: string): string => `${investPath}${id}/`;
export const eventPath = (id: string): string => `${newsPath}${id}/`;
export const sourcePath = (id: string): string => `${sourcesPath}${id}/`;
export const cityStatusPath = (id: string): string => `${statusPath}${id}/`;
/** A page of prose: about, privacy, accessibility, data. */
export const prosePath = (id: string): string => `/${id}/`;

/** The compact page of a zone or chain for frames on other sites. */
export const embedOf = (path: string): string => `/embed${path}`;

/** The path in one language: Chinese at the root, English under /en/. */
export function localized(path: string, lang: Lang): string {
  return lang === 'zh' ? path : `/en${path}`;
}

/** The path under the sub-path at which the site is served: `/atlas/` + `/zones/` → `/atlas/zones/`. */
export function withBase(path: string, base: string): string {
  return base.replace(/\/+$/, '') + path;
}
