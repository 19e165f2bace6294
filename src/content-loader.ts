/** One loader for all collections, fed by the checker: what passes the check is what is published. */
import { resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkContent, type CheckedContent } from './checker/check-content.ts';
import { reports } from './checker/report/index.ts';
import type { Entry } from './domain/entries.ts';
import type { CollectionName } from './schema/index.ts';
import type { Lang } from './schema/text.ts';

const directory = process.env.ZONE_ATLAS_CONTENT ?? 'content';

let checked: CheckedContent | undefined;

/** The checked content, read once for all collections. */
function content(): CheckedContent {
  checked ??= checkContent(directory);
  if (checked.problems.some(({ severity }) => severity === 'error')) throw new Error(`\n${reports.text(checked.problems, 'zh')}`);
  return checked;
}

/** Loads one collection; in development a changed file reloads it. */
export function contentLoader(name: CollectionName): Loader {
  return {
    name: 'zone-atlas-content',
    async load(context) {
      await fill(name, context);
      const root = resolve(directory) + sep;
      const reload = (path: string): void => {
        if (!resolve(path).startsWith(root)) return;
        checked = undefined;
        fill(name, context).catch((error: unknown) => context.logger.error(String(error)));
      };
      context.watcher?.add(root);
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, reload);
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
