/** The rules about chains where the cases of tests/fixtures/checker, one mistake each, do not reach. */
import { expect, test } from 'vitest';
import { collectionOf } from '../place.ts';
import { indexContent, type LoadedEntry } from '../content.ts';
import { runRules } from '../run-rules.ts';
import { chainLoop } from './chain-loop.ts';
import { duplicateName } from './duplicate-name.ts';
import { feedsBackwards } from './feeds-backwards.ts';
import { nodeFeedsItself } from './node-feeds-itself.ts';
import { orphanNode } from './orphan-node.ts';
import { stageWithoutSpine } from './stage-without-spine.ts';
import { unknownNode } from './unknown-node.ts';

const chainRules = [nodeFeedsItself, chainLoop, feedsBackwards, orphanNode, duplicateName, stageWithoutSpine];

/** “ore upstream spine > part, tool”: id, stage, line and what it feeds. */
function nodeOf(written: string): unknown {
  const [head = '', feeds = ''] = written.split(' > ');
  const [id, stage, line] = head.split(' ');
  return { id, name: { zh: `示例${id ?? ''}`, en: id }, stage, line, feeds: feeds === '' ? [] : feeds.split(', ') };
}

/** What the rules say of a chain: code and path of each finding. */
function findingsOf(...nodes: unknown[]): string[] {
  const place = { kind: 'entry', collection: 'chains', id: 'made', names: ['made'], entryFile: 'chains/made.yaml' } as const;
  const raw = { nodes: nodes.map((node) => (typeof node === 'string' ? nodeOf(node) : node)) };
  const entry: LoadedEntry = { file: place.entryFile, place, schema: collectionOf('chains').schema, raw };
  return runRules(chainRules, indexContent([entry], [])).map(
    ({ code, at }) => `${code} ${typeof at === 'object' && 'path' in at ? at.path.slice(1).join('.') : ''}`,
  );
}

test('a chain in order has no finding', () => {
  expect(
    findingsOf(
      'ore upstream spine > part',
      'sand upstream input > tool',
      'tool upstream equipment > ore',
      'part midstream spine > car',
      'car downstream spine',
    ),
  ).toEqual([]);
});

test('a service may lead back upstream, and be fed from downstream', () => {
  const chain = ['ore upstream spine > part', 'part midstream spine > car', 'car downstream spine > recycling', 'recycling downstream service > ore'];
  expect(findingsOf(...chain)).toEqual([]);
  // Both are found; of several problems at one place the report keeps the first.
  expect(findingsOf(...chain.slice(0, 3), 'recycling downstream spine > ore')).toEqual(['chain-loop 3.feeds.0', 'feeds-backwards 3.feeds.0']);
});

test('every loop is reported, once, where it leads back to its most upstream node', () => {
  const loops = findingsOf(
    'x upstream spine > c',
    'a upstream spine > b',
    'b upstream spine > c',
    'c upstream spine > a, d',
    'd midstream spine > e',
    'e midstream spine > d',
  );
  expect(loops).toEqual(['chain-loop 3.feeds.0', 'chain-loop 5.feeds.0']);
});

test('a loop written from the middle still begins upstream, and closes where it leads back there', () => {
  expect(findingsOf('part midstream spine > ore', 'ore upstream spine > part')).toEqual(['chain-loop 0.feeds.0', 'feeds-backwards 0.feeds.0']);
});

test('a node that feeds itself is no loop, and is not linked by it', () => {
  expect(findingsOf('ore upstream spine > ore, part', 'part midstream spine')).toEqual(['node-feeds-itself 0.feeds.0']);
  expect(findingsOf('ore upstream spine > part', 'part midstream spine', 'car downstream spine > car')).toEqual([
    'node-feeds-itself 2.feeds.0',
    'orphan-node 2.id',
  ]);
});

test('while two nodes have one id, nothing is said of links', () => {
  expect(findingsOf('ore downstream spine > ore', 'part midstream spine > lost', 'part upstream spine')).toEqual(['duplicate-name 2.name.zh']);
});

test('two ways to one node are no loop', () => {
  expect(findingsOf('a upstream spine > b, c', 'b upstream spine > d', 'c upstream spine > d', 'd midstream spine')).toEqual([]);
});

test('a misspelt feeds entry is one mistake, not a broken chain', () => {
  expect(findingsOf('ore upstream spine > prats', 'parts midstream spine')).toEqual([]);
  expect(findingsOf('ore upstream spine > elsewhere', 'parts midstream spine')).toEqual(['orphan-node 0.id', 'orphan-node 1.id']);
});

test('ribs that only feed each other are astray, also services in a ring', () => {
  const ring = ['test upstream service > lab', 'lab upstream service > test'];
  expect(findingsOf('ore upstream spine > part', 'part midstream spine', ...ring)).toEqual(['orphan-node 2.id', 'orphan-node 3.id']);
});

test('the first node of a new chain need not be linked', () => {
  expect(findingsOf('ore upstream spine')).toEqual([]);
  expect(findingsOf()).toEqual([]);
});

test('nodes without a name, stage or line are left to the schema', () => {
  expect(findingsOf({ id: 'a', stage: 'upstream', feeds: ['b'] }, { id: 'b', name: null, feeds: 'a' }, null, 3, { name: { zh: '示例' } })).toEqual(
    [],
  );
});

test('names count as one whatever their width, spaces and capitals', () => {
  const named = (id: string, zh: string, en: string) => ({ id, name: { zh, en }, stage: 'upstream', line: 'spine', feeds: id === 'a' ? ['b'] : [] });
  expect(findingsOf(named('a', 'ＬＥＤ 封装', 'One'), named('b', 'led 封装', 'Another'))).toEqual(['duplicate-name 1.name.zh']);
  expect(findingsOf(named('a', '甲', 'LED  packaging'), named('b', '乙', 'Led packaging'))).toEqual(['duplicate-name 1.name.en']);
});

test('a node of another chain is told as such: the chain is named, and no other node guessed', () => {
  const chain = (id: string, ...nodes: string[]): LoadedEntry => ({
    file: `chains/${id}.yaml`,
    place: { kind: 'entry', collection: 'chains', id, names: [id], entryFile: `chains/${id}.yaml` },
    schema: collectionOf('chains').schema,
    raw: { nodes: nodes.map(nodeOf) },
  });
  const company: LoadedEntry = {
    file: 'companies/made.yaml',
    place: { kind: 'entry', collection: 'companies', id: 'made', names: ['made'], entryFile: 'companies/made.yaml' },
    schema: collectionOf('companies').schema,
    raw: { placements: [{ chain: 'cars', node: 'hull' }] },
  };
  const cars = chain('cars', 'hulls upstream spine');
  const said = (...entries: LoadedEntry[]) => runRules([unknownNode], indexContent([company, ...entries], []));
  expect(said(cars, chain('ships', 'hull midstream spine'))).toMatchObject([
    { file: 'companies/made.yaml', code: 'unknown-node', values: { known: { zh: 'hulls 示例hulls；如果指产业链 ships 的环节“hull”，改 chain' } } },
  ]);
  expect(said(cars)[0]).toMatchObject({ replacement: 'hulls' });
  expect(said(chain('cars', 'hull midstream spine'))).toEqual([]);
});
