import { eachReference, type Reference } from '../../domain/links.ts';
import type { RefTarget } from '../../schema/id.ts';
import type { Lang } from '../../schema/text.ts';
import type { Content, LoadedEntry, Rule } from '../content.ts';
import { divisionRows } from '../division-rows.ts';
import type { Finding, Words } from '../finding.ts';
import { bilingual } from '../objects-in.ts';
import { shortList } from '../short-list.ts';
import { nearest } from '../nearest.ts';
import { collectionOf } from '../place.ts';
import { plainName } from '../plain-name.ts';

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
  if (target !== 'articles') return content.exists(target, id);
  const [document = '', article = ''] = id.split('/');
  const source = content.find('sources', document);
  // A document that cannot be read is reported itself, and so is a name without an article.
  return source ? !source.raw || articleIds(source).has(article) : article === '';
}

function explain(reference: Reference, entry: LoadedEntry, content: Content): Finding {
  const { target } = reference;
  if (target === 'articles') return explainArticle(reference, entry, content);
  // One digit makes another county: which was meant is not guessed, but those of the city are listed.
  if (target === 'divisions') return unknown(reference, entry, content, [], { where: 'content/divisions.yaml', known: divisionsOf(entry, content) });
  const where = `content/${collectionOf(target).patterns[0]?.split('/')[0] ?? target}/`;
  return unknown(reference, entry, content, content.idsOf(target), { where, ...(target === 'chains' ? { known: chainsIn(content) } : {}) });
}

function unknown({ path, id, target }: Reference, entry: LoadedEntry, content: Content, known: Iterable<string>, values: Finding['values']): Finding {
  const meant = entryNamed(target, id, content) ?? nearest(id, known);
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

/** The id behind a name: people write “煤化工” for coal-chemicals. Only of what every thread of a large check knows in full. */
function entryNamed(target: RefTarget, written: string, content: Content): string | undefined {
  const wanted = plain(written);
  const isNamed = (names: unknown): boolean => Object.values(bilingual(names) ?? {}).some((name) => plain(name) === wanted);
  if (target === 'chains') {
    return [...content.idsOf('chains')].find((id) => {
      const { name, aliases } = content.find('chains', id)?.raw ?? {};
      return isNamed(name) || (Array.isArray(aliases) && aliases.some((alias) => typeof alias === 'string' && plain(alias) === wanted));
    });
  }
  if (target !== 'divisions' && target !== 'cities') return undefined;
  const meant = divisionRows(content).filter(isNamed);
  const code = meant.length === 1 ? meant[0]?.code : undefined;
  if (typeof code !== 'string') return undefined;
  if (target === 'divisions') return code;
  return [...content.idsOf('cities')].find((id) => content.find('cities', id)?.raw?.code === code);
}

/** All chains with their names, for choosing: there are a few dozen. */
function chainsIn(content: Content): Words | string {
  const chains = [...content.idsOf('chains')].map((id) => ({ id, name: bilingual(content.find('chains', id)?.raw?.name) }));
  if (chains.length === 0) return '';
  const list = (lang: Lang, separator: string): string => chains.map(({ id, name }) => `${id} ${name?.[lang] ?? ''}`.trim()).join(separator);
  return { zh: `产业链有：${list('zh', '、')}。`, en: ` The chains are: ${list('en', ', ')}.` };
}

/** Without the words that say what it is anyway. */
function plain(name: string): string {
  return plainName(name).replace(/(?:产业链|产业|市|县|区)$/, '');
}

function explainArticle(reference: Reference, entry: LoadedEntry, content: Content): Finding {
  const [document = '', article = ''] = reference.id.split('/');
  const source = content.find('sources', document);
  if (!source) {
    const known = [...content.idsOf('sources')].map((id) => `${id}/${article}`);
    return unknown(reference, entry, content, known, { where: 'content/sources/' });
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
  const known = codesOf.get(content) ?? new Set(rowIds(divisionRows(content), 'code'));
  codesOf.set(content, known);
  return known;
}

/** The counties of the city that an entry lies in, for choosing. */
function divisionsOf({ place }: LoadedEntry, content: Content): Words | string {
  const city = content.find('cities', place.city ?? '')?.raw?.code;
  if (typeof city !== 'string') return '';
  const counties = divisionRows(content).filter((row) => row?.code !== city && String(row?.code).startsWith(city.slice(0, 4)));
  const list = (lang: Lang, separator: string): string => counties.map((row) => `'${String(row?.code)}' ${String(row?.[lang])}`).join(separator);
  return counties.length === 0 ? '' : { zh: `本市的区划代码：${list('zh', '、')}。`, en: ` Codes of this city: ${list('en', ', ')}.` };
}

function rowIds(rows: unknown, key: string): string[] {
  return Array.isArray(rows) ? rows.map((row: Record<string, unknown> | null) => row?.[key]).filter((id) => typeof id === 'string') : [];
}
