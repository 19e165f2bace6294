/** The search engine over an index of the real content: right first answers on both editions, few bytes, same bytes. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesUnder } from '../scripts/lib/verify-site.ts';
import { buildSearchIndex } from '../scripts/lib/search-index.ts';
import { localizedPathsOf } from '../src/domain/all-paths.ts';
import type { Card } from '../src/domain/search/engine.ts';
import { searchRecords } from '../src/domain/search/records.ts';
import { openHarness, type Harness } from './search-harness.ts';
import { searchQueries } from './search-queries.ts';
import { realPortal } from './test-portal.ts';

const folder = mkdtempSync(join(tmpdir(), 'zone-atlas-search-'));
const index = join(folder, 'index');
const portal = realPortal();
const records = searchRecords(portal);

/** What a first answer may fetch at most, the script of the page aside. */
const budget = 150_000;

/** Hosts compress scripts and JSON on the way; Pagefind's files are compressed already. */
const asSent = (path: string, content: Uint8Array): number => (/\.(js|json)$/.test(path) ? gzipSync(content).length : content.length);

beforeAll(async () => {
  await buildSearchIndex(portal, index);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['zh-CN', 'en'] as const)('on a page in %s', (lang) => {
  let harness: Harness;
  beforeAll(() => {
    harness = openHarness(index, lang);
  });

  test.each(searchQueries)('$query', async ({ query, first, top3 }) => {
    const found = await harness.first(query, 3);
    if (first) expect(first).toContain(found[0]);
    else expect(found.filter((path) => top3?.includes(path))).not.toEqual([]);
  });
});

test('there are at least 120 queries, each asked once', () => {
  expect(searchQueries.length).toBeGreaterThanOrEqual(120);
  expect(new Set(searchQueries.map(({ query }) => query)).size).toBe(searchQueries.length);
});

test('an entity is among the first three when its own title is asked for, in both languages', async () => {
  const harness = openHarness(index, 'zh-CN');
  // Of each kind every third record, of the nodes, of which there are many hundreds, every fifteenth.
  const seen = new Map<string, number>();
  const sample = records.filter(({ kind }) => {
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    return before % (kind === 'node' ? 15 : 3) === 0;
  });
  const titles = sample.flatMap((record) =>
    [record.title.zh, record.title.en].map((title) => ({ title, path: record.path.replace(/^\/|\/$/g, '') })),
  );
  const missed: string[] = [];
  let first = 0;
  for (const { title, path } of titles) {
    const found = await harness.first(title, 3);
    if (found[0] === path) first += 1;
    if (!found.includes(path)) missed.push(`${title}: ${path}`);
  }
  expect(missed.length / titles.length, missed.slice(0, 10).join('\n')).toBeLessThan(0.02);
  expect(first / titles.length).toBeGreaterThan(0.95);
}, 180_000);

test('a first answer costs little', async () => {
  const costs: { query: string; bytes: number }[] = [];
  for (const { query } of searchQueries.filter((_, at) => at % 3 === 0)) {
    const { engine, fetched } = openHarness(index, 'zh-CN', asSent);
    for await (const answer of engine.answers(query, {}))
      if (answer.complete) await Promise.all(answer.hits.slice(0, 10).map(({ id }) => engine.card(id)));
    costs.push({ query, bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0) });
  }
  expect(costs.filter(({ bytes }) => bytes > budget)).toEqual([]);
}, 180_000);

describe('filters', () => {
  test('city and chain narrow the answer, a kind leaves the counts of the others', async () => {
    const { engine, hits } = openHarness(index, 'en');
    const inLinfen = await hits('光伏', { city: 'linfen' });
    expect(inLinfen.map(({ card }) => card.path)).toContain('/zones/houma/');
    expect(inLinfen.map(({ card }) => card.path)).not.toContain('/zones/xinzhou/');
    expect((await hits('临汾', { chain: 'wind-power' })).map(({ card }) => card.path)).toContain('/zones/linfen/');

    const answers = [];
    for await (const answer of engine.answers('光伏', { kind: 'project' })) answers.push(answer);
    const last = answers.at(-1);
    const cards = await Promise.all((last?.hits ?? []).map(({ id }) => engine.card(id)));
    expect(new Set(cards.map((card) => card?.kind))).toEqual(new Set(['project']));
    expect(last?.counts.project).toBe(cards.length);
    expect(last?.counts.zone).toBeGreaterThan(0);
  });

  test('a value that nobody has finds nothing', async () => {
    expect(await openHarness(index, 'en').hits('光伏', { city: 'atlantis' })).toEqual([]);
  });
});

test.each(['<img src=x onerror=alert(1)>', '"quoted"', '!!!', '   ', '_', 'zqzq_', '🙂', 'x'.repeat(500), '光'.repeat(500)])(
  '“%s” is only a query',
  async (query) => {
    await expect(openHarness(index, 'zh-CN').hits(query)).resolves.toBeInstanceOf(Array);
  },
);

describe('the index', () => {
  test('has every entity once, with a card that leads to its page', () => {
    const cards = filesUnder(join(index, 'cards')).map((file) => JSON.parse(readFileSync(join(index, 'cards', file), 'utf8')) as Card);
    expect(cards.map(({ path }) => path).sort()).toEqual(records.map(({ path }) => path).sort());
    const pages = new Set(localizedPathsOf(portal));
    expect(cards.filter(({ path }) => !pages.has(path) || !pages.has(`/en${path}`))).toEqual([]);
  });

  test('shows no reading: cards say only what the pages say', () => {
    for (const record of records) {
      const shown = [record.title, record.place, record.summary].map((text) => text?.zh ?? '').join(' ');
      expect(shown).not.toMatch(/\b(lyuliang|lvliang|hong tong)\b/);
    }
  });

  test('is the same in every build, and leaves nothing of the last one behind', async () => {
    const digest = (): string[] =>
      filesUnder(index).map(
        (file) =>
          `${file} ${createHash('sha256')
            .update(readFileSync(join(index, file)))
            .digest('hex')}`,
      );
    const before = digest();
    await buildSearchIndex({ ...portal, events: [] }, index);
    expect(digest()).not.toEqual(before);
    await buildSearchIndex(portal, index);
    expect(digest()).toEqual(before);
  }, 180_000);
});
