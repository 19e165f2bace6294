/** What a first visit to a page costs on the wire: HTML, style sheets, scripts and pictures, compressed as a server would. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pagesOf, type BuiltPage } from './pages.ts';
import { fixtureSite, realSite } from './sites.ts';

const kB = 1000;
const sizes = new Map<string, number>();

function compressedSize(folder: string, file: string): number {
  const path = join(folder, file);
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(path)).length;
  sizes.set(path, size);
  return size;
}

/** A script with all that it imports by itself, not on demand. */
function withImports(folder: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, address = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/(?:import|from)\s*["']([^"']+\.m?js)["']/g)) {
    withImports(folder, address.startsWith('/') ? address.slice(1) : posix.join(dirname(file), address), seen);
  }
  return seen;
}

function weigh(folder: string, base: string, { root, file }: BuiltPage): { total: number; scripts: number; styles: number } {
  const inside = (address: string) => address.slice(base.length);
  const styles = root.querySelectorAll('link[rel="stylesheet"]').map((link) => inside(link.getAttribute('href') ?? ''));
  const scripts = new Set(
    root.querySelectorAll('script[src]').flatMap((script) => [...withImports(folder, inside(script.getAttribute('src') ?? ''))]),
  );
  const sum = (files: Iterable<string>) => [...files].reduce((total, each) => total + compressedSize(folder, each), 0);
  // Pictures are compressed already.
  const pictures = root.querySelectorAll('picture source').map((source) => statSync(join(folder, inside(source.getAttribute('srcset') ?? ''))).size);
  const shown = pictures.reduce((total, size) => total + size, 0);
  return { total: compressedSize(folder, file) + sum(styles) + sum(scripts) + shown, scripts: sum(scripts), styles: sum(styles) };
}

const real = pagesOf(realSite).map((page) => ({ page, ...weigh(realSite, '/', page) }));
const heaviest = (list: typeof real) =>
  list
    .toSorted((a, b) => b.total - a.total)
    .slice(0, 5)
    .map(({ page, total }) => `${page.file}: ${(total / kB).toFixed(1)} kB`);

describe('a first visit', () => {
  test('to a zone costs at most 60 kB', () => {
    const zones = real.filter(({ page }) => /^\/zones\/[^/]+\/$/.test(page.path));
    expect(zones.length).toBeGreaterThan(50);
    expect(
      zones.filter(({ total }) => total > 60 * kB).map(({ page }) => page.file),
      heaviest(zones).join('\n'),
    ).toEqual([]);
  });

  test('to the zone that fills every field does too', () => {
    const [page] = pagesOf(fixtureSite).filter(({ file }) => file === 'zones/placeholder-full/index.html');
    expect(page && weigh(fixtureSite, '/atlas/', page).total).toBeLessThan(60 * kB);
  });

  test('to any page costs at most 100 kB', () => {
    expect(
      real.filter(({ total }) => total > 100 * kB).map(({ page }) => page.file),
      heaviest(real).join('\n'),
    ).toEqual([]);
  });

  test('loads at most 15 kB of style sheets and 20 kB of scripts', () => {
    for (const { page, styles, scripts } of real) {
      expect(styles, page.file).toBeGreaterThan(0);
      expect(styles, page.file).toBeLessThan(15 * kB);
      expect(scripts, page.file).toBeLessThan(20 * kB);
    }
  });
});
