/** What the management system serves, and where its entries lie: the path patterns of the collections, in its way of writing them. */
import { collectionOf } from '../../checker/place.ts';
import { schemaTree, type SchemaNode } from '../../domain/schema-tree.ts';
import type { CollectionName } from '../../schema/index.ts';

/**
 * Names in the interface, in its order. Left out is what staff do not fill in row by row: the reviewed table of divisions
 * and the portal's own settings.
 */
const labels: Partial<Record<CollectionName, string>> = {
  zones: '开发区',
  projects: '项目',
  companies: '企业',
  cities: '城市',
  province: '全省',
  policies: '政策',
  mechanisms: '机制',
  events: '动态',
  sources: '资料来源',
  rounds: '三个一批轮次',
  chains: '产业链',
  steps: '投资流程',
  glossary: '术语',
  pages: '页面的标题',
};

/** An entry of these is more than its file: a zone and a page need texts, a city its division; `npm run new` and people make them. */
const notCreated: readonly CollectionName[] = ['zones', 'cities', 'pages'];

/** Folders above an entry that are no fields of its file: chosen for a new entry, and left out of the file. */
export const placeFields = ['folderCity', 'folderZone'] as const;

export interface Served {
  collection: CollectionName;
  /** Name in the system: that of the collection, unless it has several folders. */
  name: string;
  label: string;
  create: boolean;
  /** One file under `content/`; or the folder and, where an entry is not simply a file in it, the path under the folder. */
  file?: string;
  folder?: string;
  path?: string;
  /** The folders above an entry that a person chooses. */
  places: readonly (typeof placeFields)[number][];
}

export const served: readonly Served[] = (Object.keys(labels) as CollectionName[]).flatMap((collection) => {
  const { patterns } = collectionOf(collection);
  return patterns.map((pattern) => servedAt(collection, pattern, patterns.length > 1));
});

export const servedCollections: readonly CollectionName[] = [...new Set(served.map(({ collection }) => collection))];

function servedAt(collection: CollectionName, pattern: string, several: boolean): Served {
  const [first = '', ...rest] = pattern.replace(/\.yaml$/, '').split('/');
  const create = !notCreated.includes(collection);
  const label = labels[collection] ?? collection;
  if (!pattern.includes('*')) return { collection, name: collection, label, create: false, file: pattern, places: [] };
  const places = create ? placeFields.slice(0, rest.filter((part) => part === '*').length - 1) : [];
  // A folder above an entry that stays is matched by any tag of the system; that of a new entry is filled in.
  const above: string[] = create ? [...places] : ['uuid'];
  const last = rest.lastIndexOf('*');
  const path = rest.map((part, index) => (part !== '*' ? part : `{{${index === last ? 'slug' : (above.shift() ?? 'uuid')}}}`)).join('/');
  return {
    ...{ collection, create, folder: first, places },
    name: several ? `${collection}-${first}` : collection,
    label: several && first === 'cities' ? `${label}（来源未写明开发区）` : label,
    ...(path === '{{slug}}' ? {} : { path }),
  };
}

export function schemaOf(collection: CollectionName): SchemaNode {
  return schemaTree(collectionOf(collection).schema);
}
