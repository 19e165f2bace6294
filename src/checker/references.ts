import { referencesOf, type Reference } from '../domain/links.ts';
import type { LoadedEntry } from './content.ts';

/** Of the entry last asked for: several rules follow the references of one entry, one after the other. */
let last: { raw: unknown; references: readonly Reference[] } = { raw: undefined, references: [] };

/** The references of an entry, as written. */
export function referencesIn({ schema, raw }: LoadedEntry): readonly Reference[] {
  if (last.raw !== raw) last = { raw, references: referencesOf(schema, raw) };
  return last.references;
}
