import { expect, test } from 'vitest';
import { madePortal } from '../../../tests/chain-portal.ts';
import { onWholeChain } from './whole-chain.ts';

test('what names the chain and no node of it stands on the whole chain; visitors do not', () => {
  const portal = madePortal({
    chains: { cars: ['ore upstream spine > part', 'part midstream spine'], ships: ['hull midstream spine'] },
    companies: { maker: ['cars'], smith: ['cars', 'cars/ore'] },
    zones: {
      north: {
        city: 'upper',
        industries: ['cars', 'ships'],
        targets: ['cars/part'],
        companies: ['maker resident', 'guest contact cars', 'smith key'],
      },
      south: { city: 'upper', targets: ['cars'], companies: ['maker resident cars/part', 'other key cars ships/hull'], platforms: ['planned cars'] },
    },
    projects: { plant: { in: 'north', on: ['cars'], stages: ['signed'] }, yard: { in: 'north', on: ['cars/ore', 'cars'], stages: ['signed'] } },
  });
  const chain = portal.chainById.get('cars') ?? expect.fail('no chain');
  const { industries, targets, companies, projects, facilities } = onWholeChain(chain);
  expect(industries.map(({ place }) => place.id)).toEqual(['north']);
  expect(targets.map(({ place }) => place.id)).toEqual(['south']);
  expect(companies.map(({ company, place }) => `${company.id} ${place.id}`)).toEqual(['maker north', 'other south']);
  expect(projects.map(({ id }) => id)).toEqual(['plant']);
  expect(facilities.map(({ place }) => place.id)).toEqual(['south']);
});
