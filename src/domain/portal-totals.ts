import type { Text } from '../schema/text.ts';
import type { Portal } from './portal.ts';

/** A count that the portal makes itself, with its name. */
export interface Total {
  key: string;
  value: number;
  label: Text;
}

/** What the portal holds. These are its own counts, never official totals. */
export function portalTotals(portal: Portal): Total[] {
  return [
    { key: 'zones', value: portal.zones.length, label: { zh: '个开发区', en: 'development zones' } },
    { key: 'companies', value: portal.companies.length, label: { zh: '家企业', en: 'companies' } },
    { key: 'projects', value: portal.projects.length, label: { zh: '个项目', en: 'projects' } },
  ];
}
