/** A source that is not written document/article, but as an address, a path or a title. */
import { articleRef } from '../../schema/id.ts';
import type { Reference } from '../../domain/links.ts';
import type { Content, LoadedEntry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { bilingual } from '../objects-in.ts';
import { plainName } from '../plain-name.ts';
import { shortList } from '../short-list.ts';

type Remedy = Pick<Finding, 'replacement' | 'advice' | 'mend'>;

/** Whether a source has the form document/article. */
export function isArticle(written: string): boolean {
  return articleRef.safeParse(written).success;
}

/** What is said of a source of another form. */
export function explainForm({ id: found, path }: Reference, { file }: LoadedEntry, content: Content): Finding {
  return { file, code: 'bad-article', at: { path, part: 'value' }, values: { found }, ...remedyFor(found, content) };
}

function remedyFor(written: string, content: Content): Remedy {
  const sources = content.readAll('sources');
  if (/^(?:https?:|www\.)/i.test(written)) return { advice: addressGoesInto };
  const parts = written.normalize('NFKC').split(/\s*[\\/]+\s*/);
  const document = sources.find(({ place }) => parts.some((part) => part.replace(/\.ya?ml$/i, '').toLowerCase() === place.id));
  const articles = document ? articlesOf(document) : [];
  const article = articles.find(({ id }) => id === parts.at(-1)?.toLowerCase());
  if (document && article) return { replacement: `${document.place.id}/${article.id}`, mend: true };
  if (document) return oneOf(articles.map(({ id }) => `${document.place.id}/${id}`));
  const wanted = plainName(written.replace(/[《》]/g, ''));
  const isCalled = (title: unknown): boolean => Object.values(bilingual(title) ?? {}).some((name) => plainName(name) === wanted);
  const titled = sources.flatMap((source) =>
    articlesOf(source).flatMap(({ id, title }) => (isCalled(title) || isCalled(source.raw?.title) ? [`${source.place.id}/${id}`] : [])),
  );
  if (titled.length > 0) return oneOf(titled);
  const { zh, en } = shortList(sources.map(({ place }) => place.id));
  return {
    advice: {
      zh: `写成“文献/文章”，如 cities-2024-q3/linfen。已有的文献：${zh}；新的文献先在 content/sources/ 里建文件。`,
      en: `Write document/article, such as cities-2024-q3/linfen. Documents: ${en}; a new one needs a file in content/sources/ first.`,
    },
  };
}

const addressGoesInto = {
  zh: '这里写“文献/文章”，如 cities-2024-q3/linfen；网址写进 content/sources/ 里这份文献的 url。',
  en: 'Write document/article here, such as cities-2024-q3/linfen; the address goes into the url of the document in content/sources/.',
};

function oneOf(articles: readonly string[]): Remedy {
  const [only, ...others] = articles;
  if (only !== undefined && others.length === 0) return { replacement: only };
  const { zh, en } = shortList(articles);
  return { advice: { zh: `改成其中一篇：${zh}。`, en: `Use one of: ${en}.` } };
}

interface ArticleRow {
  id: string;
  title: unknown;
}

function articlesOf({ raw }: LoadedEntry): ArticleRow[] {
  const rows: unknown[] = Array.isArray(raw?.articles) ? raw.articles : [];
  return rows.filter((row): row is ArticleRow => typeof (row as Partial<ArticleRow> | null)?.id === 'string');
}
