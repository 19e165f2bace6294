import { eachReference, type Reference } from '../../domain/links.ts';
import type { RefTarget } from '../../schema/id.ts';
import type { Content, LoadedEntry, Rule } from '../content.ts';
import type { Finding, Words } from '../finding.ts';
import { shortList } from '../short-list.ts';
import { nearest } from '../nearest.ts';
import { collectionOf } from '../place.ts';

/** Every id that names something else must lead somewhere. */
export const unknownReference: Rule = {
  name: 'unknown-reference',
  scope: 'entry',
  check(entry, content) {
    const findings: Finding[] = [];
    eachReference(entry.schema, entry.raw, (target, id, path) => {
      if (!leadsSomewhere(target, id, content)) findings.push(explain({ target, id, path: [...path] }, entry, content));
    });
    return findings;
  },
};

function leadsSomewhere(target: RefTarget, id: string, content: Content): boolean {
  if (target === 'divisions') {
    const codes = divisionCodes(content);
    // Without a readable table of divisions every code would be unknown.
    return codes.has(id) || codes.size === 0;
  }
  if (target !== 'articles') return content.find(target, id) !== undefined;
  const [document = '', article = ''] = id.split('/');
  const source = content.find('sources', document);
  // A document that cannot be read is reported itself, and so is a name without an article.
  return source ? !source.raw || articleIds(source).has(article) : article === '';
}

function explain(reference: Reference, entry: LoadedEntry, content: Content): Finding {
  const { target } = reference;
  if (target === 'articles') return explainArticle(reference, entry, content);
  // One digit makes another county: which was meant is not guessed, but those of the city are listed.
  if (target === 'divisions') return unknown(reference, entry, [], { where: 'content/divisions.yaml', known: divisionsOf(entry, content) });
  return unknown(reference, entry, content.idsOf(target), { where: `content/${collectionOf(target).patterns[0]?.split('/')[0] ?? target}/` });
}

function unknown({ path, id }: Reference, entry: LoadedEntry, known: Iterable<string>, values: Finding['values']): Finding {
  const meant = nearest(id, known);
  // Codes stay in quotes, or YAML makes numbers of them.
  const written = meant !== undefined && /^\d+$/.test(meant) ? `'${meant}'` : meant;
  return {
    file: entry.file,
    code: 'unknown-reference',
    at: { path, part: 'value' },
    values: { found: id, ...values },
    ...(written === undefined ? {} : { replacement: written }),
  };
}

function explainArticle(reference: Reference, entry: LoadedEntry, content: Content): Finding {
  const [document = '', article = ''] = reference.id.split('/');
  const source = content.find('sources', document);
  if (!source) {
    const known = [...content.idsOf('sources')].map((id) => `${id}/${article}`);
    return unknown(reference, entry, known, { where: 'content/sources/' });
  }
  const known = [...articleIds(source)];
  const meant = nearest(article, known);
  return {
    file: entry.file,
    code: 'unknown-article',
    at: { path: reference.path, part: 'value' },
    values: { found: reference.id, document: `content/${source.file}`, article, known: shortList(known) },
    ...(meant === undefined ? {} : { replacement: `${document}/${meant}` }),
  };
}

const articlesOf = new WeakMap<LoadedEntry, ReadonlySet<string>>();

function articleIds(source: LoadedEntry): ReadonlySet<string> {
  const ids = articlesOf.get(source) ?? new Set(rowIds(source.raw?.articles, 'id'));
  articlesOf.set(source, ids);
  return ids;
}

const codesOf = new WeakMap<Content, ReadonlySet<string>>();

function divisionCodes(content: Content): ReadonlySet<string> {
  const known = codesOf.get(content) ?? new Set(rowIds(content.find('divisions', 'divisions')?.raw?.divisions, 'code'));
  codesOf.set(content, known);
  return known;
}

/** The counties of the city that an entry lies in, for choosing. */
function divisionsOf({ place }: LoadedEntry, content: Content): Words | string {
  const city = content.find('cities', place.city ?? '')?.raw?.code;
  const rows = content.find('divisions', 'divisions')?.raw?.divisions;
  if (typeof city !== 'string' || !Array.isArray(rows)) return '';
  const counties = (rows as (Record<string, unknown> | null)[]).filter((row) => row?.code !== city && String(row?.code).startsWith(city.slice(0, 4)));
  const list = (lang: 'zh' | 'en', separator: string): string =>
    counties.map((row) => `'${String(row?.code)}' ${String(row?.[lang])}`).join(separator);
  return counties.length === 0 ? '' : { zh: `本市的区划代码：${list('zh', '、')}。`, en: ` Codes of this city: ${list('en', ', ')}.` };
}

function rowIds(rows: unknown, key: string): string[] {
  return Array.isArray(rows) ? rows.map((row: Record<string, unknown> | null) => row?.[key]).filter((id) => typeof id === 'string') : [];
}
