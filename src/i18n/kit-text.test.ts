import { describe, expect, test } from 'vitest';
import { fixturePortal, realPortal } from '../../tests/test-portal.ts';
import { chainMapsOf } from '../domain/chain/chain-map.ts';
import type { KitSubject } from '../domain/kit/kit-subject.ts';
import { sharedFigures } from '../domain/kit/shared-figures.ts';
import type { Portal } from '../domain/portal.ts';
import { languages } from '../schema/text.ts';
import { kitText } from './kit-text.ts';

const subjectsOf = (portal: Portal): KitSubject[] => [
  ...portal.zones.map((zone) => ({ kind: 'zone', zone }) as const),
  ...portal.cities.map((city) => ({ kind: 'city', city }) as const),
  ...portal.chains.map((chain) => ({ kind: 'chain', chain }) as const),
  ...[...chainMapsOf(portal).values()].flatMap(({ nodes }) => nodes.map((node) => ({ kind: 'node', node }) as const)),
  { kind: 'province', province: portal.province },
];

const fixture = fixturePortal();
const zone = fixture.zoneById.get('placeholder-full');
if (!zone) throw new Error('the fixture has no full zone');

describe.each([
  ['the real content', realPortal()],
  ['the fixture', fixture],
] as const)('of %s', (_, portal) => {
  test.each(languages)('each text is whole, of a readable length and without left-over places, %s', (lang) => {
    for (const subject of subjectsOf(portal)) {
      const { short, long } = kitText(portal, subject, lang);
      expect(short).toMatch(lang === 'zh' ? /。$/ : /\.$/);
      expect(short).not.toContain('\n');
      expect(short.length, short).toBeLessThan(lang === 'zh' ? 280 : 620);
      expect(long.length, long).toBeLessThan(lang === 'zh' ? 700 : 1600);
      for (const text of [short, long]) expect(text).not.toMatch(/undefined|\{|\}|NaN|\[object|。。|\.\.|：；|\n\n\n/);
    }
  });

  test('an English text is English but for the Chinese name', () => {
    for (const subject of subjectsOf(portal)) {
      const { short, long } = kitText(portal, subject, 'en');
      for (const text of [short, long.replace(/ \([^()]*\)$/m, '')]) expect(text).not.toMatch(/\p{Script=Han}|[，。；：、（）]/u);
    }
  });

  test('no text praises or speaks of incentives', () => {
    for (const subject of subjectsOf(portal))
      for (const lang of languages)
        expect(Object.values(kitText(portal, subject, lang)).join('\n')).not.toMatch(
          /最佳|最优(?!化)|唯一|全国第一|零地价|返税|补贴|奖励|专项扶持|subsid|incentive|reward|\bbest\b/i,
        );
  });
});

test('a figure stands with its unit, state and date', () => {
  const [figure] = sharedFigures(zone, 1);
  if (!figure) throw new Error('the fixture has no headline figure');
  expect(kitText(fixture, { kind: 'zone', zone }, 'zh').short).toContain(figure.label.zh);
  expect(kitText(fixture, { kind: 'zone', zone }, 'zh').long).toMatch(/（[^（）]*\d{4}年[^（）]*）/);
});

test('what a policy pays is not shared, however large', () => {
  const paid = {
    ...zone,
    data: { ...zone.data, figures: zone.data.figures.map((figure) => ({ ...figure, headline: true, topic: 'policy' as const })) },
  };
  expect(sharedFigures(paid, 5)).toEqual([]);
  const named = {
    ...zone,
    data: { ...zone.data, figures: zone.data.figures.map((figure) => ({ ...figure, headline: true, label: { zh: '奖励资金', en: 'Reward' } })) },
  };
  expect(sharedFigures(named, 5)).toEqual([]);
});

test('a zone of which little is known has a text all the same', () => {
  const bare = fixture.zoneById.get('placeholder-bare');
  if (!bare) throw new Error('the fixture has no bare zone');
  const { short, long } = kitText(fixture, { kind: 'zone', zone: bare }, 'zh');
  expect(short).toContain(bare.data.name.zh);
  expect(long.split('\n').length).toBeGreaterThan(2);
});
