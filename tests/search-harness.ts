/** Runs the page's search engine in Node: Pagefind's own script over an index on disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createEngine, type Card, type Library, type SearchEngine, type SearchFilters } from '../src/domain/search/engine.ts';
import type { Hit } from '../src/domain/search/rank.ts';
import { openPagefind, type PagefindScript } from '../src/client/pagefind.ts';

/** Files that were read, with their size as they travel: script and JSON compressed, Pagefind's as they are. */
export interface Fetched {
  path: string;
  bytes: number;
}

export interface Harness {
  engine: SearchEngine;
  fetched: Fetched[];
  /** Keys such as `zones/linyi` of the first hits. */
  first: (query: string, count: number, filters?: SearchFilters) => Promise<string[]>;
  hits: (query: string, filters?: SearchFilters) => Promise<{ hit: Hit; card: Card }[]>;
}

/** Opens an index; `lang` is what the page's `html` element would say. */
export async function openHarness(directory: string, lang: 'zh-CN' | 'en', sizeOf: (path: string, content: Uint8Array) => number = (_, content) => content.length): Promise<Harness> {
  const fetched: Fetched[] = [];
  const read = (path: string): Uint8Array<ArrayBuffer> | undefined => {
    const file = join(directory, path);
    if (!existsSync(file)) return undefined;
    const content = new Uint8Array(readFileSync(file));
    fetched.push({ path, bytes: sizeOf(path, content) });
    return content;
  };
  const page = {
    lang,
    currentScript: null,
    documentElement: {
      get lang() {
        return page.lang;
      },
      set lang(value: string) {
        page.lang = value as typeof lang;
      },
    },
    querySelector: () => ({ getAttribute: () => page.lang }),
  };
  Object.assign(globalThis, {
    document: page,
    fetch: (address: string) => {
      const content = read(address.replace(/^\/pagefind\//, '').replace(/\?.*$/, ''));
      return Promise.resolve(content ? new Response(content) : new Response('', { status: 404 }));
    },
  });
  const library: Library = {
    json: (path) => {
      const content = read(path);
      return Promise.resolve(content ? (JSON.parse(new TextDecoder().decode(content)) as unknown) : undefined);
    },
    fullText: async () => {
      read('pagefind.js');
      return openPagefind((await import(pathToFileURL(join(directory, 'pagefind.js')).href)) as PagefindScript, '/pagefind/');
    },
  };
  const engine = createEngine(library);
  const hits = async (query: string, filters: SearchFilters = {}): Promise<{ hit: Hit; card: Card }[]> => {
    let last: Hit[] = [];
    for await (const answer of engine.answers(query, filters)) last = answer.hits;
    return Promise.all(last.slice(0, 10).map(async (hit) => ({ hit, card: await engine.card(hit.id) })));
  };
  return {
    engine,
    fetched,
    hits,
    first: async (query, count, filters) => (await hits(query, filters)).slice(0, count).map(({ card }) => card.path.replace(/^\/|\/$/g, '')),
  };
}
