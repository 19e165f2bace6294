import { describe, expect, test } from 'vitest';
import { portalStatus } from '../../src/domain/freshness/place-status.ts';
import { fixturePortal } from '../../tests/test-portal.ts';
import { statusReports } from './status-report.ts';

const portal = fixturePortal();
const status = portalStatus(portal, '2100-01-01');

describe('the state of the data', () => {
  test('names every zone with its file, as text and as Markdown', () => {
    for (const { file, data } of portal.zones) {
      expect(statusReports.text(status, 'zh')).toContain(`${data.name.zh}  content/${file}`);
      expect(statusReports.markdown(status, 'en')).toContain(`### ${data.name.en}\n\n\`content/${file}\``);
    }
  });

  test('gives one box for each thing to do', () => {
    const lines = statusReports
      .markdown(status, 'zh')
      .split('\n')
      .filter((line) => line.startsWith('- [ ]'));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.some((line) => line.includes('待核实 · 指标'))).toBe(true);
  });

  test('lets no name become markup or a mention', () => {
    const entry = portal.zones[0];
    if (!entry) throw new Error('the fixture has no zone');
    const report = statusReports.markdown(
      {
        ...status,
        cities: status.cities.map((city) => ({ ...city, facts: city.facts.map((fact) => ({ ...fact, name: { zh: '@all <b>', en: '@all <b>' } })) })),
      },
      'zh',
    );
    expect(report).not.toContain('@all');
    expect(report).not.toContain(' <b>');
  });

  test('is the same in JSON', () => {
    const data = JSON.parse(statusReports.json(status, 'zh')) as {
      totals: { facts: number };
      cities: { zones: { id: string; open: unknown[] }[] }[];
    };
    expect(data.totals.facts).toBe(status.totals.facts);
    expect(data.cities.flatMap(({ zones }) => zones.map(({ id }) => id)).sort()).toEqual(portal.zones.map(({ id }) => id).sort());
  });
});
