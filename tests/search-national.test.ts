/**
 * Search at national size: 2,543 made-up zones with companies, projects and events. It takes a minute, so it
 * runs only when asked for: ZONE_ATLAS_NATIONAL=1.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createReader } from '../scripts/lib/readings.ts';
import { buildSearchIndex } from '../scripts/lib/search-index.ts';
import { checkContent } from '../src/checker/check-content.ts';
import type { Portal } from '../src/domain/portal.ts';
import { nationalPortal } from './national-portal.ts';
import { openHarness } from './search-harness.ts';
import { realContent } from './sites.ts';

const budget = 150_000;
const folder = mkdtempSync(join(tmpdir(), 'zone-atlas-national-'));
const index = join(folder, 'index');

interface Question {
  query: string;
  title: string;
}

/** Names of some zones, companies and projects in the forms that people type. */
function questionsOf(portal: Portal): Question[] {
  const read = createReader(portal.divisions.values());
  const questions: Question[] = [];
  for (let i = 0; i < 40; i += 1) {
    const zone = portal.zones[(i * 61) % portal.zones.length];
    const company = portal.companies[(i * 97) % portal.companies.length];
    const project = portal.projects[(i * 53) % portal.projects.length];
    if (!zone || !company || !project) continue;
    const core = [...zone.name.zh].slice(0, 2).join('');
    const reading = read(core)[0] ?? [];
    const short = zone.data.shortName.zh;
    for (const query of [zone.name.zh, short, core, reading.join(''), reading.join(' '), zone.name.en, short.replace('区', '曲')])
      questions.push({ query, title: zone.name.zh });
    for (const query of [company.name.zh, company.data.shortName?.zh ?? '', company.data.shortName?.en ?? ''])
      questions.push({ query, title: company.name.zh });
    questions.push({ query: project.name.zh, title: project.name.zh });
  }
  return questions;
}

describe.runIf(process.env.ZONE_ATLAS_NATIONAL)('at national size', () => {
  let questions: Question[];
  beforeAll(async () => {
    const portal = nationalPortal(checkContent(realContent).entries);
    questions = questionsOf(portal);
    await buildSearchIndex(portal, index);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('at least 98 of 100 right answers are among the first three', async () => {
    const { hits } = openHarness(index, 'zh-CN');
    const missed: Question[] = [];
    for (const question of questions) {
      const titles = (await hits(question.query)).slice(0, 3).map(({ card }) => card.zh[0]);
      if (!titles.includes(question.title)) missed.push(question);
    }
    expect(missed.length / questions.length, JSON.stringify(missed.slice(0, 5))).toBeLessThanOrEqual(0.02);
  }, 300_000);

  test('a first answer fetches at most 150 kB, also of words that are no name', async () => {
    const words = ['14GW', '52万平方米', '储能 铸造', '早餐会', 'organic vinegar', '领办代办员', '新能源 标准化厂房'].map((query) => ({ query }));
    const dear: { query: string; bytes: number }[] = [];
    for (const { query } of [...words, ...questions.filter((_, at) => at % 7 === 0)]) {
      const { engine, fetched } = openHarness(index, 'en', (path, content) =>
        /\.(js|json)$/.test(path) ? gzipSync(content).length : content.length,
      );
      const first = await engine.answers(query, {}).next();
      if (!first.done) await Promise.all(first.value.hits.slice(0, 10).map(({ id }) => engine.card(id)));
      const bytes = fetched.reduce((sum, each) => sum + each.bytes, 0);
      if (bytes > budget) dear.push({ query, bytes });
    }
    expect(dear).toEqual([]);
  }, 300_000);
});
