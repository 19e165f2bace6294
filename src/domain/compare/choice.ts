/** Which zones a comparison's address names: `?z=linyi,houma`, or `?z=linyi&z=houma` as a form sends it. */
import { entryRef } from '../sheet/entry-ref.ts';

/** More than four columns do not fit a page, on screen or on paper. */
export const mostZones = 4;
export const fewestZones = 2;

/** Why a part of the address was left out. */
export type IgnoredWhy = 'unknown' | 'repeated' | 'too-many';
export interface Ignored {
  value: string;
  why: IgnoredWhy;
}
export interface Choice {
  ids: string[];
  ignored: Ignored[];
}

/** Values beyond these are not even named in the message. */
const mostNamed = 12;
const longestNamed = 40;

/**
 * Reads the choice from the query of an address.
 * @param isKnown whether there is a zone of that id
 */
export function parseChoice(search: string, isKnown: (id: string) => boolean): Choice {
  const values = new URLSearchParams(search)
    .getAll('z')
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
  const ids: string[] = [];
  const ignored: Ignored[] = [];
  for (const value of values) {
    const why =
      !entryRef('zone', value) || !isKnown(value) ? 'unknown' : ids.includes(value) ? 'repeated' : ids.length >= mostZones ? 'too-many' : undefined;
    if (why === undefined) ids.push(value);
    else if (ignored.length < mostNamed) ignored.push({ value: shortened(value), why });
  }
  return { ids, ignored };
}

/** The query with a choice in it; other parameters stay. Commas stay commas, so that the address can be read. */
export function choiceQuery(ids: readonly string[], search = ''): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('z');
  const rest = parameters.toString();
  const query = [ids.length > 0 ? `z=${ids.join(',')}` : '', rest].filter(Boolean).join('&');
  return query === '' ? '' : `?${query}`;
}

/** A value of an address, short enough for a message. */
export function shortened(value: string): string {
  const characters = [...value];
  return characters.length > longestNamed ? `${characters.slice(0, longestNamed).join('')}…` : value;
}
