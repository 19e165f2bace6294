/** What is asked on the search page, as the address keeps it. */
import { searchKinds, type SearchKind } from '../domain/search/record.ts';

export interface SearchState {
  q: string;
  kind: SearchKind | undefined;
  city: string | undefined;
  chain: string | undefined;
}

/** Longer queries are pasted by accident. */
const longestQuery = 100;

/**
 * Reads the address. What it does not know, it leaves out: an address may be old or made up.
 * @param choices values that the page's filters offer
 */
export function stateOf(search: string, choices: { city: readonly string[]; chain: readonly string[] }): SearchState {
  const parameters = new URLSearchParams(search);
  const known = <T extends string>(name: string, values: readonly T[]): T | undefined => values.find((value) => value === parameters.get(name));
  return {
    q: [...(parameters.get('q') ?? '')].slice(0, longestQuery).join('').trim(),
    kind: known('kind', searchKinds),
    city: known('city', choices.city),
    chain: known('chain', choices.chain),
  };
}

/** The address with a state in it; parameters of others stay as they are. */
export function searchOf(state: SearchState, search: string): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(state) as [string, string | undefined][]) {
    if (value === undefined || value === '') parameters.delete(name);
    else parameters.set(name, value);
  }
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
