/** One address for each file of src/pages: the largest page that it makes, since there most can go wrong. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesUnder } from '../../scripts/lib/verify-site.ts';
import { realSite } from '../sites.ts';

export interface Template {
  /** File under `src/pages/[...lang]`, without its ending: `zones/[id]`. */
  name: string;
  /** Address without language: `/zones/jinzhong/`. */
  path: string;
  /** The page of middle size, for what takes long on a large one and finds nothing else there. */
  usualPath: string;
}

const pagesFolder = join(import.meta.dirname, '../../src/pages/[...lang]');

/** Short addresses lead on at once: what a browser then shows is another page. */
const leadsOn = 's/[key]';

/** All templates but that. A template without a page is an error: it would go untested. */
export function templates(): Template[] {
  const names = readdirSync(pagesFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.astro'))
    .map((entry) =>
      relative(pagesFolder, join(entry.parentPath, entry.name))
        .replaceAll('\\', '/')
        .replace(/\.astro$/, ''),
    )
    .filter((name) => name !== leadsOn)
    .sort();
  const paths = filesUnder(realSite)
    .filter((file) => file.endsWith('index.html') && !file.startsWith('en/'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
  const fixed = new Set(names.filter((name) => !name.includes('[')).map(pathOf));
  return names.map((name) => {
    const pattern = new RegExp(`^${pathOf(name).replace(/\[[^\]]+\]/g, '[^/]+')}$`);
    const own = name.includes('[') ? paths.filter((path) => pattern.test(path) && !fixed.has(path)) : [pathOf(name)];
    own.sort((a, b) => sizeOf(b) - sizeOf(a));
    const [path] = own;
    if (path === undefined) throw new Error(`src/pages/[...lang]/${name}.astro makes no page`);
    return { name, path, usualPath: own[own.length >> 1] ?? path };
  });
}

function pathOf(name: string): string {
  return `/${name}/`.replace(/\/index\/$/, '/');
}

function sizeOf(path: string): number {
  return statSync(join(realSite, path, 'index.html')).size;
}
