import { units, type Unit } from '../../schema/unit.ts';
import type { Rule } from '../content.ts';
import { bilingual, objectsIn } from '../objects-in.ts';

const byName = new Map<string, Unit>((Object.keys(units) as Unit[]).map((key) => [units[key].zh, key]));
const bracketed = /[（(](?:单位[:：]\s*)?([^（）()]+)[）)]$/;
const money: ReadonlySet<string> = new Set<Unit>(['cny', 'cny-10k', 'cny-100m']);
const area: ReadonlySet<string> = new Set<Unit>(['mu', 'sqm', 'sqm-10k', 'ha', 'sq-km']);

/** What the last words of a name say about the unit. */
const families: readonly [RegExp, (unit: string) => boolean][] = [
  [/(?:率|占比|比重|增速|增幅|百分比)$/, (unit) => unit === 'percent'],
  [/(?:总投资|投资额|总产值|产值|收入|税收|签约额|合同额|资金)$/, (unit) => money.has(unit)],
  [/面积$/, (unit) => area.has(unit)],
  [/(?:项目数|项目数量)$/, (unit) => unit === 'project'],
  [/(?:企业数|企业数量|企业户数)$/, (unit) => unit === 'enterprise'],
];

/** A figure whose name speaks of another unit: money in mu, a rate in yuan. */
export const unitDisagrees: Rule = {
  name: 'unit-disagrees',
  scope: 'entry',
  *check({ file, raw }) {
    for (const group of objectsIn(raw)) {
      const { unit, label } = group.fields;
      if (typeof unit !== 'string' || !(unit in units)) continue;
      const name = bilingual(label)?.zh;
      if (name === undefined) continue;
      const named = byName.get(bracketed.exec(name)?.[1]?.trim() ?? '');
      const plain = name.replace(bracketed, '').trim();
      const family = families.find(([pattern]) => pattern.test(plain));
      if (!(named !== undefined && named !== unit) && (!family || family[1](unit))) continue;
      const { path } = group;
      const values = { found: unit, label: name, unitName: units[unit as Unit] };
      yield { file, code: 'unit-disagrees', at: { path: [...path, 'unit'], part: 'value' }, field: path, values };
    }
  },
};
