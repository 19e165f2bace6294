/** What a page is, for machines (schema.org). */
import { aboutPath, homePath, searchPath } from '../../domain/urls.ts';
import { listPaths } from '../../domain/all-paths.ts';
import { htmlLang } from '../../i18n/words.ts';
import type { View } from '../view.ts';

interface Described {
  path: string;
  title: string;
  description: string;
  trail: readonly { name: string; path?: string }[];
  /** The thing that the page is about. */
  about?: object | undefined;
  /** Full address of the page and of its picture. */
  url: string;
  image: string;
  /** Makes a path a full address. */
  absolute: (path: string) => string;
}

function typeOf(path: string): string {
  if (path === homePath) return 'WebSite';
  if (path === searchPath) return 'SearchResultsPage';
  if (path === aboutPath) return 'AboutPage';
  return listPaths.includes(path) ? 'CollectionPage' : 'WebPage';
}

export function structuredData(view: View, { path, title, description, trail, about, url, image, absolute }: Described): object {
  const site = { '@type': 'WebSite', name: view.say(view.portal.site.name), url: absolute(homePath) };
  const steps = [{ name: view.t.home, path: homePath }, ...trail];
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(path),
    name: title,
    description,
    url,
    inLanguage: htmlLang(view.lang),
    image: { '@type': 'ImageObject', url: image, width: 1200, height: 630 },
    ...(path === homePath ? {} : { isPartOf: site }),
    ...(trail.length === 0
      ? {}
      : {
          breadcrumb: {
            '@type': 'BreadcrumbList',
            itemListElement: steps.map(({ name, path: step }, index) => ({
              '@type': 'ListItem',
              position: index + 1,
              name,
              ...(step === undefined ? {} : { item: absolute(step) }),
            })),
          },
        }),
    ...(about === undefined ? {} : { mainEntity: about }),
  };
}
