import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeCompiled } from '../../src/compiled-content.ts';
import type { Entries } from '../../src/domain/entries.ts';
import { linkPortal } from '../../src/domain/link-portal.ts';
import { localized } from '../../src/domain/urls.ts';
import { languages } from '../../src/schema/text.ts';
import { readPdf } from '../../tests/pdf-reading.ts';
import { fixtureEntries, fixturePortal } from '../../tests/test-portal.ts';
import { brochurePdf, writeBrochures, writeBrochuresApart } from './brochures.ts';
import { filesUnder } from './verify-site.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'zone-atlas-brochures-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const served = { address: 'https://zones.invalid', base: '/' };
const page = '/zones/placeholder-full/';
const contents = (place: string) => filesUnder(place).map((file) => [file, readFileSync(join(place, file), 'base64')]);

type ZoneRow = Entries['zones'][number]['data'];
/** The portal of the fixture with its full zone changed. */
function portalWith(change: (zone: ZoneRow) => Partial<ZoneRow>) {
  const entries = fixtureEntries();
  for (const zone of entries.zones) if (zone.id === 'placeholder-full') Object.assign(zone.data, change(zone.data));
  return linkPortal(entries);
}

test('set anew or taken from the cache, the bytes are the same', () => {
  const [a, b, c, cache] = ['a', 'b', 'c', 'cache'].map((name) => join(folder, name)) as [string, string, string, string];
  const portal = fixturePortal();
  expect(writeBrochures(portal, a, { served, cache, pages: [page] })).toEqual({ brochures: 2, set: 2 });
  expect(writeBrochures(portal, b, { served, cache, pages: [page] })).toEqual({ brochures: 2, set: 0 });
  expect(writeBrochures(portal, c, { served, pages: [page] })).toEqual({ brochures: 2, set: 2 });
  expect(filesUnder(a)).toEqual(['en/zones/placeholder-full/brochure.pdf', 'zones/placeholder-full/brochure.pdf']);
  expect(contents(b)).toEqual(contents(a));
  expect(contents(c)).toEqual(contents(a));
});

test('a brochure whose words have changed is set anew, the other is not', () => {
  const cache = join(folder, 'cache');
  writeBrochures(fixturePortal(), join(folder, 'a'), { served, cache, pages: [page] });
  const changed = portalWith(({ utilities }) => ({
    utilities: utilities.map((row) => (row.capacity ? { ...row, capacity: { ...row.capacity, en: 'another' } } : row)),
  }));
  expect(writeBrochures(changed, join(folder, 'b'), { served, cache, pages: [page] }).set).toBe(1);
});

test('set in a process of its own, a brochure is the same, and what is wrong with it is told', { timeout: 60_000 }, async () => {
  const [a, b, cache, file] = ['a', 'b', 'cache', 'entries.json'].map((name) => join(folder, name)) as [string, string, string, string];
  const entries = fixtureEntries();
  writeCompiled(file, entries);
  const options = { served, cache, pages: [page] };
  expect(await writeBrochuresApart(linkPortal(entries), file, a, options)).toEqual({ brochures: 2, set: 2 });
  writeBrochures(linkPortal(entries), b, { served, pages: [page] });
  expect(contents(a)).toEqual(contents(b));
  for (const { data } of entries.zones) data.name = { zh: '示例\u{1F50B}', en: 'Placeholder' };
  writeCompiled(file, entries);
  await expect(writeBrochuresApart(linkPortal(entries), file, a, options)).rejects.toThrow('no glyph for “\u{1F50B}”');
});

test('an ambassador’s brochure carries the code in its addresses, and no other does', () => {
  const portal = fixturePortal();
  const own = readPdf(brochurePdf(portal, page, 'en', { ...served, code: 'k7q2' })).links;
  expect(own).toContain('https://zones.invalid/en/zones/placeholder-full/?r=k7q2');
  expect(readPdf(brochurePdf(portal, page, 'en', served)).links.filter((link) => link.includes('r='))).toEqual([]);
});

test('a character without glyph is an error that names the file and the character', () => {
  const bad = portalWith(({ name }) => ({ name: { ...name, zh: '示例\u{1F50B}区' } }));
  expect(() => brochurePdf(bad, page, 'zh', served)).toThrow('/zones/placeholder-full/brochure.pdf: 没有字形 / no glyph for “\u{1F50B}” (U+1F50B)');
});

describe('words are words, whatever stands in them:', () => {
  test.each([
    '#panic("run") [x] #read("/etc/passwd")',
    '$ x^2 $ _a_ *b* `c` <label> @ref \\ \\u{41} // gone /* gone */',
    '"quoted" \'single\' ]) } #{ sys.inputs }',
    '= heading - list + list / term: x',
    '</w:t><script>alert(1)</script> &amp; {version} {page}',
    '#link("javascript:alert(1)")[x]',
  ])('%s', (words) => {
    const pdf = readPdf(
      brochurePdf(
        portalWith(() => ({ name: { zh: words, en: words } })),
        page,
        'en',
        served,
      ),
    );
    const plain = (pdf.title ?? '').replace(
      /&(lt|gt|amp|quot|apos|#39);/g,
      (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? "'",
    );
    expect(plain).toBe(words);
    expect(pdf.links.filter((link) => /^(javascript|file|data):/i.test(link))).toEqual([]);
  });
});

describe('the layout holds', () => {
  const rare = '峙隰岢芮绛洎垣襄';
  const long = { zh: rare.repeat(8), en: `${'Extraordinarily long name '.repeat(8)}Unbreakable${'x'.repeat(120)}` };
  const many = <T extends object>(rows: readonly T[], to: number): T[] =>
    Array.from({ length: to }, (_, i) => ({ ...rows[i % rows.length], id: `row-${String(i)}` }) as unknown as T);

  const cases: [string, (zone: ZoneRow) => Partial<ZoneRow>][] = [
    ['of a zone with long names and rare characters', () => ({ name: long, shortName: long })],
    [
      'of a zone of which nothing is known',
      () => ({
        figures: [],
        statements: [],
        leadingIndustries: [],
        targets: [],
        companies: [],
        batches: [],
        practices: [],
        platforms: [],
        parks: [],
        funds: [],
        designations: [],
        partners: [],
        contacts: [],
        plants: [],
        standardLand: [],
        utilities: [],
        thresholds: [],
        distances: [],
        costs: [],
      }),
    ],
    [
      'of a zone with very much',
      (zone) => ({
        figures: many(zone.figures, 40).map((row) => ({ ...row, headline: true })),
        statements: many(zone.statements, 30).map((row) => ({ ...row, text: long })),
        practices: many(zone.practices, 40),
        plants: many(zone.plants, 20),
        batches: many(zone.batches, 10),
        platforms: many(zone.platforms, 20),
      }),
    ],
  ];
  test.each(cases)('%s, on two to four pages', (_, change) => {
    const portal = portalWith(change);
    for (const lang of languages) {
      const { pages } = readPdf(brochurePdf(portal, page, lang, served));
      expect(pages, localized(page, lang)).toBeGreaterThanOrEqual(2);
      expect(pages, localized(page, lang)).toBeLessThanOrEqual(4);
    }
  });

  test('with a very long address', () => {
    const address = `https://${'a-very-long-name-of-a-host.'.repeat(6)}invalid`;
    expect(readPdf(brochurePdf(fixturePortal(), page, 'zh', { address, base: '/a/long/way/down/' })).pages).toBeLessThanOrEqual(4);
  });
});
