/** Content → Portal, linked once for all pages. Only this file reads astro:content. */
import { getCollection } from 'astro:content';
import { compiledFile, readCompiled } from './compiled-content.ts';
import type { Entries, Entry } from './domain/entries.ts';
import { linkPortal } from './domain/link-portal.ts';
import type { Portal } from './domain/portal.ts';
import { collections, type CollectionName } from './schema/index.ts';

let linked: Promise<Portal> | undefined;

/** A build reads the file that it has compiled; the development server follows every change through Astro's content layer. */
async function link(): Promise<Portal> {
  return linkPortal(compiledFile === undefined ? await entriesFromAstro() : readCompiled(compiledFile));
}

async function entriesFromAstro(): Promise<Entries> {
  const lists = await Promise.all(
    (Object.keys(collections) as CollectionName[]).map(async (name) => {
      const list = await getCollection(name);
      // The loader stores the checker's own typed entries.
      const entries = list.map(({ data }) => data as unknown as Entry<unknown>);
      entries.sort((a, b) => (a.id < b.id ? -1 : 1));
      return [name, entries] as const;
    }),
  );
  return Object.fromEntries(lists) as unknown as Entries;
}

/** The portal, linked once. In development it is linked anew for every request, since content may have changed. */
export function portal(): Promise<Portal> {
  if (import.meta.env.DEV) return link();
  return (linked ??= link());
}
