import { describe, expect, test } from 'vitest';
import { madePortal, nodeAt, placeAt } from '../../../tests/chain-portal.ts';
import { evidenceKindsOf, gapOf, gapRegister, variedGaps } from './gaps.ts';

const portal = madePortal({
  chains: {
    cars: [
      'ore upstream spine > part',
      'part midstream spine > body, paint, glass, car',
      'body midstream spine > car',
      'paint midstream spine > car',
      'glass midstream spine > car',
      'car downstream spine',
      'wheel midstream spine > car',
      'engine midstream spine closed > car',
      'seat midstream spine',
    ],
    ships: ['steel upstream spine > hull', 'hull midstream spine > ship', 'ship downstream spine'],
  },
  zones: {
    north: {
      city: 'upper',
      companies: ['maker resident cars/part', 'guest investor cars/car'],
      targets: ['cars/paint', 'cars/engine', 'ships/hull'],
    },
    south: { city: 'lower', targets: ['cars/paint', 'cars/seat', 'cars/part'] },
  },
  projects: {
    talk: { in: 'south', on: ['cars/glass'], stages: ['negotiating'] },
    yard: { in: 'lower', on: ['ships/ship'], stages: ['started'] },
  },
});
const register = gapRegister(portal);
const codes = register.map(({ node }) => `${node.code} ${node.data.id}`);

describe('the register', () => {
  test('has the open gaps by their evidence, wanted before talked about before neighbours, and closed ones last', () => {
    // paint is wanted twice; hull wanted, with a neighbour; seat only wanted; glass talked about; car has two neighbours; ore and body have one.
    expect(codes).toEqual(['CA-04 paint', 'SH-02 hull', 'CA-09 seat', 'CA-05 glass', 'CA-06 car', 'CA-01 ore', 'CA-03 body', 'CA-08 engine']);
  });

  test('has no node that is there, nor one of which nothing is known', () => {
    expect(codes).not.toContain('CA-02 part');
    expect(codes).not.toContain('SH-03 ship');
    expect(codes).not.toContain('CA-07 wheel');
    expect(codes).not.toContain('SH-01 steel');
  });

  test('is the same again', () => {
    expect(gapRegister(portal).map(({ node }) => node.code)).toEqual(register.map(({ node }) => node.code));
  });
});

test('a gap names who wants it, what is talked about, its neighbours, and whom to ask, each once', () => {
  const gap = gapOf(nodeAt(portal, 'cars/paint'));
  expect(gap?.wanted.map(({ place }) => place.id)).toEqual(['south', 'north']);
  expect(gap?.beside.map(({ data }) => data.id)).toEqual(['part']);
  expect(gap?.places.map(({ id }) => id).sort()).toEqual(['north', 'south']);
  expect(gap?.closed).toBe(false);
  expect(gapOf(nodeAt(portal, 'cars/glass'))?.talked.map(({ id }) => id)).toEqual(['talk']);
  expect(
    gapOf(nodeAt(portal, 'ships/hull'))
      ?.places.map(({ id }) => id)
      .sort(),
  ).toEqual(['lower', 'north']);
});

test('a target on a node that is there is no gap', () => {
  expect(gapOf(nodeAt(portal, 'cars/part'))).toBeUndefined();
});

test('varied gaps take each chain’s best first, leave out closed ones, and end with the list', () => {
  const ids = (limit: number) => variedGaps(register, limit).map(({ node }) => node.data.id);
  expect(ids(2)).toEqual(['paint', 'hull']);
  expect(ids(4)).toEqual(['paint', 'hull', 'seat', 'glass']);
  expect(ids(99)).toEqual(['paint', 'hull', 'seat', 'glass', 'car', 'ore', 'body']);
  expect(ids(0)).toEqual([]);
});

test('a target that names two chains is shown once before others have had their turn', () => {
  const made = madePortal({
    chains: { cars: ['fibre upstream spine'], tanks: ['fibre upstream spine', 'valve midstream spine'], ships: ['hull midstream spine'] },
    zones: { north: { city: 'upper', targets: ['cars/fibre', 'ships/hull'] }, south: { city: 'upper', targets: ['tanks/valve'] } },
  });
  for (const { row } of nodeAt(made, 'cars/fibre').targets) nodeAt(made, 'tanks/fibre').targets.push({ place: placeAt(made, 'north'), row });
  nodeAt(made, 'tanks/fibre').state = 'missing';
  expect(variedGaps(gapRegister(made), 4).map(({ node }) => `${node.chain.id}/${node.data.id}`)).toEqual([
    'cars/fibre',
    'tanks/valve',
    'ships/hull',
    'tanks/fibre',
  ]);
});

test('the kinds of evidence of a gap are those that it has', () => {
  const kinds = (node: string) => evidenceKindsOf(gapOf(nodeAt(portal, node)) ?? expect.fail(node));
  expect([kinds('cars/paint'), kinds('cars/seat'), kinds('cars/glass'), kinds('cars/body')]).toEqual([
    ['wanted', 'beside'],
    ['wanted'],
    ['talked', 'beside'],
    ['beside'],
  ]);
});

test('codes, and their order, stay when nodes are added or moved', () => {
  const codesOf = (nodes: string[], take: (index: number) => number) => {
    const changed = madePortal({ chains: { cars: nodes }, zones: { north: { city: 'upper', companies: ['maker resident cars/part'] } } });
    const data = changed.chainById.get('cars')?.data;
    for (const [index, node] of data?.nodes.entries() ?? []) node.number = take(index);
    return gapRegister(changed).map(({ node }) => `${node.code} ${node.data.id}`);
  };
  const before = codesOf(['ore upstream spine > part', 'part midstream spine > car', 'car downstream spine'], (index) => index + 1);
  expect(before).toEqual(['CA-01 ore', 'CA-03 car']);
  const after = codesOf(
    ['paint midstream input > part', 'part midstream spine > car', 'car downstream spine', 'ore upstream spine > part'],
    (index) => [4, 2, 3, 1][index] ?? 0,
  );
  expect(after).toEqual([...before, 'CA-04 paint']);
});
