import { describe, expect, test } from 'vitest';
import { madePortal, numbers } from '../../../tests/chain-portal.ts';
import type { ChainMap, MapNode } from './chain-map.ts';
import { chainMapsOf } from './chain-map.ts';
import { layoutChain, type StageColumn } from './layout.ts';

function mapOf(...nodes: string[]): ChainMap {
  return chainMapsOf(madePortal({ chains: { made: nodes } })).get('made') ?? expect.fail('no map');
}

/** “upstream: ore (input sand < quartz) rod”: a rib in brackets after its line, what stands behind it after “<”. */
function drawn(columns: readonly StageColumn[]): string[] {
  return columns.map(({ stage, steps }) => {
    const groupWords = steps.map(({ node, groups }) => {
      const ribs = groups.map(
        ({ line, ribs: of }) => `${line} ${of.map(({ node: rib, behind }) => [rib, ...behind].map(idOf).join(' < ')).join(', ')}`,
      );
      return [idOf(node), ...ribs.map((rib) => `(${rib})`)].join(' ');
    });
    return `${stage}: ${groupWords.join(', ')}`;
  });
}

const idOf = (node: MapNode) => node.data.id;
const drawnNodes = (columns: readonly StageColumn[]) =>
  columns.flatMap(({ steps }) =>
    steps.flatMap(({ node, groups }) => [node, ...groups.flatMap(({ ribs }) => ribs.flatMap((rib) => [rib.node, ...rib.behind]))]),
  );

test('the main line stands in its stages, in the order of the file', () => {
  const map = mapOf('car downstream spine', 'rod upstream spine > part', 'ore upstream spine > rod', 'part midstream spine > car');
  expect(drawn(layoutChain(map))).toEqual(['upstream: rod, ore', 'midstream: part', 'downstream: car']);
});

test('a stage without nodes has no column, and a chain without nodes none at all', () => {
  expect(drawn(layoutChain(mapOf('ore upstream spine > car', 'car downstream spine')))).toEqual(['upstream: ore', 'downstream: car']);
  expect(layoutChain(mapOf())).toEqual([]);
});

test('a link of the main line leads on to the step below, or is named; ribs are neither', () => {
  const map = mapOf('ore upstream spine > rod, part', 'rod upstream spine > part', 'part midstream spine', 'oil midstream input > part');
  const steps = layoutChain(map).flatMap((column) => column.steps);
  expect(steps.map(({ node, leadsOn, alsoFeeds }) => [idOf(node), leadsOn, alsoFeeds.map(idOf)])).toEqual([
    ['ore', true, ['part']],
    ['rod', false, ['part']],
    ['part', false, []],
  ]);
});

describe('a rib', () => {
  test('stands beside the node that it feeds, materials before equipment before services', () => {
    const map = mapOf(
      'part midstream spine',
      'test midstream service > part',
      'press midstream equipment > part',
      'oil midstream input > part',
      'glue midstream input > part',
    );
    expect(drawn(layoutChain(map))).toEqual(['midstream: part (input oil, glue) (equipment press) (service test)']);
  });

  test('stands beside the node that it feeds also where that is another stage', () => {
    expect(drawn(layoutChain(mapOf('ore upstream spine > part', 'part midstream spine', 'drill upstream equipment > part')))).toEqual([
      'upstream: ore',
      'midstream: part (equipment drill)',
    ]);
  });

  test('that feeds two nodes of the main line stands once, at the first in the file', () => {
    const map = mapOf('press upstream equipment > part, ore', 'ore upstream spine > part', 'part midstream spine');
    expect(drawn(layoutChain(map))).toEqual(['upstream: ore (equipment press)', 'midstream: part']);
  });

  test('that feeds another stands behind it, whatever it is', () => {
    const map = mapOf(
      'ingot upstream spine',
      'crucible upstream input > ingot',
      'quartz upstream input > crucible',
      'furnace upstream equipment > crucible',
    );
    expect(drawn(layoutChain(map))).toEqual(['upstream: ingot (input crucible < quartz < furnace)']);
  });

  test('far behind joins the rib beside the main line to which it leads', () => {
    const map = mapOf(
      'ingot upstream spine',
      'sand upstream input > quartz',
      'quartz upstream input > crucible',
      'crucible upstream input > ingot',
      'mine upstream equipment > sand',
    );
    expect(drawn(layoutChain(map))).toEqual(['upstream: ingot (input crucible < sand < quartz < mine)']);
  });

  test('that feeds a rib and the main line stands beside the main line', () => {
    const map = mapOf('ingot upstream spine', 'crucible upstream input > ingot', 'quartz upstream input > crucible, ingot');
    expect(drawn(layoutChain(map))).toEqual(['upstream: ingot (input crucible, quartz)']);
  });

  test('that leads to two ribs stands behind the first that it names', () => {
    const map = mapOf(
      'ingot upstream spine',
      'crucible upstream input > ingot',
      'tube upstream input > ingot',
      'quartz upstream input > tube, crucible',
    );
    expect(drawn(layoutChain(map))).toEqual(['upstream: ingot (input crucible, tube < quartz)']);
  });

  test('that is a service and is fed by the main line stands once', () => {
    const map = mapOf('ore upstream spine > car', 'car downstream spine > recycling', 'recycling downstream service > ore');
    expect(drawn(layoutChain(map))).toEqual(['upstream: ore (service recycling)', 'downstream: car']);
  });
});

/** A chain as the checker lets it pass: a main line, and ribs of which each leads to it. */
function randomChain(next: (below: number) => number): string[] {
  const stages = ['upstream', 'midstream', 'downstream'];
  const lines = ['input', 'equipment', 'service'];
  const spine = Array.from({ length: 1 + next(9) }, (_, index) => `s${String(index)}`);
  const ribs = Array.from({ length: next(25) }, (_, index) => `r${String(index)}`);
  const cuts = [next(spine.length + 1), next(spine.length + 1)].sort((a, b) => a - b);
  const stageOf = (index: number) => stages[cuts.filter((cut) => index >= cut).length] ?? '';
  const nodes = spine.map(
    (id, index) => `${id} ${stageOf(index)} spine${index + 1 < spine.length ? ` > ${spine.slice(index + 1, index + 2 + next(2)).join(', ')}` : ''}`,
  );
  for (const [index, id] of ribs.entries()) {
    const others = [...spine, ...ribs.slice(0, index)];
    const feeds = new Set(Array.from({ length: 1 + next(3) }, () => others[next(others.length)] ?? ''));
    // Now and then a ring among services, which the checker lets pass.
    if (next(4) === 0) feeds.add(ribs[next(ribs.length)] ?? '');
    feeds.delete(id);
    nodes.splice(next(nodes.length + 1), 0, `${id} ${stages[next(3)] ?? ''} ${lines[next(3)] ?? ''} > ${[...feeds].join(', ')}`);
  }
  return nodes;
}

test('of 500 random chains every node is drawn exactly once, and every link of the main line', () => {
  const next = numbers(20261121);
  for (let round = 0; round < 500; round++) {
    const nodes = randomChain(next);
    const map = mapOf(...nodes);
    const columns = layoutChain(map);
    expect(drawnNodes(columns).map(idOf).sort(), nodes.join('\n')).toEqual(map.nodes.map(idOf).sort());
    for (const { node, leadsOn, alsoFeeds } of columns.flatMap(({ steps }) => steps)) {
      expect(Number(leadsOn) + alsoFeeds.length, nodes.join('\n')).toBe(node.downstream.filter(({ data }) => data.line === 'spine').length);
    }
    expect(layoutChain(map), 'the same again').toEqual(columns);
    expect(drawn(layoutChain(mapOf(...nodes))), 'the same from the same file').toEqual(drawn(columns));
  }
});
