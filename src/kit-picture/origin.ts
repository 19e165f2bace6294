/** Where the facts of a picture come from, and how old they are. */
import type { ChainMap, MapNode } from '../domain/chain/chain-map.ts';
import { citationsOf } from '../domain/citations.ts';
import type { Portal, SourceNode } from '../domain/portal.ts';
import { formatAsOf } from '../i18n/date.ts';
import { fill } from '../i18n/fill.ts';
import { kitWords } from '../i18n/kit-picture-words.ts';
import type { Lang } from '../schema/text.ts';

/** Date of the data, names of the documents and day of the last check, in one line. */
export function originOf(portal: Portal, lang: Lang, ...rows: unknown[]): string {
  const { articles, newestAsOf, oldestAsOf } = citationsOf(portal, ...rows);
  const documents = [...new Set(articles.map(({ source }) => source))];
  const [first] = documents;
  const parts = [
    newestAsOf !== undefined && oldestAsOf !== undefined && datesOf(oldestAsOf, newestAsOf, lang),
    first && fill(kitWords.sources[lang], { names: documentName(first, lang) + (documents.length > 1 ? kitWords.more[lang] : '') }),
    fill(kitWords.checked[lang], { date: formatAsOf(portal.checkedOn, lang) }),
  ].filter((part) => part !== false && part !== undefined);
  const line = parts.join(lang === 'zh' ? '；' : '; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function datesOf(oldest: string, newest: string, lang: Lang): string {
  const [from, to] = [formatAsOf(oldest, lang), formatAsOf(newest, lang)];
  // “May to 10 May” says no more than “May”.
  return newest.startsWith(oldest) ? fill(kitWords.dates[lang], { date: from }) : fill(kitWords.dateRange[lang], { from, to });
}

/** The paper, or the title of the document up to its colon. */
function documentName({ data, name }: SourceNode, lang: Lang): string {
  return (data.publisher ?? name)[lang].split(/[：:（]| \(/)[0] ?? '';
}

/** What the sources place on a node. */
export function rowsOn({ companies, projects, targets, industries, data }: MapNode): unknown[] {
  return [...[...companies, ...targets, ...industries].map(({ row }) => row), ...projects.map((project) => project.data.stages), data.closed];
}

/** What the sources place on a chain. */
export function rowsOnChain({ nodes }: ChainMap): unknown[] {
  return nodes.flatMap(rowsOn);
}
