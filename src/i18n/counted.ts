/** Numbers of things in words: “3 zones”, “1 zone”, “3个开发区”. */
import type { ChainNode } from '../domain/portal.ts';
import type { Lang, Text } from '../schema/text.ts';
import { formatNumber } from './number.ts';

/** A number with what it counts, whose English is given in the plural. */
export function counted(count: number, label: Text, lang: Lang): string {
  if (lang === 'zh') return formatNumber(count) + label.zh;
  return `${formatNumber(count)} ${count === 1 ? label.en.replace(/ies$/, 'y').replace(/s$/, '') : label.en}`;
}

/** Several counts, without those of which there is none: what no source names is not counted as 0. */
export function countedSome(counts: readonly { count: number; label: Text }[], lang: Lang): string[] {
  return counts.filter(({ count }) => count > 0).map(({ count, label }) => counted(count, label, lang));
}

/** What is counted most. */
export const things = {
  nodes: { zh: '个环节', en: 'nodes' },
  zones: { zh: '个开发区', en: 'zones' },
  companies: { zh: '家企业', en: 'companies' },
  projects: { zh: '个项目', en: 'projects' },
} as const satisfies Record<string, Text>;

/** What is on a chain beside its nodes. */
export function countsOfChain({ zones, companies, projects }: ChainNode): { count: number; label: Text }[] {
  return [
    { count: zones.length, label: things.zones },
    { count: companies.length, label: things.companies },
    { count: projects.length, label: things.projects },
  ];
}
