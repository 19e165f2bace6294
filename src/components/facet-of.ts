import type { Facet } from './ui/Facets.astro';

/**
 * A facet with the number of rows behind each option; options without a row are left out.
 * @param rows the values that each row has
 */
export function facetOf(
  name: string,
  title: string,
  rows: readonly (readonly string[])[],
  options: readonly { value: string; name: string }[],
): Facet {
  const counts = new Map<string, number>();
  for (const values of rows) for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return {
    name,
    title,
    options: options.filter(({ value }) => counts.has(value)).map((option) => ({ ...option, count: counts.get(option.value) ?? 0 })),
  };
}
