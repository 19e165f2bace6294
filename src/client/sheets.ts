/** Fetches sheets: the key facts of entries, from files of this site. */
import { sheetPath, type EntryRef } from '../domain/sheet/entry-ref.ts';
import type { Sheet } from '../domain/sheet/sheet.ts';
import { withBase } from '../domain/urls.ts';

/** `unknown`: there is no such entry; `failed`: the file did not come. */
export type Fetched = Sheet | 'unknown' | 'failed';

const known = new Map<string, Promise<Fetched>>();

async function read(address: string): Promise<Fetched> {
  try {
    const answer = await fetch(address);
    if (answer.status === 404) return 'unknown';
    return answer.ok ? ((await answer.json()) as Sheet) : 'failed';
  } catch {
    return 'failed';
  }
}

/**
 * The sheet of an entry; fetched once a page, and again after a failure.
 * @param base the site's sub-path
 */
export async function fetchSheet(ref: EntryRef, base: string): Promise<Fetched> {
  const address = withBase(sheetPath(ref), base);
  const coming = known.get(address) ?? read(address);
  known.set(address, coming);
  const sheet = await coming;
  if (sheet === 'failed') known.delete(address);
  return sheet;
}
