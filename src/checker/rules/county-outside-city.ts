import type { Content, Rule } from '../content.ts';

/** GB/T 2260: a county's code begins with the four digits of its city. */
export const countyOutsideCity: Rule = {
  name: 'county-outside-city',
  scope: 'entry',
  collections: ['zones'],
  *check({ file, place, raw }, content) {
    if (!Array.isArray(raw?.counties)) return;
    const cityCode = content.find('cities', place.city ?? '')?.raw?.code;
    if (typeof cityCode !== 'string') return;
    for (const [index, county] of raw.counties.entries()) {
      if (typeof county !== 'string') continue;
      const division = divisionOf(county, content);
      if (!division || county.slice(0, 4) === cityCode.slice(0, 4)) continue;
      const values = { county: division, city: divisionOf(cityCode, content) ?? cityCode };
      yield { file, code: 'county-outside-city', at: { path: ['counties', index], part: 'value' }, values: { found: county, ...values } };
    }
  },
};

interface Division {
  code: string;
  zh: string;
  en: string;
}

function divisionOf(code: string, content: Content): { zh: string; en: string } | undefined {
  const rows = content.find('divisions', 'divisions')?.raw?.divisions;
  const row = Array.isArray(rows) ? (rows as (Partial<Division> | null)[]).find((division) => division?.code === code) : undefined;
  return row ? { zh: String(row.zh), en: String(row.en) } : undefined;
}
