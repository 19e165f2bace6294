import { describe, expect, test } from 'vitest';
import { madePortal, nodeAt } from '../../../tests/chain-portal.ts';
import { chainMapsOf, nodeOf } from './chain-map.ts';

const chains = {
  cars: ['ore upstream spine > part', 'part midstream spine > car', 'car downstream spine'],
  tools: ['steel upstream spine > drill', 'drill midstream spine'],
};
const on = (portal: ReturnType<typeof madePortal>, node: string) =>
  nodeAt(portal, node).companies.map(({ company, place }) => `${company.id} in ${place.id}`);

describe('a company is placed', () => {
  test('by its own file, in each place that names it without saying where on the chain', () => {
    const portal = madePortal({
      chains,
      companies: { maker: ['cars/part'] },
      zones: { north: { city: 'upper', companies: ['maker resident'] }, south: { city: 'upper', companies: ['maker resident cars'] } },
    });
    expect(on(portal, 'cars/part')).toEqual(['maker in north', 'maker in south']);
  });

  test('by the place where the place says it, and then not by its own file', () => {
    const portal = madePortal({
      chains,
      companies: { maker: ['cars/part'] },
      zones: { north: { city: 'upper', companies: ['maker resident cars/car'] }, south: { city: 'upper', companies: ['maker resident'] } },
    });
    expect(on(portal, 'cars/car')).toEqual(['maker in north']);
    expect(on(portal, 'cars/part')).toEqual(['maker in south']);
  });

  test('on another chain by the place alone, where the place names a node anywhere', () => {
    const portal = madePortal({
      chains,
      companies: { maker: ['cars/part', 'tools/drill'] },
      zones: { north: { city: 'upper', companies: ['maker resident cars/car'] } },
    });
    expect([on(portal, 'cars/car'), on(portal, 'cars/part'), on(portal, 'tools/drill')]).toEqual([['maker in north'], [], []]);
  });

  test('on several nodes and chains, on each once', () => {
    const portal = madePortal({
      chains,
      zones: { north: { city: 'upper', companies: ['maker resident cars/part cars/part cars/car tools/drill'] } },
    });
    expect([on(portal, 'cars/part'), on(portal, 'cars/car'), on(portal, 'tools/drill')]).toEqual([
      ['maker in north'],
      ['maker in north'],
      ['maker in north'],
    ]);
  });

  test('nowhere, while no place names it', () => {
    expect(on(madePortal({ chains, companies: { maker: ['cars/part'] } }), 'cars/part')).toEqual([]);
  });

  test('in the province or a city as well as in a zone', () => {
    const companies = ['maker resident cars/part'];
    expect(
      on(
        madePortal({ chains, province: { companies }, cities: { upper: { companies } }, zones: { north: { city: 'upper', companies } } }),
        'cars/part',
      ),
    ).toEqual(['maker in province', 'maker in upper', 'maker in north']);
  });
});

test('projects, targets and industries stand on the nodes that they name', () => {
  const portal = madePortal({
    chains,
    zones: { north: { city: 'upper', targets: ['cars/part'], industries: ['cars/car'] } },
    projects: { plant: { in: 'north', on: ['cars/ore', 'tools/steel'], stages: ['signed'] } },
  });
  expect(nodeAt(portal, 'cars/part').targets.map(({ place }) => place.id)).toEqual(['north']);
  expect(nodeAt(portal, 'cars/car').industries.map(({ place }) => place.id)).toEqual(['north']);
  expect([nodeAt(portal, 'cars/ore'), nodeAt(portal, 'tools/steel')].map(({ projects }) => projects.map(({ id }) => id))).toEqual([
    ['plant'],
    ['plant'],
  ]);
});

test('links are known from both ends', () => {
  const portal = madePortal({ chains });
  expect(nodeAt(portal, 'cars/part').upstream).toEqual([nodeAt(portal, 'cars/ore')]);
  expect(nodeAt(portal, 'cars/part').downstream).toEqual([nodeAt(portal, 'cars/car')]);
});

test('a node’s code is the chain’s code and its number, of two digits or more, whatever the order of the file', () => {
  const portal = madePortal({ chains });
  const cars = portal.chainById.get('cars');
  cars?.data.nodes.reverse();
  if (cars?.data.nodes[0]) cars.data.nodes[0].number = 128;
  expect([...(chainMapsOf(portal).get('cars')?.nodes ?? [])].map(({ code, data }) => `${code} ${data.id}`)).toEqual([
    'CA-128 car',
    'CA-02 part',
    'CA-01 ore',
  ]);
});

test('a placement without a node, of an unknown chain or on an unknown node is no node', () => {
  const portal = madePortal({ chains });
  expect(nodeOf(portal, { chain: 'cars', node: 'part' })).toBe(nodeAt(portal, 'cars/part'));
  expect([
    nodeOf(portal, { chain: 'cars' }),
    nodeOf(portal, { chain: 'ships', node: 'part' }),
    nodeOf(portal, { chain: 'cars', node: 'wing' }),
  ]).toEqual([undefined, undefined, undefined]);
});

test('the maps of a portal are made once', () => {
  const portal = madePortal({ chains });
  expect(chainMapsOf(portal)).toBe(chainMapsOf(portal));
  expect([...chainMapsOf(portal).keys()]).toEqual(['cars', 'tools']);
});
