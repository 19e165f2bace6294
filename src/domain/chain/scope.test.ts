import { describe, expect, test } from 'vitest';
import { madePortal, nodeAt, placeAt } from '../../../tests/chain-portal.ts';
import { chainMapsOf } from './chain-map.ts';
import { inScope, liesIn, nodesInScope, placesOn, placesThere, stripOf } from './scope.ts';

const portal = madePortal({
  chains: {
    cars: [
      'ore upstream spine > part',
      'part midstream spine > body',
      'body midstream spine > car',
      'car downstream spine > sale',
      'sale downstream spine',
    ],
  },
  province: { companies: ['seller resident cars/sale'] },
  cities: { upper: { targets: ['cars/ore'] }, lower: {} },
  zones: {
    north: { city: 'upper', companies: ['maker chain-master cars/part', 'guest contact cars/ore'], targets: ['cars/body'], industries: ['cars/car'] },
    south: { city: 'upper', companies: ['maker resident cars/part'] },
    east: { city: 'lower' },
  },
  projects: {
    plant: { in: 'north', on: ['cars/part'], stages: ['signed'], companies: ['maker'] },
    mine: { in: 'upper', on: ['cars/ore'], stages: ['started'] },
    talk: { in: 'east', on: ['cars/body'], stages: ['announced'] },
  },
});
const own = (node: string, place: string) => inScope(nodeAt(portal, node), placeAt(portal, place)).own;
const map = chainMapsOf(portal).get('cars') ?? expect.fail('no map');
const ids = (place: string) => nodesInScope(map, placeAt(portal, place)).map(({ node }) => node.data.id);

test('a zone lies in itself, its city and the province; a city does not lie in its zone', () => {
  const lies = (inner: string, scope: string) => liesIn(placeAt(portal, inner), placeAt(portal, scope));
  expect([lies('north', 'north'), lies('north', 'upper'), lies('north', 'province'), lies('upper', 'province')]).toEqual([true, true, true, true]);
  expect([lies('north', 'south'), lies('north', 'lower'), lies('upper', 'north'), lies('province', 'upper')]).toEqual([false, false, false, false]);
});

describe('a node', () => {
  test('that one zone builds and another runs is each to each, and there to their city', () => {
    expect([own('cars/part', 'north'), own('cars/part', 'south'), own('cars/part', 'upper'), own('cars/part', 'lower')]).toEqual([
      'being-built',
      'present',
      'present',
      undefined,
    ]);
  });

  test('with a project of the city alone is the city’s and the province’s, not its zones’', () => {
    expect([own('cars/ore', 'upper'), own('cars/ore', 'province'), own('cars/ore', 'north'), own('cars/ore', 'south')]).toEqual([
      'being-built',
      'being-built',
      undefined,
      undefined,
    ]);
  });

  test('is missing to the place that recruits for it, or where a project is only announced', () => {
    expect([own('cars/body', 'north'), own('cars/body', 'east'), own('cars/body', 'south')]).toEqual(['missing', 'missing', undefined]);
    expect(inScope(nodeAt(portal, 'cars/body'), placeAt(portal, 'upper')).wanted).toBe(true);
    expect(inScope(nodeAt(portal, 'cars/body'), placeAt(portal, 'east')).wanted).toBe(false);
  });

  test('with what the province alone names is no city’s', () => {
    expect([own('cars/sale', 'province'), own('cars/sale', 'upper'), own('cars/sale', 'north')]).toEqual(['present', undefined, undefined]);
  });

  test('that a zone names as its leading industry is there', () => {
    expect([own('cars/car', 'north'), own('cars/car', 'upper'), own('cars/car', 'south')]).toEqual(['present', 'present', undefined]);
  });

  test('is at least as far in the whole province as in any of its places', () => {
    const rank = ['unknown', 'missing', 'being-built', 'present'];
    for (const node of map.nodes) {
      const best = Math.max(...[...portal.cities, ...portal.zones].map((place) => rank.indexOf(inScope(node, place).own ?? 'unknown')));
      expect(rank.indexOf(node.state), node.data.id).toBeGreaterThanOrEqual(best);
    }
  });
});

test('the nodes of a place are those on which it has something, in the order of the chain', () => {
  expect([ids('north'), ids('south'), ids('east')]).toEqual([['part', 'body', 'car'], ['part'], ['body']]);
  expect(ids('upper')).toEqual(['ore', 'part', 'body', 'car']);
  expect(ids('province')).toEqual(['ore', 'part', 'body', 'car', 'sale']);
});

test('a strip adds their neighbours', () => {
  expect(stripOf(map, placeAt(portal, 'south')).map(({ node, own: state }) => [node.data.id, state])).toEqual([
    ['ore', undefined],
    ['part', 'present'],
    ['body', undefined],
  ]);
  expect(stripOf(map, placeAt(portal, 'lower')).map(({ node }) => node.data.id)).toEqual(['part', 'body', 'car']);
});

test('the places on a node are named once each: those that have it, that build it, that want it', () => {
  expect(placesOn(nodeAt(portal, 'cars/part')).map(({ id }) => id)).toEqual(['south', 'north']);
  expect(placesThere(nodeAt(portal, 'cars/part')).map(({ id }) => id)).toEqual(['south', 'north']);
  expect(placesThere(nodeAt(portal, 'cars/body'))).toEqual([]);
  expect(placesOn(nodeAt(portal, 'cars/body')).map(({ id }) => id)).toEqual(['east', 'north']);
});

test('a company that was only met brings no place to a node, unless a project is talked about', () => {
  // North only received the guest; the mine is the city’s.
  expect(placesOn(nodeAt(portal, 'cars/ore')).map(({ id }) => id)).toEqual(['upper']);
  const made = (more: object) =>
    placesOn(
      nodeAt(
        madePortal({ chains: { cars: ['ore upstream spine'] }, zones: { north: { city: 'upper', companies: ['guest contact cars/ore'] } }, ...more }),
        'cars/ore',
      ),
    ).map(({ id }) => id);
  expect(made({})).toEqual([]);
  expect(made({ projects: { talk: { in: 'north', on: ['cars/ore'], stages: ['negotiating'], companies: ['guest'] } } })).toEqual(['north']);
});

test('a zone whose chain-master builds in its city is building, as is the province', () => {
  const made = madePortal({
    chains: { cars: ['ore upstream spine'] },
    zones: { north: { city: 'upper', companies: ['maker chain-master cars/ore'] } },
    projects: { plant: { in: 'upper', on: ['cars/ore'], stages: ['landed'], companies: ['maker'] } },
  });
  const node = nodeAt(made, 'cars/ore');
  expect([node.state, inScope(node, placeAt(made, 'north')).own, inScope(node, placeAt(made, 'upper')).own]).toEqual(Array(3).fill('being-built'));
});
