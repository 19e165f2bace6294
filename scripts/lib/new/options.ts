/** What an answer may be: the choices of a list, or the entries that a reference may name. */
import type { Content, LoadedEntry } from '../../../src/checker/content.ts';
import type { SchemaNode } from '../../../src/domain/schema-tree.ts';
import { choiceNames } from '../../../src/i18n/choice-names.ts';
import type { RefTarget } from '../../../src/schema/id.ts';
import { languages, type Lang, type Text } from '../../../src/schema/text.ts';
import { nodeOf, valueAt, type Steps } from './values.ts';

export interface Option {
  id: string;
  name: Text;
}

/** The options of a field; undefined where anything may be typed. */
export function optionsOf(root: SchemaNode, steps: Steps, data: unknown, content: Content): Option[] | undefined {
  if (steps.at(-1) === 'node') return nodesOf(String(valueAt(data, [...steps.slice(0, -1), 'chain'])), content);
  const field = nodeOf(root, steps);
  const node = field?.kind === 'list' ? field.row : field;
  if (!node || node.kind !== 'leaf') return undefined;
  if (node.meta.ref) return entriesOf(node.meta.ref, content);
  const { entries } = node.schema._zod.def as { entries?: Record<string, string> };
  if (!entries) return undefined;
  const choices = Object.values(entries);
  const names = choiceNames(choices);
  return choices.map((id) => ({ id, name: names?.[id] ?? { zh: id, en: id } }));
}

/** The entries that a reference may name. */
export function entriesOf(target: RefTarget, content: Content): Option[] {
  if (target === 'divisions') {
    const rows = content.find('divisions', 'divisions')?.raw?.divisions;
    return list(rows).map(({ code, zh, en }) => ({ id: String(code), name: { zh: String(zh), en: String(en) } }));
  }
  if (target === 'articles') return [...content.entries].filter(({ place }) => place.collection === 'sources').flatMap(articlesOf);
  return content.entries
    .filter(({ place }) => place.collection === target)
    .map((entry) => ({ id: entry.place.id, name: nameOf(entry, content) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function articlesOf({ place, raw }: LoadedEntry): Option[] {
  return list(raw?.articles).map((article) => {
    const [title, document] = [textOf(article.title), textOf(raw?.title)];
    return {
      id: `${place.id}/${String(article.id)}`,
      name: { zh: `${title.zh}（${document.zh}）`, en: `${title.en} (${document.en})` },
    };
  });
}

function nodesOf(chain: string, content: Content): Option[] {
  return list(content.find('chains', chain)?.raw?.nodes).map(({ id, name }) => ({ id: String(id), name: textOf(name) }));
}

/** What an entry is called; a city by the table of divisions. */
function nameOf({ raw, place }: LoadedEntry, content: Content): Text {
  if (place.collection === 'cities') return entriesOf('divisions', content).find(({ id }) => id === raw?.code)?.name ?? textOf(undefined);
  if (place.collection === 'rounds') {
    const [year, number] = [String(raw?.year), String(raw?.number)];
    return { zh: `${year}年第${number}次`, en: `round ${number} of ${year}` };
  }
  return textOf(raw?.name ?? raw?.title);
}

function textOf(value: unknown): Text {
  const text = (typeof value === 'object' && value !== null ? value : {}) as Partial<Text>;
  return { zh: String(text.zh ?? ''), en: String(text.en ?? '') };
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value)
    ? (value as unknown[]).filter((row) => typeof row === 'object' && row !== null).map((row) => row as Record<string, unknown>)
    : [];
}

/**
 * The option that an answer means: its id or name; else the only one whose id, or else whose name, has the answer
 * in it. Several that would do are given back to choose from.
 */
export function meantBy(answer: string, options: readonly Option[]): { id: string } | { several: Option[] } | undefined {
  const wanted = answer.trim().toLowerCase();
  const inName = (fits: (name: string) => boolean) => (option: Option) => languages.some((lang) => fits(option.name[lang].toLowerCase()));
  const exact = options.find(({ id }) => id === wanted) ?? options.find(inName((name) => name === wanted));
  if (exact) return { id: exact.id };
  const byId = options.filter(({ id }) => id.includes(wanted));
  const several = byId.length > 0 ? byId : options.filter(inName((name) => name.includes(wanted)));
  if (several.length === 0) return undefined;
  return several.length === 1 && several[0] ? { id: several[0].id } : { several };
}

/** Options as numbered lines; of a long list the first ones, and how many more there are. */
export function optionLines(options: readonly Option[], lang: Lang, most = 20): string[] {
  const lines = options.slice(0, most).map(({ id, name }, index) => `    ${String(index + 1).padStart(2)}  ${id}  ${name[lang]}`.trimEnd());
  const rest = options.length - most;
  if (rest > 0) lines.push(lang === 'zh' ? `    …… 还有 ${rest} 个；输入名称的一部分来找` : `    … ${rest} more; type a part of the name`);
  return lines;
}
