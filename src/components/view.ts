/** What every component is given: the language, its words, the addresses and the page's sources. */
import type { Citations } from '../domain/citations.ts';
import { citationsOf } from '../domain/citations.ts';
import type { CompanyNode, MechanismNode, Portal } from '../domain/portal.ts';
import { localized, withBase } from '../domain/urls.ts';
import type { Lang, Text } from '../schema/text.ts';
import { wordsIn, type Words } from '../i18n/words.ts';

export interface View {
  lang: Lang;
  portal: Portal;
  t: Words;
  cite: Citations;
  companies: ReadonlyMap<string, CompanyNode>;
  mechanisms: ReadonlyMap<string, MechanismNode>;
  /** The site's sub-path. */
  base: string;
  /** Address of a path of `src/domain/urls.ts`, in this language and under the site's sub-path. */
  href: (path: string) => string;
  /** A bilingual text in this language. */
  say: (text: Text) => string;
}

/**
 * The view of a page in one language.
 * @param base the sub-path under which the site is served, such as `/` or `/atlas/`
 * @param rows what the page shows, in order: its sources are numbered from them
 */
export function viewOf(portal: Portal, lang: Lang, base: string, ...rows: unknown[]): View {
  return {
    lang,
    portal,
    t: wordsIn(lang),
    cite: citationsOf(portal, ...rows),
    companies: portal.companyById,
    mechanisms: portal.mechanismById,
    base,
    href: (path) => withBase(localized(path, lang), base),
    say: (text) => text[lang],
  };
}

/** The two editions as Astro's rest parameter names them: Chinese at the root, English under `en/`. */
export const editions = [
  { param: undefined, lang: 'zh' },
  { param: 'en', lang: 'en' },
] as const satisfies readonly { param: string | undefined; lang: Lang }[];

/** Static paths of a page without parameters, one per edition. */
export function editionPaths() {
  return editions.map(({ param, lang }) => ({ params: { lang: param }, props: { lang } }));
}

/** Static paths of one page per node, in both editions. */
export function nodePaths<T extends { id: string }>(nodes: readonly T[]) {
  return editions.flatMap(({ param, lang }) => nodes.map((node) => ({ params: { lang: param, id: node.id }, props: { lang, id: node.id } })));
}
