/** What the form knows of the content: entries to choose from, texts of files. Parsed once, like the checker does. */
import { openDesk, type Desk } from '../../checker/draft.ts';
import { collectionOf } from '../../checker/place.ts';
import { schemaTree, type SchemaNode } from '../../domain/schema-tree.ts';
import type { Repository } from '../../domain/repository-links.ts';
import type { CollectionName } from '../../schema/index.ts';
import type { RefTarget } from '../../schema/id.ts';
import type { Lang, Text } from '../../schema/text.ts';
import { holdFiles } from './memory-files.ts';

/** What the build of the form writes beside it. */
export interface AdminData {
  files: Record<string, string>;
  repository?: Repository;
}

export interface Option {
  id: string;
  name: string;
}

export interface FormContent {
  desk: Desk;
  data: AdminData;
  lang: Lang;
  optionsOf(target: RefTarget): Option[];
  /** Ids and names of a chain's nodes. */
  nodesOf(chain: string): Option[];
  /** Entries of a collection that has files of its own. */
  entriesOf(collection: CollectionName): { id: string; file: string; name: string; city?: string | undefined; raw: Record<string, unknown> }[];
  rawOf(file: string): Record<string, unknown>;
}

type Raw = Record<string, unknown>;
const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'zh' in value;
const list = (value: unknown): Raw[] => (Array.isArray(value) ? (value as Raw[]) : []);

export function openContent(data: AdminData, lang: Lang): FormContent {
  holdFiles(data.files);
  return contentOf(openDesk(''), data, lang);
}

/** The same of a content folder that is read already. */
export function contentOf(desk: Desk, data: AdminData, lang: Lang): FormContent {
  const divisions = list(desk.content.find('divisions', 'divisions')?.raw?.divisions).map((row) => ({
    id: String(row.code),
    name: String(row[lang]),
  }));
  const divisionName = new Map(divisions.map(({ id, name }) => [id, name]));
  const nameOf = (raw: Raw, id: string): string => {
    const name = raw.name ?? raw.title;
    if (isText(name)) return name[lang];
    return divisionName.get(String(raw.code)) ?? id;
  };
  const entriesOf: FormContent['entriesOf'] = (collection) =>
    desk.content.entries
      .filter(({ place, raw }) => place.collection === collection && raw !== undefined)
      .map(({ place, file, raw = {} }) => ({ id: place.id, file, raw, city: place.city, name: nameOf(raw, place.id) }));
  const optionsOf = (target: RefTarget): Option[] => {
    if (target === 'divisions') return divisions;
    if (target !== 'articles') return entriesOf(target).map(({ id, name }) => ({ id, name }));
    return entriesOf('sources').flatMap(({ id, raw }) =>
      list(raw.articles).map((article) => ({ id: `${id}/${String(article.id)}`, name: isText(article.title) ? article.title[lang] : '' })),
    );
  };
  const nodesOf = (chain: string): Option[] =>
    list(desk.content.find('chains', chain)?.raw?.nodes).map((node) => ({ id: String(node.id), name: isText(node.name) ? node.name[lang] : '' }));
  return { desk, data, lang, optionsOf, nodesOf, entriesOf, rawOf: (file) => desk.content.entries.find((entry) => entry.file === file)?.raw ?? {} };
}

export function schemaOf(collection: CollectionName): SchemaNode {
  return schemaTree(collectionOf(collection).schema);
}
