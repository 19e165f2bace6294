import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { casesFolder } from '../../tests/checked-example.ts';
import { schemaTree } from '../domain/schema-tree.ts';
import { collectionOf, placeOf } from './place.ts';
import { writeYaml } from './write-yaml.ts';

const good = join(casesFolder, 'good');
const files = readdirSync(good, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
const treeOf = (file: string) => schemaTree(collectionOf(placeOf(file)?.collection ?? 'site').schema);

describe('the example content is written back as it stands', () => {
  test.each(files.filter((file) => !/\[[a-z]|\{|^#|\s#/m.test(readFileSync(join(good, file), 'utf8'))))('%s', (file) => {
    const text = readFileSync(join(good, file), 'utf8');
    expect(writeYaml(treeOf(file), parse(text))).toBe(text);
  });
});

test('fields go in the order of the schema, empty ones are left out, and text that YAML would misread gets quotes', () => {
  const data = { source: 'a/b', asOf: '2026', name: { en: 'Zone: one', zh: '示例 # 一' }, aliases: [], shortName: {}, from: undefined };
  expect(writeYaml(treeOf('companies/x.yaml'), data)).toBe("name:\n  zh: '示例 # 一'\n  en: 'Zone: one'\nasOf: '2026'\nsource: a/b\n");
  expect(writeYaml(treeOf('companies/x.yaml'), { aliases: ['NO', '12:30', 'A'] })).toBe("aliases:\n  - 'NO'\n  - '12:30'\n  - A\n");
});
