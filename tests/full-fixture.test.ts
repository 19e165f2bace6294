/** The fixture leaves no field of any schema unfilled, so that a template that loses one cannot go unnoticed. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '../src/checker/check-content.ts';
import { schemaTree } from '../src/domain/schema-tree.ts';
import { collections, type CollectionName } from '../src/schema/index.ts';
import { profile } from '../src/schema/profile.ts';
import { fieldsOf, pathsOf } from './schema-fields.ts';
import { fixtureContent } from './sites.ts';

const { problems, entries } = checkContent(fixtureContent);
const names = Object.keys(collections) as CollectionName[];

/** Rows that zones share with cities and the province: it is enough that the zone fills them. */
const filledByTheZone = (name: CollectionName, path: string) =>
  (name === 'cities' || name === 'province') && Object.keys(profile).some((key) => path.startsWith(`${key}[]`));

test('the fixture passes the check', () => {
  expect(problems).toEqual([]);
});

describe.each(names)('%s', (name) => {
  const tree = schemaTree(collections[name].schema);
  const filled = new Set(entries[name].flatMap(({ data }) => fieldsOf(tree, data)).map(({ path }) => path));

  test('have every field filled in some entry', () => {
    const unfilled = pathsOf(tree).filter((path) => !filled.has(path) && !filledByTheZone(name, path));
    expect(unfilled).toEqual([]);
  });
});

test('one zone fills every field of the zone schema by itself', () => {
  const tree = schemaTree(collections.zones.schema);
  const full = entries.zones.find(({ id }) => id === 'placeholder-full');
  const filled = new Set(fieldsOf(tree, full?.data).map(({ path }) => path));
  expect(pathsOf(tree).filter((path) => !filled.has(path))).toEqual([]);
});

test('one zone fills nothing that it need not, and one is only proposed', () => {
  const [bare] = entries.zones.filter(({ id }) => id === 'placeholder-bare').map(({ data }) => data);
  expect(
    Object.entries(bare ?? {})
      .flatMap(([key, value]) => (Array.isArray(value) && value.length === 0 ? [] : [key]))
      .sort(),
  ).toEqual(['kind', 'name', 'nameForm', 'named', 'shortName', 'state']);
  expect(entries.zones.map(({ data }) => data.state).sort()).toEqual(['established', 'established', 'proposed']);
});

test('nothing in the fixture could be taken for real', () => {
  for (const name of names) {
    for (const { file, data } of entries[name]) {
      for (const { path, value } of fieldsOf(schemaTree(collections[name].schema), data)) {
        if (typeof value !== 'object') continue;
        expect(value.zh, `${file}: ${path}`).toMatch(/示例|占位/);
        expect(value.en, `${file}: ${path}`).toMatch(/placeholder|City A/i);
      }
    }
  }
  const text = JSON.stringify(entries);
  expect([...text.matchAll(/https?:\/\/([^/"]+)/g)].filter(([, host = '']) => !host.endsWith('.invalid'))).toEqual([]);
  expect([...text.matchAll(/"phone":"([^"]*)"/g)].map(([, phone]) => phone)).toEqual(['0000-0000000']);
});
