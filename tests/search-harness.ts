/** Runs the page's search engine in Node: Pagefind's own script over an index on disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createEngine, type Card, type FullText, type SearchEngine, type SearchFilters } from '../src/domain/search/engine.ts';
import type { Hit } from '../src/domain/search/rank.ts';
import { openPagefind, type PagefindScript } from '../src/client/pagefind.ts';

/** Files that were read, with their size as they travel: script and JSON compressed, Pagefind's as they are. */
export interface Fetched {
  path: string;
  bytes: number;
}

type PageLang = 'zh-CN' | 'en';

export interface Harness {
  engine: SearchEngine;
  fetched: Fetched[];
  /** Keys such as `zones/linyi` of the first hits. */
  first: (query: string, count: number, filters?: SearchFilters) => Promise<string[]>;
  hits: (query: string, filters?: SearchFilters) => Promise<{ hit: Hit; card: Card }[]>;
}

type SizeOf = (path: string, content: Uint8Array) => number;

/** A reader of the index on disk; Pagefind's script reads through it too. */
function readerOf(directory: string, lang: PageLang, fetched: Fetched[], sizeOf: SizeOf): (path: string) => Uint8Array<ArrayBuffer> | undefined {
  const read = (path: string): Uint8Array<ArrayBuffer> | undefined => {
    const file = join(directory, path);
    if (!existsSync(file)) return undefined;
    const content = new Uint8Array(readFileSync(file));
    fetched.push({ path, bytes: sizeOf(path, content) });
    return content;
  };
  const root = { lang: lang as string };
  // What Pagefind asks a page for: it is given its language while it starts.
  Object.assign(globalThis, {
    document: { currentScript: null, documentElement: root, querySelector: () => ({ getAttribute: () => root.lang }) },
    fetch: (address: string) => {
      const folder = /^\/at\/([^/]+)\/(.*?)(\?.*)?$/.exec(address);
      const content = folder?.[1] === encodeURIComponent(directory) ? read(folder[2] ?? '') : readers.get(folder?.[1] ?? '')?.(folder?.[2] ?? '');
      return Promise.resolve(content ? new Response(content) : new Response('', { status: 404 }));
    },
  });
  readers.set(encodeURIComponent(directory), read);
  return read;
}
const readers = new Map<string, (path: string) => Uint8Array<ArrayBuffer> | undefined>();

/** Opens the full-text index in a folder. */
export async function openIndex(
  directory: string,
  lang: PageLang,
  fetched: Fetched[] = [],
  sizeOf: SizeOf = (_, content) => content.length,
): Promise<FullText> {
  const read = readerOf(directory, lang, fetched, sizeOf);
  read('pagefind.js');
  const script = (await import(pathToFileURL(join(directory, 'pagefind.js')).href)) as PagefindScript;
  return openPagefind(script, `/at/${encodeURIComponent(directory)}/`);
}

/** Opens the search engine over an index; `lang` is what the page's `html` element would say. */
export function openHarness(directory: string, lang: PageLang, sizeOf: SizeOf = (_, content) => content.length): Harness {
  const fetched: Fetched[] = [];
  const read = readerOf(directory, lang, fetched, sizeOf);
  const engine = createEngine({
    json: (path) => {
      const content = read(path);
      return Promise.resolve(content ? (JSON.parse(new TextDecoder().decode(content)) as unknown) : undefined);
    },
    fullText: () => openIndex(directory, lang, fetched, sizeOf),
  });
  const hits = async (query: string, filters: SearchFilters = {}): Promise<{ hit: Hit; card: Card }[]> => {
    let last: Hit[] = [];
    for await (const answer of engine.answers(query, filters)) last = answer.hits;
    return Promise.all(
      last.slice(0, 10).map(async (hit) => {
        const card = await engine.card(hit.id);
        if (!card) throw new Error(`no card for ${hit.id}`);
        return { hit, card };
      }),
    );
  };
  return {
    engine,
    fetched,
    hits,
    first: async (query, count, filters) => (await hits(query, filters)).slice(0, count).map(({ card }) => card.path.replace(/^\/|\/$/g, '')),
  };
}
