/** Source documents and the articles in them. */
import type { Entries } from '../entries.ts';
import type { ArticleNode, SourceNode } from '../portal.ts';

export interface Sources {
  sources: SourceNode[];
  /** By `document/article`, as facts cite them. */
  articles: ReadonlyMap<string, ArticleNode>;
  /** The newest day on which content was compared with a document. */
  checkedOn: string;
}

/** Makes the documents and their articles. */
export function linkSources(entries: Entries): Sources {
  const sources = entries.sources.map((entry): SourceNode => {
    const source: SourceNode = { ...entry, name: entry.data.title, articles: [] };
    source.articles = entry.data.articles.map((article) => ({ ref: `${entry.id}/${article.id}`, article, source }));
    return source;
  });
  const articles = new Map(sources.flatMap((source) => source.articles.map((article) => [article.ref, article] as const)));
  const checkedOn = sources.reduce((newest, { data }) => (data.checkedOn > newest ? data.checkedOn : newest), '');
  return { sources, articles, checkedOn };
}
