/** A field that the schema has not got where it stands: mistyped, called by its label, or at home elsewhere. */
import { nodeAt, schemaTree, type SchemaNode } from '../domain/schema-tree.ts';
import { fieldNames } from './field-label.ts';
import type { Finding, Path, Words } from './finding.ts';
import { valueAt, type IssueContext } from './issue-context.ts';
import { nearest } from './nearest.ts';
import { collectionNames, collectionOf } from './place.ts';
import { shortList } from './short-list.ts';

export function unknownKey(key: string, path: Path, { file, root, raw }: IssueContext): Finding {
  const node = nodeAt(root, path);
  const known = fieldNames(node);
  const present = Object.keys((valueAt(raw, path) ?? {}) as object);
  const free = known.filter((name) => !present.includes(name));
  const wide = key.normalize('NFKC').trim();
  const meant = free.find((name) => isCalled(node?.fields.get(name), wide)) ?? nearest(wide, free);
  const advice = meant === undefined ? elsewhere(wide, root) : undefined;
  return {
    file,
    code: 'unknown-key',
    at: { path: [...path, key], part: 'key' },
    field: path,
    values: { key, known: shortList(known) },
    ...(meant === undefined ? {} : { replacement: meant }),
    ...(advice === undefined ? {} : { advice }),
  };
}

/** People write a field by what the form calls it: “简称” stands for shortName, “建筑面积” for floorAreaSqm. */
function isCalled(field: SchemaNode | undefined, written: string): boolean {
  const { title, titleEn } = field?.meta ?? {};
  return [title, titleEn].some((label) => label !== undefined && [label, label.replace(/\s*[（(][^（()）]*[)）]$/, '')].includes(written));
}

/** Where a field of this name belongs: in a group of the same file, or in files of another kind. */
function elsewhere(key: string, root: SchemaNode): Words | undefined {
  const here = groupsWith(key, root, []).slice(0, 3);
  if (here.length > 0) {
    const zh = here.map(inChinese).join('、');
    return { zh: `${key} 写在${zh}里，不写在这里。`, en: `${key} belongs into ${here.map(({ name }) => name).join(', ')}, not here.` };
  }
  const files = collectionNames
    .filter((name) => schemaTree(collectionOf(name).schema).fields.has(key))
    .flatMap((name) => collectionOf(name).patterns.map((pattern) => `content/${pattern}`));
  if (files.length === 0) return elsewhereInside(key);
  if (files.length > 3) return undefined;
  return { zh: `${key} 写在 ${files.join('、')} 里，不写在这里。`, en: `${key} belongs into ${files.join(', ')}, not here.` };
}

/** In a group of another kind of file, as a company’s role is in the file of its zone. */
function elsewhereInside(key: string): Words | undefined {
  // Most people write in the files of zones.
  for (const name of ['zones', ...collectionNames] as const) {
    const { schema, patterns } = collectionOf(name);
    const [group] = groupsWith(key, schemaTree(schema), []);
    if (!group) continue;
    const file = `content/${patterns[0] ?? ''}`;
    return {
      zh: `${key} 写在 ${file} 的${inChinese(group)}里，不写在这里。`,
      en: `${key} belongs into ${group.name} of ${file}, not here.`,
    };
  }
  return undefined;
}

function inChinese({ name, meta }: NamedGroup): string {
  return `“${meta.title ?? name}”（${name}）`;
}

interface NamedGroup {
  /** The key under which the group, or the list of such groups, stands. */
  name: string;
  meta: SchemaNode['meta'];
}

function groupsWith(key: string, node: SchemaNode, above: readonly NamedGroup[]): readonly NamedGroup[] {
  return [...node.fields].flatMap(([name, field]) => {
    const group = field.row ?? field;
    if (group.kind !== 'object') return [];
    const own = { name, meta: field.meta };
    return [...(group.fields.has(key) ? [above[0] ?? own] : []), ...groupsWith(key, group, [...above, own])];
  });
}
