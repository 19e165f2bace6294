/** Numbers, money and figures in both languages. Chinese keeps the printed unit; English converts. */
import type { BatchLine } from '../schema/batch.ts';
import type { Figure } from '../schema/fact.ts';
import { priceUnits, type Price } from '../schema/site-condition.ts';
import type { Lang } from '../schema/text.ts';
import { units, type Unit } from '../schema/unit.ts';
import { formatNumber } from '../domain/digits.ts';
import { muToHa } from '../domain/units.ts';
import { compact, formatRmb } from './rmb.ts';

export { formatNumber, formatRmb };

/** Units of English pages that multiply the printed value. */
const englishScale: Partial<Record<Unit, { factor: number; unit: string }>> = {
  'sqm-10k': { factor: 10_000, unit: 'm²' },
  'tonne-10k': { factor: 10_000, unit: 't' },
  'tonne-10k-per-year': { factor: 10_000, unit: 't/a' },
  'set-10k': { factor: 10_000, unit: 'sets' },
  'set-10k-per-year': { factor: 10_000, unit: 'sets a year' },
};
const yuanPer: Partial<Record<Unit, number>> = { 'cny-100m': 100_000_000, 'cny-10k': 10_000, cny: 1 };
const singular: Partial<Record<Unit, string>> = {
  project: 'project',
  enterprise: 'enterprise',
  item: 'item',
  matter: 'matter',
  plot: 'plot',
  person: 'person',
  time: 'time',
  group: 'group',
  chain: 'industrial chain',
  industry: 'industry',
  town: 'specialized town',
  zone: 'development zone',
  park: 'park',
  centre: 'centre',
  platform: 'platform',
  base: 'base',
  organisation: 'organisation',
  year: 'year',
  lead: 'lead',
  'task-force': 'task force',
  'person-trip': 'person-trip',
};

/** A value and its unit, apart, so that a page can set them in two sizes. */
export interface Measure {
  /** Currency before the value, in English. */
  prefix: string;
  value: string;
  unit: string;
}

/** A figure without its qualifier. */
export function measure(value: number, unit: Unit, lang: Lang, times?: number): Measure {
  const before = times === undefined ? '' : `${String(times)} × `;
  if (lang === 'zh') return { prefix: '', value: before + formatNumber(value), unit: units[unit].zh };
  const perYuan = yuanPer[unit];
  if (perYuan !== undefined) {
    const money = compact(value * perYuan, true);
    return { prefix: `${before}RMB`, value: money.value, unit: money.scale };
  }
  const scale = englishScale[unit];
  if (scale) {
    const scaled = compact(value * scale.factor, false);
    return { prefix: '', value: before + scaled.value, unit: [scaled.scale, scale.unit].filter(Boolean).join(' ') };
  }
  const one = singular[unit];
  return { prefix: '', value: before + formatNumber(value), unit: one !== undefined && value === 1 ? one : units[unit].en };
}

/** A figure as one phrase, with its qualifier: 5,000亩以上, at least 5,000 mu (333.33 ha). */
export function formatFigure(figure: Pick<Figure, 'value' | 'unit' | 'qualifier' | 'times'>, lang: Lang): string {
  return qualify(joined(measure(figure.value, figure.unit, lang, figure.times), lang) + inHectares(figure, lang), figure.qualifier, lang);
}

function inHectares({ value, unit }: Pick<Figure, 'value' | 'unit'>, lang: Lang): string {
  if (unit !== 'mu' || lang === 'zh') return '';
  return ` (${formatNumber(Number(muToHa(value).toFixed(1)))} ha)`;
}

/** A value and its unit as one phrase. */
export function joined({ prefix, value, unit }: Measure, lang: Lang): string {
  if (lang === 'zh') return value + unit;
  return [prefix, unit === '%' ? `${value}%` : value, unit === '%' ? '' : unit].filter(Boolean).join(' ');
}

/** Words before and after a value that is not exact; 以上 includes the number, 超过 does not. */
export function qualifierWords(qualifier: Figure['qualifier'], lang: Lang): { before: string; after: string } {
  switch (qualifier) {
    case 'at-least':
      return lang === 'zh' ? { before: '', after: '以上' } : { before: 'at least', after: '' };
    case 'over':
      return { before: lang === 'zh' ? '超过' : 'more than', after: '' };
    case 'about':
      return { before: lang === 'zh' ? '约' : 'about', after: '' };
    case 'up-to':
      return { before: lang === 'zh' ? '可达' : 'up to', after: '' };
    case undefined:
      return { before: '', after: '' };
  }
}

/** A phrase with the words of its qualifier around it. */
export function qualify(phrase: string, qualifier: Figure['qualifier'], lang: Lang): string {
  const { before, after } = qualifierWords(qualifier, lang);
  return before + (lang === 'en' && before !== '' ? ' ' : '') + phrase + after;
}

/** Money printed in 亿元: 221.23亿元, RMB 22.123 billion. */
export function formatCny100m(value: number, lang: Lang): string {
  return joined(measure(value, 'cny-100m', lang), lang);
}

/** A price or price range with its unit. */
export function formatPrice(price: Price, lang: Lang): string {
  const range = price.min === price.max ? formatNumber(price.min) : `${formatNumber(price.min)}–${formatNumber(price.max)}`;
  if (lang === 'zh') return `${range}${priceUnits[price.unit].zh}`;
  if (price.unit !== 'cny-10k-per-mu') return `RMB ${range} ${priceUnits[price.unit].en.replace(/^RMB /, '')}`;
  const [min, max] = [price.min * 10_000, price.max * 10_000].map(formatNumber);
  return `RMB ${min === max ? String(min) : `${String(min)}–${String(max)}`} per mu`;
}

/** “17 projects, RMB 4.948 billion” of one line of a three-batches tally. */
export function formatBatchLine(line: BatchLine | undefined, lang: Lang): { projects: string; investment: string } {
  return {
    projects: line?.projects === undefined ? '—' : formatNumber(line.projects),
    investment: line?.investmentCny100m === undefined ? '—' : formatCny100m(line.investmentCny100m, lang),
  };
}
