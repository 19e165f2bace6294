/** What has changed between two states of the content: entries that came and went, and fields of the others. */
import type { CheckedContent } from '../../../src/checker/check-content.ts';
import { fieldLabel } from '../../../src/checker/field-label.ts';
import { collectionNames, collectionOf } from '../../../src/checker/place.ts';
import type { Entry } from '../../../src/domain/entries.ts';
import { flatFields, isTextNode, type FlatField } from '../../../src/domain/flat-fields.ts';
import { schemaTree, type SchemaNode } from '../../../src/domain/schema-tree.ts';
import { choiceNames } from '../../../src/i18n/choice-names.ts';
import { formatFigure } from '../../../src/i18n/number.ts';
import type { Figure } from '../../../src/schema/fact.ts';
import type { RefTarget } from '../../../src/schema/id.ts';
import type { CollectionName } from '../../../src/schema/index.ts';
import { languages, type Lang, type Text } from '../../../src/schema/text.ts';

/** A value as it is shown: one line a language, or one line for both. */
export type Shown = readonly string[];

/** What a reviewer should look at twice. */
export type Doubt = 'english-not-changed' | 'chinese-not-changed' | 'same-date-and-source';

export interface FieldChange {
  /** The field by its labels. */
  field: string;
  old: Shown;
  new: Shown;
  asOf: string;
  source: string;
  doubts: Doubt[];
}

export interface EntryChange {
  collection: CollectionName;
  id: string;
  file: string;
  name: Text;
  state: 'new' | 'removed' | 'changed' | 'moved';
  /** Of an entry that was moved: where it was. */
  from?: string;
  fields: FieldChange[];
}

type Listed = Entry<Record<string, unknown>> & { collection: CollectionName };

/** All changes, by collection and id. */
export function entryChanges(base: CheckedContent, head: CheckedContent, lang: Lang): EntryChange[] {
  const [before, after] = [listed(base), listed(head)];
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  const names = namesIn([base, head]);
  return keys.flatMap((key): EntryChange[] => {
    const [old, now] = [before.get(key), after.get(key)];
    const entry = now ?? old;
    if (!entry) return [];
    const fields = [...fieldChanges(old, now, names, lang), ...bodyChanges(old && base.bodies.get(old.file), now && head.bodies.get(now.file))];
    const moved = old && now && old.file !== now.file;
    if (fields.length === 0 && !moved) return [];
    const state = !old ? 'new' : !now ? 'removed' : moved ? 'moved' : 'changed';
    const { collection, id, file } = entry;
    return [{ collection, id, file, name: nameOf(entry, head), state, ...(moved ? { from: old.file } : {}), fields }];
  });
}

function listed({ entries }: CheckedContent): Map<string, Listed> {
  return new Map(
    collectionNames.flatMap((collection) =>
      (entries[collection] as Entry<Record<string, unknown>>[]).map((entry) => [`${collection} ${entry.id}`, { ...entry, collection }] as const),
    ),
  );
}

type NamesOf = (target: RefTarget, id: string) => Text | undefined;

/** Names of what references lead to, of the newer state first. */
function namesIn(states: readonly CheckedContent[]): NamesOf {
  const known = new Map<string, Text>();
  for (const state of states) {
    for (const [key, entry] of listed(state)) known.set(key, nameOf(entry, state));
    for (const { code, zh, en } of state.entries.divisions[0]?.data.divisions ?? []) known.set(`divisions ${code}`, { zh, en });
    for (const { id, data } of state.entries.sources) for (const article of data.articles) known.set(`articles ${id}/${article.id}`, article.title);
  }
  return (target, id) => known.get(`${target} ${id}`);
}

/** What an entry is called; a city by the table of divisions. */
function nameOf({ data, id }: Listed, { entries }: CheckedContent): Text {
  const name = (data.name ?? data.title) as Text | undefined;
  if (name?.zh) return name;
  const division = entries.divisions[0]?.data.divisions.find(({ code }) => code === data.code);
  return division ? { zh: division.zh, en: division.en } : { zh: id, en: id };
}

function fieldChanges(old: Listed | undefined, now: Listed | undefined, names: NamesOf, lang: Lang): FieldChange[] {
  const root = schemaTree(collectionOf((now ?? old)?.collection ?? 'site').schema);
  const [before, after] = [flatFields(root, old?.data), flatFields(root, now?.data)].map(withoutEmpty) as [FlatField[], FlatField[]];
  const [oldByKey, newByKey] = [before, after].map((fields) => new Map(fields.map((field) => [field.key, field]))) as [
    Map<string, FlatField>,
    Map<string, FlatField>,
  ];
  // The order of the new file; what is gone follows.
  const keys = [...newByKey.keys(), ...[...oldByKey.keys()].filter((key) => !newByKey.has(key))];
  return keys.flatMap((key): FieldChange[] => {
    const [was, is] = [oldByKey.get(key), newByKey.get(key)];
    if (JSON.stringify(was?.value) === JSON.stringify(is?.value)) return [];
    const at = is ?? was;
    const data = (is ? now : old)?.data;
    if (!at) return [];
    const stamp = stampOf(data, at.path);
    // Of a whole entry, date and source stand beside each field already.
    if ((!old || !now) && stamp.source !== '' && /(^|\.)(asOf|source)$/.test(key)) return [];
    return [
      {
        field: fieldLabel(root, data, at.path, lang),
        old: shown(was, old?.data, names, lang),
        new: shown(is, now?.data, names, lang),
        ...stamp,
        doubts: doubtsOf(was, is, was && stampOf(old?.data, was.path), stamp),
      },
    ];
  });
}

/** Lists that the schema fills in are no news. */
function withoutEmpty(fields: readonly FlatField[]): FlatField[] {
  return fields.filter(({ value }) => !Array.isArray(value) || value.length > 0);
}

/** A figure's value with its unit in both languages; a text in both; ids and choices with their names. */
function shown(field: FlatField | undefined, data: unknown, names: NamesOf, lang: Lang): Shown {
  if (!field) return [];
  const { value, path, node } = field;
  if (isTextNode(node) || (typeof value === 'object' && value !== null && 'zh' in value)) {
    const text = value as Partial<Text>;
    return languages.map((each) => String(text[each] ?? ''));
  }
  if (Array.isArray(value)) return value.map((item) => withName(item, node?.row, names, lang));
  const row = rowAt(data, path) as Partial<Figure> | undefined;
  if (path.at(-1) === 'value' && typeof row?.value === 'number' && row.unit !== undefined)
    return languages.map((each) => formatFigure(row as Figure, each));
  return [withName(value, node, names, lang)];
}

/** “photovoltaics（光伏）” */
function withName(value: unknown, node: SchemaNode | undefined, names: NamesOf, lang: Lang): string {
  const written = String(value);
  const { entries } = (node?.schema._zod.def ?? {}) as { entries?: Record<string, string> };
  const name = node?.meta.ref ? names(node.meta.ref, written) : entries && choiceNames(Object.values(entries))?.[written];
  if (name === undefined || name[lang] === written) return written;
  return lang === 'zh' ? `${written}（${name.zh}）` : `${written} (${name.en})`;
}

/** The group that a field stands in. */
function rowAt(data: unknown, path: FlatField['path']): unknown {
  let value = data;
  for (const step of path.slice(0, -1)) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return value;
}

/** As-of date and source of the nearest group around a field that has them. */
function stampOf(data: unknown, path: FlatField['path']): { asOf: string; source: string } {
  for (let length = path.length; length > 0; length -= 1) {
    const row = rowAt(data, path.slice(0, length)) as { asOf?: unknown; source?: unknown } | undefined;
    if (typeof row?.source === 'string') return { asOf: typeof row.asOf === 'string' ? row.asOf : '', source: row.source };
  }
  return { asOf: '', source: '' };
}

type Stamped = ReturnType<typeof stampOf>;

function doubtsOf(was: FlatField | undefined, is: FlatField | undefined, before: Stamped | undefined, after: Stamped): Doubt[] {
  if (!was || !is) return [];
  if (isTextNode(is.node)) {
    const [old, now] = [was.value as Text, is.value as Text];
    if (old.zh !== now.zh && old.en === now.en) return ['english-not-changed'];
    return old.zh === now.zh && old.en !== now.en ? ['chinese-not-changed'] : [];
  }
  if (typeof is.value !== 'number' || after.source === '') return [];
  return before?.source === after.source && before.asOf === after.asOf ? ['same-date-and-source'] : [];
}

type Bodies = Partial<Record<Lang, string>> | undefined;

/** Prose by paragraphs: those that are gone and those that are new. */
function bodyChanges(old: Bodies, now: Bodies): FieldChange[] {
  const changed = languages.filter((lang) => (old?.[lang] ?? '') !== (now?.[lang] ?? ''));
  return changed.map((lang) => {
    const [before, after] = [paragraphs(old?.[lang]), paragraphs(now?.[lang])];
    const doubts: Doubt[] = old && now && changed.length === 1 ? [lang === 'zh' ? 'english-not-changed' : 'chinese-not-changed'] : [];
    return {
      field: `${lang}.md`,
      old: before.filter((paragraph) => !after.includes(paragraph)),
      new: after.filter((paragraph) => !before.includes(paragraph)),
      asOf: '',
      source: '',
      doubts,
    };
  });
}

function paragraphs(text = ''): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
