import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collectionOf, placeOf } from '../../../src/checker/place.ts';
import { collections, type CollectionName } from '../../../src/schema/index.ts';
import { schemaFiles, settingsFile, withSchemas } from './editor-files.ts';
import { editorSchema } from './editor-schema.ts';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Node {
  title?: string;
  description?: string;
  pattern?: string;
  patternErrorMessage?: string;
  enum?: string[];
  enumDescriptions?: string[];
  properties?: Record<string, Node>;
  items?: Node | Node[];
}

/** Every field of a schema by its path. */
function fieldsOf(node: Node, path: string): [string, Node][] {
  const rows = node.items === undefined ? [] : [node.items].flat().flatMap((row) => fieldsOf(row, `${path}[]`));
  const fields = Object.entries(node.properties ?? {}).flatMap(([key, field]): [string, Node][] => [
    [`${path}.${key}`, field],
    ...fieldsOf(field, `${path}.${key}`),
  ]);
  return [...rows, ...fields];
}
const fields = new Map((Object.keys(collections) as CollectionName[]).flatMap((name) => fieldsOf(editorSchema(name) as Node, name)));

test('the schemas of editors are those of src/schema: after a change, `npm run schema`', () => {
  const files = schemaFiles();
  expect(
    readdirSync(join(root, '.schema'))
      .map((name) => `.schema/${name}`)
      .sort(),
  ).toEqual([...files.keys()].sort());
  for (const [file, text] of files) expect(read(file), `${file} is stale`).toBe(text);
  expect(read(settingsFile), `${settingsFile} is stale`).toBe(withSchemas(read(settingsFile)));
});

describe('an editor shows', () => {
  test('every field in both languages', () => {
    const without = [...fields].filter(([, { title }]) => !/\p{Script=Han}.* · \S/u.test(title ?? '')).map(([path]) => path);
    expect(without).toEqual([]);
  });

  test('units, choices and where a reference leads', () => {
    const unit = fields.get('zones.figures[].unit');
    expect(unit?.enumDescriptions?.[unit.enum?.indexOf('cny-100m') ?? -1]).toBe('亿元 · RMB 100 million');
    expect(fields.get('zones.plants[].vacantAreaSqm')?.title).toBe('空置面积（平方米） · vacant area (m²)');
    expect(fields.get('projects.stages[].stage')?.enumDescriptions).toContain('投产 · In production');
    expect(fields.get('zones.companies[].company')?.description).toContain('companies/');
    expect(fields.get('zones.named.source')?.patternErrorMessage).toContain('文献/文章');
  });
});

test('the schemas hold what the content holds, and refuse what the checker would refuse', () => {
  const settings = JSON.parse(read(settingsFile)) as { 'yaml.schemas': Record<string, string[]> };
  const globs = new Map(Object.entries(settings['yaml.schemas']).flatMap(([file, each]) => each.map((glob) => [glob, file] as const)));
  const example = 'content/zones/yuncheng/linyi/zone.yaml';
  expect(globs.get('content/zones/*/*/zone.yaml')).toBe('./.schema/zones.json');
  const schema = z.fromJSONSchema(JSON.parse(read('.schema/zones.json')) as Parameters<typeof z.fromJSONSchema>[0]);
  const zone = parse(read(example)) as Record<string, unknown>;
  expect(schema.safeParse(zone).error).toBeUndefined();
  expect(schema.safeParse({ ...zone, kind: 'other' }).success).toBe(false);
  expect(schema.safeParse({ ...zone, colour: 'red' }).success).toBe(false);
  expect(collectionOf(placeOf(example.slice('content/'.length))?.collection ?? 'site').schema.safeParse(zone).success).toBe(true);
});
