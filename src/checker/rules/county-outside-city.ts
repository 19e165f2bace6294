import type { Content, Rule } from '../content.ts';
import { divisionRows } from '../division-rows.ts';
import type { Words } from '../finding.ts';

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

function divisionOf(code: string, content: Content): Words | undefined {
  const row = divisionRows(content).find((division) => division?.code === code);
  return row ? { zh: String(row.zh), en: String(row.en) } : undefined;
}
