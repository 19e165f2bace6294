import { describe, expect, test } from 'vitest';
import { madePortal, nodeAt, type MadePortal } from '../../../tests/chain-portal.ts';
import { gapOf } from './gaps.ts';
import { chainMapsOf } from './chain-map.ts';

/** Each node has the one before it as its only neighbour upstream. */
const line = { cars: ['ore upstream spine > part', 'part midstream spine > body', 'body midstream spine > car', 'car downstream spine'] };
const zones = { north: { city: 'upper' } };

/** The states of the nodes, in order; what is not given is empty. */
function states(made: Omit<MadePortal, 'chains'>, chains: Record<string, string[]> = line): string[] {
  return [...chainMapsOf(madePortal({ chains, ...made })).values()].flatMap(({ nodes }) => nodes.map(({ state }) => state));
}

test('nothing on a node or beside it: not known, which is no gap', () => {
  expect(states({})).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  expect(gapOf(nodeAt(madePortal({ chains: line }), 'cars/part'))).toBeUndefined();
});

describe('a company', () => {
  const withRole = (role: string) => states({ zones: { north: { city: 'upper', companies: [`maker ${role} cars/part`] } } });

  test.each(['chain-master', 'chain-core', 'chain-core-nominee', 'leading', 'key', 'resident', 'operator'])('that is %s works there', (role) => {
    expect(withRole(role)).toEqual(['missing', 'present', 'missing', 'unknown']);
  });

  test.each(['investor', 'partner', 'contact'])('that is only %s does not', (role) => {
    expect(withRole(role)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  test('works wherever one of two does', () => {
    const companies = ['builder chain-master cars/part', 'maker resident cars/part'];
    const projects = { plant: { in: 'north', on: ['cars/part'], stages: ['landed' as const], companies: ['builder'] } };
    expect(states({ zones: { north: { city: 'upper', companies } }, projects })[1]).toBe('present');
    expect(states({ zones: { north: { city: 'upper', companies: companies.slice(0, 1) } }, projects })[1]).toBe('being-built');
  });
});

describe('a chain-master whose own project on the node', () => {
  const companies = ['maker chain-master cars/part'];
  const plant = (project: Partial<NonNullable<MadePortal['projects']>[string]>) =>
    states({
      zones: { north: { city: 'upper', companies }, south: { city: 'lower' } },
      projects: { plant: { in: 'north', on: ['cars/part'], stages: ['landed'], companies: ['maker'], ...project } },
    });

  test.each(['signed', 'landed', 'preparing', 'started'] as const)('is %s does not produce yet', (stage) => {
    expect(plant({ stages: [stage] })).toEqual(['missing', 'being-built', 'missing', 'unknown']);
  });

  test('is in production works, whatever the project was before', () => {
    expect(plant({ stages: ['announced', 'signed', 'in-production'] })[1]).toBe('present');
  });

  test.each(['negotiating', 'announced'] as const)('is only %s takes nothing away from what is there', (stage) => {
    expect(plant({ stages: [stage] })[1]).toBe('present');
  });

  test.each(['expansion', 'upgrade'] as const)('is an %s of works that stand works all the same', (nature) => {
    expect(plant({ nature })[1]).toBe('present');
    expect(plant({ nature, stages: ['started'] })[1]).toBe('present');
  });

  test('says that it builds new works does not produce yet', () => {
    expect(plant({ nature: 'new' })[1]).toBe('being-built');
  });

  test('is known for the city of its zone alone, or the company for the city alone, does not produce yet', () => {
    expect(plant({ in: 'upper' })[1]).toBe('being-built');
    const made = (inPlace: string) =>
      states({
        cities: { upper: { companies } },
        zones: { north: { city: 'upper' }, south: { city: 'lower' } },
        projects: { plant: { in: inPlace, on: ['cars/part'], stages: ['landed'], companies: ['maker'] } },
      })[1];
    expect([made('north'), made('south')]).toEqual(['being-built', 'present']);
  });

  test('lies elsewhere, belongs to another, or is on another node works all the same', () => {
    expect(plant({ in: 'south' })[1]).toBe('present');
    expect(plant({ companies: ['other'] })[1]).toBe('present');
    expect(plant({ on: ['cars/body'] }).slice(1, 3)).toEqual(['present', 'being-built']);
  });
});

describe('a company that works on two nodes', () => {
  const made = (stage: 'announced' | 'signed', nature?: 'expansion') =>
    states({
      zones: { north: { city: 'upper', companies: ['maker resident'] } },
      companies: { maker: ['cars/part', 'cars/body'] },
      projects: { plant: { in: 'north', on: ['cars/body'], stages: [stage], companies: ['maker'], ...(nature && { nature }) } },
    }).slice(1, 3);

  test('keeps the one when it announces or builds something on the other', () => {
    expect(made('announced')).toEqual(['present', 'present']);
    expect(made('signed')).toEqual(['present', 'being-built']);
    expect(made('signed', 'expansion')).toEqual(['present', 'present']);
  });

  test('keeps a node on which it has one plant in production and signs another', () => {
    const two = {
      first: { in: 'north', on: ['cars/part'], stages: ['in-production' as const], companies: ['maker'] },
      second: { in: 'north', on: ['cars/part'], stages: ['signed' as const], companies: ['maker'] },
    };
    expect(states({ zones: { north: { city: 'upper', companies: ['maker chain-master cars/part'] } }, projects: two })[1]).toBe('present');
  });
});

describe('a project alone', () => {
  const withStages = (...stages: ('negotiating' | 'announced' | 'signed' | 'started' | 'in-production')[]) =>
    states({
      zones: { north: { city: 'upper', companies: ['maker investor cars/part'] } },
      projects: { plant: { in: 'north', on: ['cars/part'], stages, companies: ['maker'] } },
    });

  test('signed by an investor is being built, and its neighbours are gaps', () => {
    expect(withStages('signed')).toEqual(['missing', 'being-built', 'missing', 'unknown']);
  });

  test('in production is present', () => {
    expect(withStages('signed', 'in-production')).toEqual(['missing', 'present', 'missing', 'unknown']);
  });

  test.each(['negotiating', 'announced'] as const)('that is %s leaves the node missing, is its evidence, and makes no neighbour a gap', (stage) => {
    expect(withStages(stage)).toEqual(['unknown', 'missing', 'unknown', 'unknown']);
    const portal = madePortal({ chains: line, zones, projects: { plant: { in: 'north', on: ['cars/part'], stages: [stage] } } });
    expect(gapOf(nodeAt(portal, 'cars/part'))).toMatchObject({ talked: [{ id: 'plant' }], wanted: [], beside: [], places: [{ id: 'north' }] });
  });

  test('counts at its last stage, also when it fell back', () => {
    expect(withStages('signed', 'negotiating')[1]).toBe('missing');
  });
});

describe('what zones say', () => {
  test('a target makes a gap, and no gap beside it', () => {
    expect(states({ zones: { north: { city: 'upper', targets: ['cars/part'] } } })).toEqual(['unknown', 'missing', 'unknown', 'unknown']);
  });

  test('a target on a node that is there changes nothing', () => {
    expect(states({ zones: { north: { city: 'upper', targets: ['cars/part'], companies: ['maker resident cars/part'] } } })[1]).toBe('present');
  });

  test('a leading industry on a node is there', () => {
    expect(states({ zones: { north: { city: 'upper', industries: ['cars/part'] } } })).toEqual(['missing', 'present', 'missing', 'unknown']);
  });

  test('a platform or park counts by its state: open, being built, or only planned', () => {
    const withPlatform = (state: string) => states({ zones: { north: { city: 'upper', platforms: [`${state} cars/part`] } } });
    expect(withPlatform('operating')).toEqual(['missing', 'present', 'missing', 'unknown']);
    expect(withPlatform('being-built')).toEqual(['missing', 'being-built', 'missing', 'unknown']);
    for (const state of ['planned', 'exploring']) {
      expect(withPlatform(state), state).toEqual(['unknown', 'missing', 'unknown', 'unknown']);
    }
    const portal = madePortal({ chains: line, zones: { north: { city: 'upper', platforms: ['planned cars/part'] } } });
    expect(gapOf(nodeAt(portal, 'cars/part'))).toMatchObject({ planned: [{ place: { id: 'north' } }], talked: [], places: [{ id: 'north' }] });
  });

  test('what names the chain alone puts nothing on a node', () => {
    const north = { city: 'upper', industries: ['cars'], targets: ['cars'], companies: ['maker resident cars'] };
    expect(states({ zones: { north }, projects: { plant: { in: 'north', on: ['cars'], stages: ['started'] } } })).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });
});

test('a gap that was closed is there, stays in the register, and makes its neighbours gaps', () => {
  const portal = madePortal({ chains: { cars: ['ore upstream spine > part', 'part midstream spine closed'] } });
  expect(nodeAt(portal, 'cars/part').state).toBe('present');
  expect(gapOf(nodeAt(portal, 'cars/part'))?.closed).toBe(true);
  expect(nodeAt(portal, 'cars/ore').state).toBe('missing');
});

test('a gap is no neighbour: gaps do not spread along the chain', () => {
  expect(states({ projects: { plant: { in: 'upper', on: ['cars/car'], stages: ['started'] } }, cities: { upper: {} } })).toEqual([
    'unknown',
    'unknown',
    'missing',
    'being-built',
  ]);
});

test('a link to a node that does not exist is passed over', () => {
  expect(
    states(
      { zones: { north: { city: 'upper', companies: ['maker resident cars/ore'] } } },
      { cars: ['ore upstream spine > nowhere, part', 'part midstream spine'] },
    ),
  ).toEqual(['present', 'missing']);
});
