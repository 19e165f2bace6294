import { policy } from '../../schema/policy.ts';
import type { Rule } from '../content.ts';
import type { Words } from '../finding.ts';

/** The level of a policy says which of `city` and `zone` it names. */
export const policyScope: Rule = {
  name: 'policy-scope',
  scope: 'entry',
  collections: ['policies'],
  *check({ file, raw }, content) {
    const scope = raw?.scope as { level?: unknown; city?: unknown; zone?: unknown } | null | undefined;
    if (typeof scope !== 'object' || scope === null || !isLevel(scope.level)) return;
    const trouble = troubleOf(scope.level, scope.city, scope.zone, (zone) => content.find('zones', zone)?.place.city);
    if (!trouble) return;
    const [key, reason, remedy] = trouble;
    const path = key === undefined ? ['scope'] : ['scope', key];
    yield { file, code: 'policy-scope', at: { path, part: 'key' }, field: ['scope'], values: { level: scope.level, reason, remedy } };
  },
};

/** Of another level its own field is wrong. */
function isLevel(level: unknown): level is string {
  return (policy.shape.scope.shape.level.options as readonly unknown[]).includes(level);
}

type Trouble = [key: 'city' | 'zone' | undefined, reason: Words, remedy: Words];

function troubleOf(level: string, city: unknown, zone: unknown, cityOf: (zone: string) => string | undefined): Trouble | undefined {
  if (level === 'zone' && zone === undefined) return lacks('zone', '开发区');
  if (level === 'city' && city === undefined) return lacks('city', '城市');
  if (level !== 'zone' && zone !== undefined) return excess('zone', '开发区');
  if ((level === 'province' || level === 'national') && city !== undefined) return excess('city', '城市');
  const zoneCity = typeof zone === 'string' ? cityOf(zone) : undefined;
  if (zoneCity === undefined || city === undefined || city === zoneCity) return undefined;
  return [
    'city',
    { zh: `但这个开发区属于 ${zoneCity}`, en: `but the zone lies in ${zoneCity}` },
    { zh: '删掉 city，或改成开发区所属城市。', en: 'Delete city, or name the city of the zone.' },
  ];
}

function lacks(key: string, zh: string): Trouble {
  return [undefined, { zh: `却没有写${zh}`, en: `but no ${key} is named` }, { zh: `加一行：${key}: …`, en: `Add a line: ${key}: …` }];
}

function excess(key: 'city' | 'zone', zh: string): Trouble {
  return [
    key,
    { zh: `却写了${zh}`, en: `but a ${key} is named` },
    { zh: `删掉 ${key} 一行，或改层级。`, en: `Delete the line ${key}, or change the level.` },
  ];
}
