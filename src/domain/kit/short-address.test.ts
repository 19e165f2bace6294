import { describe, expect, test } from 'vitest';
import { madePortal } from '../../../tests/chain-portal.ts';
import { fixturePortal, realPortal } from '../../../tests/test-portal.ts';
import { languages } from '../../schema/text.ts';
import { chainPath, chainsPath, homePath, nodePath, zonePath } from '../urls.ts';
import { codePages, picturePages, pictureHome, posterPages } from './kit-files.ts';
import { codedAddress, longestCoded, shortPages, shortPathOf } from './short-address.ts';

const portal = madePortal({ chains: { pv: ['ore upstream spine > cell', 'cell midstream spine'] }, zones: {}, projects: {} });
const cell = nodePath('pv', 'cell');

describe('short addresses', () => {
  test('are those of chains and nodes, by code and number', () => {
    const chain = portal.chains[0]?.data.code.toLowerCase() ?? '';
    expect([...shortPages(portal)]).toEqual(
      expect.arrayContaining([
        [chain, chainPath('pv')],
        [`${chain}-02`, cell],
      ]),
    );
    expect(shortPathOf(portal, cell)).toBe(`/s/${chain}-02/`);
    expect(shortPathOf(portal, zonePath('linyi'))).toBeUndefined();
  });

  test('name one page each, though two chains may have one code', () => {
    const two = madePortal({ chains: { pv: ['ore upstream spine'], pw: ['ore upstream spine'] }, zones: {}, projects: {} });
    for (const { data } of two.chains) Object.assign(data, { code: 'XX' });
    expect(shortPages(two).get('xx-01')).toBe(nodePath('pv', 'ore'));
    expect(shortPathOf(two, nodePath('pw', 'ore'))).toBeUndefined();
  });
});

describe('the coded address', () => {
  test('is the page’s own while a code still fits', () => {
    expect(codedAddress(portal, cell, 'en', { base: '/' })).toBe('http://localhost:4321/en/chains/pv/cell/');
    expect(codedAddress(portal, cell, 'zh', { base: '/', code: 'k7q2' })).toBe('http://localhost:4321/chains/pv/cell/?r=k7q2');
  });

  test('is the short one where it does not, with and without a code', () => {
    const served = { address: 'https://development-zones.example.org/', base: '/atlas/' };
    const own = 'https://development-zones.example.org/atlas/en/chains/pv/cell/';
    expect(own.length).toBeGreaterThan(longestCoded - 9);
    expect(codedAddress(portal, cell, 'en', served)).toMatch(/^https:\/\/development-zones\.example\.org\/atlas\/en\/s\/[a-z]+-02\/$/);
    expect(codedAddress(portal, cell, 'en', { ...served, code: 'k7q2ab' })).toMatch(/-02\/\?r=k7q2ab$/);
  });

  test('of every page with a code to scan is ASCII and short, also with an ambassador’s code', () => {
    for (const each of [realPortal(), fixturePortal()]) {
      // A long address of the site leaves zones their own; chains and nodes always have a short one.
      for (const page of codePages(each).filter((path) => each.site.address === undefined || path.startsWith(`${chainsPath}p`))) {
        for (const lang of languages) {
          const address = codedAddress(each, page, lang, { address: each.site.address, base: each.site.basePath, code: 'k7q2ab' });
          expect(address).toMatch(/^[\x21-\x7e]+$/);
          expect(address.length, address).toBeLessThanOrEqual(longestCoded);
        }
      }
    }
  });
});

test('each page shows pictures that there are', () => {
  const real = realPortal();
  const own = new Set(picturePages(real));
  for (const page of posterPages(real)) expect(own, page).toContain(page);
  for (const company of real.companies) expect(own).toContain(pictureHome(real, `/companies/${company.id}/`));
  for (const zone of real.zones) expect(pictureHome(real, zonePath(zone.id))).toBe(zonePath(zone.id));
  const [inZone] = real.projects.filter(({ zone }) => zone);
  expect(inZone && pictureHome(real, `/projects/${inZone.id}/`)).toBe(zonePath(inZone?.zone?.id ?? ''));
  expect(pictureHome(real, '/about/')).toBe(homePath);
});
