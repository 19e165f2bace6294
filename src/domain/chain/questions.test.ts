import { describe, expect, test } from 'vitest';
import { madePortal, nodeAt, placeAt } from '../../../tests/chain-portal.ts';
import type { CityNode, ZoneNode } from '../portal.ts';
import { chainMapsOf } from './chain-map.ts';
import { chainsOfCity, downstreamOf, gapsAround, placesWith, upstreamOf, zonesSharingChain, type NodeOnTheWay } from './questions.ts';

const portal = madePortal({
  chains: {
    cars: [
      'ore upstream spine > part',
      'part midstream spine > body, paint',
      'paint midstream input > body',
      'body midstream spine > car',
      'car downstream spine > recycling',
      'recycling downstream service > ore',
    ],
    ships: ['steel upstream spine > hull', 'hull midstream spine'],
    planes: ['wing midstream spine'],
  },
  province: { companies: ['fleet resident cars/car'] },
  cities: { upper: { targets: ['ships/hull'], companies: ['guest contact planes/wing'] }, lower: {} },
  zones: {
    north: { city: 'upper', companies: ['maker resident cars/part', 'guest contact cars/car', 'backer investor cars/car'], targets: ['cars/paint'] },
    south: { city: 'lower', industries: ['cars'], targets: ['ships/steel', 'cars/paint'] },
    east: { city: 'lower', targets: ['ships/steel'] },
    west: { city: 'upper' },
  },
  projects: {
    plant: { in: 'south', on: ['cars/body'], stages: ['signed'] },
    hall: { in: 'lower', on: ['cars/body'], stages: ['in-production'] },
    talk: { in: 'north', on: ['cars/body'], stages: ['announced'] },
  },
});
const way = (nodes: NodeOnTheWay[]) => nodes.map(({ node, steps }) => `${String(steps)} ${node.data.id}`);
const zoneAt = (id: string) => placeAt(portal, id) as ZoneNode;

describe('downstream of a node', () => {
  test('is all that its product goes into, nearest first, each once, though a service leads round', () => {
    expect(way(downstreamOf(nodeAt(portal, 'cars/part')))).toEqual(['1 body', '1 paint', '2 car', '3 recycling', '4 ore']);
    expect(way(downstreamOf(nodeAt(portal, 'ships/hull')))).toEqual([]);
  });

  test('has with each node the places that have it, build it or want it, by themselves', () => {
    const [body, paint, car] = downstreamOf(nodeAt(portal, 'cars/part')).map(({ places }) =>
      Object.fromEntries(places.map(({ place, own }) => [place.id, own])),
    );
    expect(body).toEqual({ south: 'being-built', lower: 'present', north: 'missing' });
    expect(paint).toEqual({ north: 'missing', south: 'missing' });
    // The one who was met and the one who only invests are not there.
    expect(car).toEqual({ province: 'present' });
  });
});

test('upstream of a node is the same walk the other way', () => {
  expect(way(upstreamOf(nodeAt(portal, 'cars/body')))).toEqual(['1 part', '1 paint', '2 ore', '3 recycling', '4 car']);
  expect(way(upstreamOf(nodeAt(portal, 'ships/hull')))).toEqual(['1 steel']);
});

test('a closed gap is there, but in no place', () => {
  const closed = madePortal({ chains: { cars: ['ore upstream spine closed'] }, zones: { north: { city: 'upper', targets: ['cars/ore'] } } });
  expect(placesWith(nodeAt(closed, 'cars/ore'))).toMatchObject([{ place: { id: 'north' }, own: 'missing' }]);
});

test('zones that share a chain: the most shared first, then in the order of the portal', () => {
  const shared = (id: string) => zonesSharingChain(zoneAt(id)).map(({ zone, chains }) => [zone.id, chains.map((chain) => chain.id)]);
  expect(shared('south')).toEqual([
    ['east', ['ships']],
    ['north', ['cars']],
  ]);
  expect(shared('west')).toEqual([]);
  // By the order of the portal east would come first.
  const more = madePortal({
    chains: { cars: [], ships: [] },
    zones: {
      east: { city: 'a', targets: ['cars'] },
      north: { city: 'b', targets: ['cars', 'ships'] },
      south: { city: 'c', targets: ['cars', 'ships'] },
    },
  });
  expect(zonesSharingChain(placeAt(more, 'south') as ZoneNode).map(({ zone }) => zone.id)).toEqual(['north', 'east']);
});

test('gaps around a place: those it recruits for, then those beside what it has', () => {
  const map = chainMapsOf(portal).get('cars') ?? expect.fail('no map');
  const around = (id: string) =>
    gapsAround(placeAt(portal, id), map).map(({ gap, wanted, beside }) => [gap.node.data.id, wanted, beside.map(({ data }) => data.id)]);
  expect(around('north')).toEqual([
    ['paint', true, ['part']],
    ['ore', false, ['part']],
  ]);
  expect(around('south')).toEqual([['paint', true, ['body']]]);
  expect(around('west')).toEqual([]);
});

test('a gap that was closed is no gap around a place', () => {
  const closed = madePortal({
    chains: { cars: ['ore upstream spine closed > part', 'part midstream spine'] },
    zones: { north: { city: 'upper', companies: ['maker resident cars/part'], targets: ['cars/ore'] } },
  });
  expect(gapsAround(placeAt(closed, 'north'), chainMapsOf(closed).get('cars') ?? expect.fail('no map'))).toEqual([]);
});

test('the chains of a city are those of its zones and its own; a visit puts it on none', () => {
  const chains = (id: string) =>
    chainsOfCity(portal, placeAt(portal, id) as CityNode).map(({ chain, zones, itself }) => [chain.id, zones.map((zone) => zone.id), itself]);
  expect(chains('upper')).toEqual([
    ['cars', ['north'], false],
    ['ships', [], true],
  ]);
  expect(chains('lower')).toEqual([
    ['cars', ['south'], true],
    ['ships', ['east', 'south'], false],
  ]);
});
