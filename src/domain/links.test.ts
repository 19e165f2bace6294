import { expect, test } from 'vitest';
import { z } from 'zod';
import { articleRef, ref } from '../schema/id.ts';
import { label } from '../schema/label.ts';
import { eachReference, type Reference } from './links.ts';
import { nodeAt, schemaTree } from './schema-tree.ts';

const schema = z.strictObject({
  name: z.string(),
  city: ref('cities').optional().meta(label('城市', 'city')),
  zones: z.array(ref('zones')).default([]),
  rows: z.array(z.strictObject({ source: articleRef, size: z.number() })).default([]),
});

function referencesOf(of: z.ZodType, data: unknown): Reference[] {
  const references: Reference[] = [];
  eachReference(of, data, (target, id, path) => references.push({ path: [...path], target, id }));
  return references;
}

test('finds references by their mark, under optional, default and lists', () => {
  const data = { name: 'linfen', city: 'linfen', zones: ['a', 'b'], rows: [{ source: 'doc/article', size: 1 }] };
  expect(referencesOf(schema, data)).toEqual([
    { path: ['city'], target: 'cities', id: 'linfen' },
    { path: ['zones', 0], target: 'zones', id: 'a' },
    { path: ['zones', 1], target: 'zones', id: 'b' },
    { path: ['rows', 0, 'source'], target: 'articles', id: 'doc/article' },
  ]);
});

test('passes over data of another shape', () => {
  for (const data of [undefined, null, 'x', [], { city: 3, zones: 'a', rows: [null, 'x', {}] }]) expect(referencesOf(schema, data)).toEqual([]);
});

test('a label of the field and a mark of its inner type are both seen', () => {
  expect(nodeAt(schemaTree(schema), ['city'])?.meta).toMatchObject({ ref: 'cities', title: '城市' });
  expect(nodeAt(schemaTree(schema), ['rows', 3, 'size'])?.kind).toBe('leaf');
  expect(nodeAt(schemaTree(schema), ['rows', 3, 'nothing'])).toBeUndefined();
});
