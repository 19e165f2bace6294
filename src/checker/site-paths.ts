/** The addresses of the site, as far as files tell: an entry with a mistake in it still has its page. */
import { listPaths } from '../domain/all-paths.ts';
import {
  chainPath,
  cityPath,
  cityStatusPath,
  companyPath,
  embedOf,
  eventPath,
  localized,
  mechanismPath,
  nodePath,
  policyPath,
  projectPath,
  prosePath,
  sourcePath,
  zonePath,
} from '../domain/urls.ts';
import type { CollectionName } from '../schema/index.ts';
import { languages } from '../schema/text.ts';
import type { Content } from './content.ts';
import type { Place } from './place.ts';

const pageOf: Partial<Record<CollectionName, (id: string) => string>> = {
  zones: zonePath,
  cities: cityPath,
  chains: chainPath,
  companies: companyPath,
  projects: projectPath,
  policies: policyPath,
  mechanisms: mechanismPath,
  events: eventPath,
  sources: sourcePath,
  pages: prosePath,
};

const known = new WeakMap<object, ReadonlySet<string>>();

/** Every page in both languages, without the sub-path of the site. */
export function sitePaths(content: Content): ReadonlySet<string> {
  const before = known.get(content.idsOf);
  if (before) return before;
  const ofEntries = (Object.keys(pageOf) as CollectionName[]).flatMap((name) => [...content.idsOf(name)].map((id) => pageOf[name]?.(id) ?? ''));
  const nodes = [...content.idsOf('chains')].flatMap((chain) =>
    nodesOf(content.find('chains', chain)?.raw?.nodes).map((node) => nodePath(chain, node)),
  );
  const others = [...content.idsOf('cities')].map(cityStatusPath);
  const framed = [...[...content.idsOf('zones')].map(zonePath), ...[...content.idsOf('chains')].map(chainPath)].map(embedOf);
  const all = [...listPaths, ...ofEntries, ...nodes, ...others, ...framed];
  const paths = new Set(languages.flatMap((lang) => all.map((path) => localized(path, lang))));
  known.set(content.idsOf, paths);
  return paths;
}

/** The page on which a body stands, in its language. */
export function pageOfBody({ collection, id, lang = 'zh' }: Place): string {
  return localized(pageOf[collection]?.(id) ?? '/', lang);
}

/** The sub-path of the site without a slash at its end; empty at the root. */
export function basePathOf(content: Content): string {
  const written = content.find('site', 'site')?.raw?.basePath;
  return typeof written === 'string' ? written.replace(/\/+$/, '') : '';
}

function nodesOf(rows: unknown): string[] {
  return Array.isArray(rows) ? rows.map((row: { id?: unknown } | null) => row?.id).filter((id) => typeof id === 'string') : [];
}
