/** Codes that national standards define: industries (GB/T 4754—2017) and divisions (GB/T 2260). */
import type { Rule } from '../content.ts';
import type { Words } from '../finding.ts';
import { objectsIn, type Fields } from '../objects-in.ts';

/** The first and last division of each section of GB/T 4754—2017; numbers not in use are left out below. */
const sections: Readonly<Record<string, readonly [number, number]>> = {
  A: [1, 5],
  B: [6, 12],
  C: [13, 43],
  D: [44, 46],
  E: [47, 50],
  F: [51, 52],
  G: [53, 60],
  H: [61, 62],
  I: [63, 65],
  J: [66, 69],
  K: [70, 70],
  L: [71, 72],
  M: [73, 75],
  N: [76, 79],
  O: [80, 82],
  P: [83, 83],
  Q: [84, 85],
  R: [86, 90],
  S: [91, 96],
  T: [97, 97],
};

/** An industry is a division of the standard: the section’s letter and its two digits belong together. */
export const unknownIndustry: Rule = {
  name: 'unknown-industry',
  scope: 'entry',
  collections: ['chains'],
  *check({ file, raw }) {
    for (const group of objectsIn(raw)) {
      const written = group.fields.division;
      if (typeof written !== 'string' || !/^[A-T]\d{2}$/.test(written)) continue;
      const number = Number(written.slice(1));
      const [first, last] = sections[written.charAt(0)] ?? [0, 0];
      if (number >= first && number <= last) continue;
      const right = Object.keys(sections).find((letter) => number >= (sections[letter]?.[0] ?? 0) && number <= (sections[letter]?.[1] ?? 0));
      const hint: Words | string =
        right === undefined ? '' : { zh: `大类 ${written.slice(1)} 属于 ${right}。`, en: ` Division ${written.slice(1)} lies in section ${right}.` };
      yield { file, code: 'unknown-industry', at: { path: [...group.path, 'division'], part: 'value' }, values: { found: written, hint } };
    }
  },
};

/** In the table of divisions a county stands under its city, a city under its province; place-holders are no divisions. */
export const divisionCode: Rule = {
  name: 'division-code',
  scope: 'entry',
  collections: ['divisions'],
  *check({ file, raw }) {
    if (!Array.isArray(raw?.divisions)) return;
    const rows = raw.divisions as (Fields | null)[];
    const codes = new Set(rows.map((row) => row?.code));
    for (const [index, row] of rows.entries()) {
      const code = row?.code;
      if (typeof code !== 'string' || !/^\d{6}$/.test(code)) continue;
      const reason = troubleOf(code, codes);
      if (reason) yield { file, code: 'division-code', at: { path: ['divisions', index, 'code'], part: 'value' }, values: { found: code, reason } };
    }
  },
};

function troubleOf(code: string, codes: ReadonlySet<unknown>): Words | undefined {
  const [province, city] = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];
  if (!codes.has(province)) return { zh: `表里没有它的省份 ${province}`, en: `its province ${province} is not in the table` };
  if (!codes.has(city)) return { zh: `表里没有它的城市 ${city}`, en: `its city ${city} is not in the table` };
  if (code.endsWith('01'))
    return { zh: '末两位 01 是“市辖区”的占位，不是一个区', en: 'the last digits 01 hold a place (“市辖区”) and name no district' };
  // 71 to 79 are given to zones and scenic areas in statistics.
  if (/[^0]\d7\d$|0[1-9]7\d$/.test(code))
    return { zh: '末两位 71—79 是统计用代码，不是行政区划', en: 'last digits 71 to 79 are for statistics and name no division' };
  return undefined;
}
