import { expect, test } from 'vitest';
import { entryPath, entryRef, sheetPath } from './entry-ref.ts';

test.each([
  ['zone', 'linyi', '/data/zones/linyi.json', '/zones/linyi/'],
  ['node', 'photovoltaics/cells', '/data/chains/photovoltaics/cells.json', '/chains/photovoltaics/cells/'],
  ['chain', 'photovoltaics', '/data/chains/photovoltaics.json', '/chains/photovoltaics/'],
  ['site', 'linyi/plant-hall-a', '/data/sites/linyi/plant-hall-a.json', '/zones/linyi/#plant-hall-a'],
  ['policy', 'shanxi-chain-incentives', '/data/policies/shanxi-chain-incentives.json', '/policies/shanxi-chain-incentives/'],
] as const)('%s %s has its sheet and its page', (kind, id, sheet, page) => {
  const ref = entryRef(kind, id);
  expect(ref).toEqual({ kind, id });
  expect(ref && sheetPath(ref)).toBe(sheet);
  expect(ref && entryPath(ref)).toBe(page);
});

test.each([
  ['zone', '../../secret'],
  ['zone', 'a/b'],
  ['zone', 'LINYI'],
  ['zone', '<script>'],
  ['zone', 'linyi\n'],
  ['node', 'photovoltaics'],
  ['node', 'a/b/c'],
  ['site', 'linyi/hall'],
  ['policy', ''],
  ['policy', 'a'.repeat(200)],
] as const)('%s “%s” is no reference', (kind, id) => expect(entryRef(kind, id)).toBeUndefined());
