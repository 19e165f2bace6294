import { describe, expect, test } from 'vitest';
import { fixturePortal } from '../../tests/test-portal.ts';
import { citationsOf } from './citations.ts';

const portal = fixturePortal();
const row = (article: string, asOf: string, alsoIn?: string[]) => ({ source: `placeholder-gazette/${article}`, asOf, ...(alsoIn ? { alsoIn } : {}) });

describe('the sources of a page', () => {
  test('are numbered from 1 in the order in which they are first cited', () => {
    const cite = citationsOf(portal, row('plants', '2000-05'), row('zone', '2000-04'), row('plants', '2000-03'));
    expect(cite.articles.map(({ ref }) => ref)).toEqual(['placeholder-gazette/plants', 'placeholder-gazette/zone']);
    expect(cite.numberOf('placeholder-gazette/plants')).toBe(1);
    expect(cite.numberOf('placeholder-gazette/zone')).toBe(2);
  });

  test('have the number 0 when the page does not cite them', () => {
    expect(citationsOf(portal, row('plants', '2000')).numberOf('placeholder-gazette/zone')).toBe(0);
    expect(citationsOf(portal).articles).toEqual([]);
  });

  test('include the other articles that say the same, after the first', () => {
    const cite = citationsOf(portal, row('land', '2000', ['placeholder-ledger/repeated', 'placeholder-gazette/zone']));
    expect(cite.articles.map(({ ref }) => ref)).toEqual(['placeholder-gazette/land', 'placeholder-ledger/repeated', 'placeholder-gazette/zone']);
  });

  test('are found however deep the row lies', () => {
    const cite = citationsOf(portal, { lists: [[{ inner: { row: row('events', '2000') } }]] }, [row('policies', '2000')]);
    expect(cite.articles.map(({ ref }) => ref)).toEqual(['placeholder-gazette/events', 'placeholder-gazette/policies']);
  });

  test('may be dated as rows, events and closed gaps are', () => {
    const source = 'placeholder-gazette/zone';
    for (const dated of [{ asOf: '2000' }, { date: '2000' }, { on: '2000' }]) {
      const cite = citationsOf(portal, { source, ...dated });
      expect([cite.numberOf(source), cite.newestAsOf]).toEqual([1, '2000']);
    }
  });

  test('pass over what is no row: empty values, words, sources that do not exist', () => {
    const cite = citationsOf(portal, null, undefined, 'placeholder-gazette/zone', 7, { source: 'GB/T 2260', asOf: '2000' }, row('nowhere', '2000'));
    expect(cite.articles).toEqual([]);
  });
});

describe('the dates of a page', () => {
  test('run from the oldest to the newest row', () => {
    const cite = citationsOf(portal, row('zone', '2000-05'), row('zone', '1999'), { ...row('zone', ''), asOf: undefined, date: '2001-01-02' });
    expect([cite.oldestAsOf, cite.newestAsOf]).toEqual(['1999', '2001-01-02']);
  });

  test('are missing when nothing is cited', () => {
    const cite = citationsOf(portal);
    expect([cite.oldestAsOf, cite.newestAsOf]).toEqual([undefined, undefined]);
  });

  test('go by the time they name, not by their letters', () => {
    const cite = citationsOf(portal, row('zone', '2000-09'), row('zone', '2000-H1'), row('zone', '2000-11-30'), row('zone', '2000-Q2'));
    expect(cite.newestAsOf).toBe('2000-11-30');
    expect(cite.oldestAsOf).toBe('2000-H1');
  });
});
