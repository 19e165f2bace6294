/** Opens Pagefind’s own script as the full-text index of our engine. */
import type { FullText, Library } from '../domain/search/engine.ts';
import type { FullTextHit } from '../domain/search/rank.ts';

interface Instance {
  init: () => Promise<void>;
  options: (options: object) => Promise<void>;
  mergeIndex: (path: string, options: object) => Promise<void>;
  search: (words: string, options: object) => Promise<{ results: FullTextHit[] }>;
}

/** What we use of pagefind.js. */
export interface PagefindScript {
  createInstance: (options: object) => Instance;
}

/**
 * How words are weighed, chosen by trying: with these values most records come first when their own title
 * is asked for. Every word stands once in a record, and long records are hardly behind short ones.
 */
const ranking = { pageLength: 0.1, termFrequency: 0.5, termSaturation: 2 };

/**
 * @param folder where the index lies, with a slash at the end
 */
export async function openPagefind(script: PagefindScript, folder: string): Promise<FullText> {
  // Pagefind cuts a query into words by the language of the page; ours are cut already, and cutting pairs
  // of Chinese characters again would find nothing. It asks for the language only while it is made.
  const root = document.documentElement;
  const { lang } = root;
  root.lang = 'en';
  // Without a worker: the security policy does not allow one to be made from an address.
  const instance = script.createInstance({ basePath: folder, noWorker: true });
  root.lang = lang;
  await instance.init();
  await instance.options({ ranking });
  return {
    search: async (words, filters = {}) => {
      const { results } = await instance.search(words, { filters });
      return results.map(({ id, score }) => ({ id, score }));
    },
    addMore: async () => {
      await instance.mergeIndex(`${folder}more/`, { language: 'en', ranking });
    },
  };
}

/** Reads the index of the site in a browser. */
export function browserLibrary(folder: string): Library {
  return {
    json: async (path) => {
      const answer = await fetch(folder + path);
      if (answer.status === 404) return undefined;
      if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
      return answer.json();
    },
    fullText: async () => openPagefind((await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindScript, folder),
  };
}
