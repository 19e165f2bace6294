/** One loader for all collections, fed by the checker, for the development server: what passes the check is what is shown. */
import { resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkContent, type CheckedContent } from './checker/check-content.ts';
import { reports } from './checker/report/index.ts';
import { compiledFile } from './compiled-content.ts';
import type { Entry } from './domain/entries.ts';
import type { CollectionName } from './schema/index.ts';
import type { Lang } from './schema/text.ts';

const directory = process.env.ZONE_ATLAS_CONTENT ?? 'content';

let checked: CheckedContent | undefined;

/**
 * The checked content, read once for all collections.
 * @throws Error with the whole report when there is an error
 */
function content(): CheckedContent {
  checked ??= checkContent(directory);
  if (checked.problems.some(({ severity }) => severity === 'error')) throw new Error(`\n${reports.text(checked.problems, 'zh')}`);
  return checked;
}

/** Loads one collection; in development a changed file reloads all of them. */
export function contentLoader(name: CollectionName): Loader {
  return {
    name: 'zone-atlas-content',
    async load(context) {
      // In a build the pages read the compiled file instead.
      if (compiledFile !== undefined) return;
      contexts.set(name, context);
      watch(context);
      await fill(name, context);
    },
  };
}

async function fill(name: CollectionName, { store, renderMarkdown, generateDigest }: LoaderContext): Promise<void> {
  const { entries, bodies } = content();
  const list: readonly Entry<unknown>[] = entries[name];
  const loaded = await Promise.all(
    list.map(async (entry) => {
      const texts = Object.entries(bodies.get(entry.file) ?? {}) as [Lang, string][];
      const html = await Promise.all(texts.map(async ([lang, text]) => [lang, (await renderMarkdown(text)).html] as const));
      const data = texts.length === 0 ? { ...entry } : { ...entry, bodies: Object.fromEntries(html) };
      return { id: entry.id, data: data as Record<string, unknown> };
    }),
  );
  store.clear();
  for (const { id, data } of loaded) store.set({ id, data, digest: generateDigest(data) });
}

const contexts = new Map<CollectionName, LoaderContext>();
const root = resolve(directory) + sep;
let waiting: NodeJS.Timeout | undefined;

/** Astro drops all listeners before it loads anew; one listener serves all collections. */
function watch({ watcher }: LoaderContext): void {
  watcher?.add(root);
  for (const event of ['add', 'change', 'unlink'] as const) watcher?.off(event, fileChanged).on(event, fileChanged);
}

/** A pull changes many files at a time: they are checked together. */
function fileChanged(path: string): void {
  if (!resolve(path).startsWith(root)) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => void reload(), 50);
}

async function reload(): Promise<void> {
  checked = undefined;
  for (const [name, context] of contexts) {
    try {
      await fill(name, context);
    } catch (error) {
      // The pages keep what was good until the file is put right.
      return context.logger.error(error instanceof Error ? error.message : String(error));
    }
  }
}
