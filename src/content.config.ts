/** Collections = what the checker read; nothing else. Astro never parses content files itself. */
import { defineCollection } from 'astro:content';
import { collections as schemas, type CollectionName } from './schema/index.ts';
import { contentLoader } from './content-loader.ts';

export const collections = Object.fromEntries(
  (Object.keys(schemas) as CollectionName[]).map((name) => [name, defineCollection({ loader: contentLoader(name) })]),
);
