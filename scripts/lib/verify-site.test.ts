import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fixtureSite } from '../../tests/sites.ts';
import { fixturePortal } from '../../tests/test-portal.ts';
import { filesUnder, verifySite } from './verify-site.ts';

const portal = fixturePortal();
const base = '/atlas/';
let site: string;
let spoilt: { file: string; before: string | undefined }[] = [];

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'zone-atlas-verify-'));
  cpSync(fixtureSite, site, { recursive: true });
});
afterAll(() => {
  rmSync(site, { recursive: true });
});
afterEach(() => {
  for (const { file, before } of spoilt.reverse()) {
    if (before === undefined) rmSync(join(site, file));
    else writeFileSync(join(site, file), before);
  }
  spoilt = [];
});

const read = (file: string) => readFileSync(join(site, file), 'utf8');
const problems = () => verifySite(site, portal, base).problems;

/** Puts some HTML at the end of a page's main part, until the test is over. */
function addTo(file: string, html: string): void {
  const before = read(file);
  spoilt.push({ file, before });
  writeFileSync(
    join(site, file),
    before.replace('</main>', () => `${html}</main>`),
  );
}

const page = 'zones/placeholder-full/index.html';

test('finds nothing wrong with a sound site, and counts it', () => {
  const { pages, links, problems: found } = verifySite(site, portal, base);
  expect(found).toEqual([]);
  expect(pages).toBe(filesUnder(site).filter((file) => file.endsWith('.html')).length);
  expect(links).toBeGreaterThan(pages);
});

describe('a link', () => {
  test.each([
    ['to a page that is not there', '/atlas/nowhere/', 'broken link /atlas/nowhere/'],
    ['to a file that is not there', '/atlas/nowhere.pdf', 'broken link /atlas/nowhere.pdf'],
    ['without the last slash', '/atlas/zones', 'broken link /atlas/zones'],
    ['that leaves the sub-path', '/zones/', 'broken link /zones/'],
    ['that only begins like the sub-path', '/atlasx/', 'broken link /atlasx/'],
    ['beside the page that is not there', '../nowhere/', 'broken link ../nowhere/'],
    ['with half a character', '/atlas/%E4%B8', 'broken link /atlas/%E4%B8'],
    ['to half an escape', '#%', 'broken link #%'],
    ['to a missing anchor of the page', '#nowhere', 'link to a missing anchor #nowhere'],
    ['to a missing anchor of another page', '/atlas/glossary/#nowhere', 'link to a missing anchor /atlas/glossary/#nowhere'],
  ])('%s is reported with its page', (_, href, report) => {
    addTo(page, `<a href="${href}">x</a>`);
    expect(problems()).toEqual([`${page}: ${report}`]);
  });

  test.each([
    '/atlas/',
    '/atlas/zones/?city=placeholder-a',
    '../',
    '../../glossary/',
    './',
    '#sources',
    '/atlas/zones/placeholder-full/#sources',
    '#%73ources',
    'mailto:invest@example.invalid',
    'tel:0000-0000000',
    'https://example.invalid/anywhere',
    '/atlas/zones/?a=1&amp;b=2',
  ])('to %s is in order', (href) => {
    addTo(page, `<a href="${href}">x</a>`);
    expect(problems()).toEqual([]);
  });

  test('is reported once, however often a page has it', () => {
    addTo(page, '<a href="/atlas/nowhere/">x</a><a href="/atlas/nowhere/">y</a>');
    expect(problems()).toHaveLength(1);
  });
});

test('a link to a file that was left out on purpose is in order, to another it is not', () => {
  addTo(page, '<a href="/atlas/left-out.pdf">x</a><a href="/atlas/nowhere.pdf">y</a>');
  expect(verifySite(site, portal, base, undefined, new Set(['left-out.pdf'])).problems).toEqual([`${page}: broken link /atlas/nowhere.pdf`]);
});

describe('a file from another host', () => {
  test.each(['https://cdn.example.invalid/x.js', 'http://cdn.example.invalid/x.js', '//cdn.example.invalid/x.js'])(
    'such as %s is reported',
    (src) => {
      addTo(page, `<script src="${src}"></script>`);
      expect(problems()).toEqual([`${page}: loads ${src} from another host`]);
    },
  );

  test('may be linked to', () => {
    addTo(page, '<a href="//example.invalid/">x</a>');
    expect(problems()).toEqual([]);
  });

  test.each(['<link rel="stylesheet" href="ADDRESS">', '<link href="ADDRESS" rel="preload" as="font">', '<img src="ADDRESS" alt="">'])(
    'is reported as %s too',
    (html) => {
      addTo(page, html.replace('ADDRESS', 'https://cdn.example.invalid/x'));
      expect(problems()).toEqual([`${page}: loads https://cdn.example.invalid/x from another host`]);
    },
  );
});

describe('pages', () => {
  test.each(['zones/placeholder-bare/index.html', 'en/zones/placeholder-bare/index.html', 'index.html', '404.html'])(
    'without %s are reported',
    (file) => {
      renameSync(join(site, file), join(site, 'away.txt'));
      try {
        expect(problems()).toContain(`page is missing: ${file}`);
      } finally {
        renameSync(join(site, 'away.txt'), join(site, file));
      }
    },
  );

  test('that no entry asks for are reported', () => {
    const file = 'zones/left-over/index.html';
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), '<h1>x</h1>');
    spoilt.push({ file, before: undefined });
    expect(problems()).toEqual([`page that no entry asks for: ${file}`]);
  });

  test('are looked at in the other language too', () => {
    addTo(`en/${page}`, '<a href="/atlas/en/nowhere/">x</a>');
    expect(problems()).toEqual([`en/${page}: broken link /atlas/en/nowhere/`]);
  });
});
