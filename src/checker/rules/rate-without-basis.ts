import type { Rule } from '../content.ts';
import { bilingual, objectsIn } from '../objects-in.ts';

/** Rates and shares of projects: each can be counted by investment or by number. Growth and use of one thing cannot. */
const ofProjects = /(?:签约|开工|投产|达产|达效|履约|落地|转化|项目).*(?:率|占比|比重)/;
const byItsName = /投资额|金额|签约额|个数|项目数|增加值|产值/;

/** A rate of projects says whether it is counted by investment or by number. */
export const rateWithoutBasis: Rule = {
  name: 'rate-without-basis',
  scope: 'entry',
  *check({ file, raw }) {
    for (const group of objectsIn(raw)) {
      const { fields } = group;
      if (fields.unit !== 'percent' || fields.basis !== undefined) continue;
      const name = bilingual(fields.label)?.zh ?? '';
      if (!ofProjects.test(name) || byItsName.test(name)) continue;
      const { path } = group;
      yield { file, code: 'rate-without-basis', at: { path: [...path, 'unit'], part: 'key' }, field: path };
    }
  },
};
