import { eachReference, type Reference } from '../../domain/links.ts';
import type { RefTarget } from '../../schema/id.ts';
import type { Lang } from '../../schema/text.ts';
import type { Content, LoadedEntry, Rule } from '../content.ts';
import { divisionRows } from '../division-rows.ts';
import type { Finding, Words } from '../finding.ts';
import { bilingual } from '../objects-in.ts';
import { explainForm, isArticle } from './article-form.ts';
import { nearest } from '../nearest.ts';
import { yamlText } from '../quote.ts';
import { collectionOf, nameTrouble, properName } from '../place.ts';
import { entryNamed } from '../entries-by-name.ts';
import { shortList } from '../short-list.ts';

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
  // A document that cannot be read, or an article without its id, is reported itself.
  const isWhole = id.length === document.length + 1 + article.length;
  return isWhole && source !== undefined && (!isReadable(source) || articleIds(source).has(article));
}

function explain(reference: Reference, entry: LoadedEntry, content: Content): Finding {
  const { target, id } = reference;
  if (target === 'articles' && !isArticle(id)) return explainForm(reference, entry, content);
  if (target === 'articles') return explainArticle(reference, entry, content);
  // One digit makes another county: which was meant is not guessed, but those of the city are listed.
  if (target === 'divisions') return unknown(reference, entry, content, [], { where: 'content/divisions.yaml', known: divisionsOf(entry, content) });
  const where = [...new Set(collectionOf(target).patterns.map((pattern) => `content/${pattern.split('/', 1)[0] ?? ''}/`))].join('、');
  return unknown(reference, entry, content, content.idsOf(target), { where, ...(target === 'chains' ? { known: chainsIn(content) } : {}) });
}

function unknown({ path, id, target }: Reference, entry: LoadedEntry, content: Content, known: Iterable<string>, values: Finding['values']): Finding {
  const ofArticle = target === 'articles';
  const several = ofArticle ? undefined : severalIn(target, id, content);
  const meant = several ? undefined : ((ofArticle ? undefined : idMeant(target, id, content)) ?? nearest(id, known));
  return {
    file: entry.file,
    code: 'unknown-reference',
    at: { path, part: 'value' },
    values: { found: id, ...values },
    ...(meant === undefined ? {} : { replacement: yamlText(meant) }),
    ...(several === undefined ? {} : { advice: { zh: `每个写一行：${several.join('；')}。`, en: `Write a line each: ${several.join('; ')}.` } }),
  };
}

/** The id that someone wrote in another way: “Linfen”, “linfen/houma”, “companies/huawei.yaml”, or by its name. */
function idMeant(target: RefTarget, written: string, content: Content): string | undefined {
  // What looks like an id is none that another name stands for: it is mistyped, or not there.
  if (nameTrouble(written) === undefined) return undefined;
  const parts = written.split(/[\\/]+/).map((part) => properName(part.replace(/\.ya?ml$/i, '')) ?? '');
  return parts.reverse().find((part) => leadsSomewhere(target, part, content)) ?? entryNamed(target, written, content);
}

/** The rows of “linfen、houma”, where each of them is known. */
function severalIn(target: RefTarget, written: string, content: Content): string[] | undefined {
  const ids = written.split(/\s*[、，,；;]\s*|\s+/).map((part) => (leadsSomewhere(target, part, content) ? part : idMeant(target, part, content)));
  return ids.length > 1 && ids.every((id) => id !== undefined) ? ids.map((id) => `- ${yamlText(id)}`) : undefined;
}

/** All chains with their names, for choosing: there are a few dozen. */
function chainsIn(content: Content): Words | string {
  const chains = [...content.idsOf('chains')].map((id) => ({ id, name: bilingual(content.find('chains', id)?.raw?.name) }));
  if (chains.length === 0) return '';
  const list = (lang: Lang, separator: string): string => chains.map(({ id, name }) => `${id} ${name?.[lang] ?? ''}`.trim()).join(separator);
  return { zh: `产业链有：${list('zh', '、')}。`, en: ` The chains are: ${list('en', ', ')}.` };
}

function explainArticle(reference: Reference, entry: LoadedEntry, content: Content): Finding {
  const [document = '', article = ''] = reference.id.split('/');
  const source = content.find('sources', document);
  if (!source) {
    // Of the documents with an article of this name.
    const others = content.readAll('sources').filter((other) => articleIds(other).has(article));
    const known = others.map(({ place }) => `${place.id}/${article}`);
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

/** Whether all articles of a document are known. */
function isReadable(source: LoadedEntry): boolean {
  const rows = source.raw?.articles;
  return Array.isArray(rows) && rows.length > 0 && articleIds(source).size === rows.length;
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
