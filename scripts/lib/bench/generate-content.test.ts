import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/checker/check-content.ts';
import { linkPortal } from '../../../src/domain/link-portal.ts';
import { filesUnder } from '../verify-site.ts';
import { generateContent } from './generate-content.ts';
import { coined } from './words.ts';

let folder: string;
const contentOf = (zones: number): string => {
  const content = join(folder, String(zones));
  generateContent(content, zones);
  return content;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zone-atlas-bench-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('what is generated has no problem, and the load of a well-kept zone', { timeout: 60_000 }, () => {
  const { problems, entries } = checkContent(contentOf(25));
  expect(problems).toEqual([]);
  const portal = linkPortal(entries);
  expect([portal.zones.length, portal.cities.length]).toEqual([25, 11]);
  for (const { data, projects, policies } of portal.zones) {
    const load = [data.companies, data.plants, projects, data.leadingIndustries, data.targets, data.practices, data.figures].map(
      (rows) => rows.length,
    );
    expect(load).toEqual([6, 4, 4, 3, 3, 8, 6]);
    expect(policies.filter(({ data: { scope } }) => scope.level === 'city')).toHaveLength(5);
  }
});

test('the same number of zones gives the same bytes, and a larger number the same zones', { timeout: 60_000 }, () => {
  const hashes = (content: string, keep: RegExp): string => {
    const hash = createHash('sha256');
    for (const file of filesUnder(content).filter((path) => keep.test(path))) hash.update(file).update(readFileSync(join(content, file)));
    return hash.digest('hex');
  };
  const first = hashes(contentOf(3), /./);
  expect(hashes(contentOf(3), /./)).toBe(first);
  const zones = /zone-000[0-2]/;
  expect(hashes(contentOf(5), zones)).toBe(hashes(contentOf(3), zones));
});

test('no two numbers have the same name', () => {
  const names = Array.from({ length: 40_000 }, (_, number) => coined(number).zh);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => /^\p{Script=Han}{2,3}$/u.test(name))).toBe(true);
});

test('without nodes the zones are on the same chains, and nothing is on a map', { timeout: 60_000 }, () => {
  const portalOf = (nodes: boolean) => {
    const content = join(folder, `nodes-${String(nodes)}`);
    generateContent(content, 4, nodes);
    const { problems, entries } = checkContent(content);
    expect(problems).toEqual([]);
    return linkPortal(entries);
  };
  const [whole, bare] = [portalOf(true), portalOf(false)];
  expect(bare.chains.flatMap(({ data }) => data.nodes)).toEqual([]);
  expect(whole.chains.every(({ data }) => data.nodes.length > 0)).toBe(true);
  const onChains = ({ chains }: typeof whole) =>
    chains.map(({ zones, companies, projects }) => [zones, companies, projects].map((list) => list.length));
  expect(onChains(bare).flat()).toHaveLength(onChains(whole).flat().length);
  expect(bare.chains.map(({ projects }) => projects.length)).toEqual(whole.chains.map(({ projects }) => projects.length));
});

test('all zones on one chain put all companies there', { timeout: 60_000 }, () => {
  const content = join(folder, 'one-chain');
  generateContent(content, 5, true, 1);
  const { problems, entries } = checkContent(content);
  expect(problems).toEqual([]);
  expect(linkPortal(entries).chains.map(({ companies }) => companies.length)).toEqual([30, ...Array<number>(16).fill(0)]);
});
