/** Numbers, money and figures in both languages. Chinese keeps the printed unit; English converts. */
import type { BatchLine } from '../schema/batch.ts';
import type { Figure } from '../schema/fact.ts';
import { priceUnits, type Price } from '../schema/site-condition.ts';
import type { Lang } from '../schema/text.ts';
import { units, type Unit } from '../schema/unit.ts';
import { exact, muToHa } from '../domain/units.ts';

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** 1074.9 → 1,074.9 in both languages. */
export function formatNumber(value: number): string {
  return grouped.format(exact(value));
}

/** Counts in English compact words: 1,920,000 → 1.92 million. */
function inMillions(value: number): string {
  return value >= 1_000_000 ? `${formatNumber(value / 1_000_000)} million` : formatNumber(value);
}

/** RMB in English business style: 1.49 billion, 700 million, 21,500. */
export function formatRmb(yuan: number): string {
  const value = exact(yuan);
  if (value >= 1_000_000_000) return `RMB ${formatNumber(value / 1_000_000_000)} billion`;
  if (value >= 1_000_000) return `RMB ${formatNumber(value / 1_000_000)} million`;
  return `RMB ${formatNumber(value)}`;
}

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
  town: 'specialized town',
  zone: 'development zone',
  park: 'park',
  centre: 'centre',
  platform: 'platform',
  organisation: 'organisation',
  year: 'year',
  lead: 'lead',
};

/** A value and its unit, apart, so that a page can set them in two sizes. */
export interface Measure {
  value: string;
  unit: string;
}

/** A figure without its qualifier. */
export function measure(value: number, unit: Unit, lang: Lang, times?: number): Measure {
  const before = times === undefined ? '' : `${String(times)} × `;
  if (lang === 'zh') return { value: before + formatNumber(value), unit: units[unit].zh };
  const perYuan = yuanPer[unit];
  if (perYuan !== undefined) return { value: before + formatRmb(value * perYuan), unit: '' };
  const scale = englishScale[unit];
  if (scale) return { value: before + inMillions(value * scale.factor), unit: scale.unit };
  const one = singular[unit];
  return { value: before + formatNumber(value), unit: one !== undefined && value === 1 ? one : units[unit].en };
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
export function joined({ value, unit }: Measure, lang: Lang): string {
  if (unit === '') return value;
  return lang === 'zh' || unit === '%' ? value + unit : `${value} ${unit}`;
}

/** Words around a value that is not exact; 以上 includes the number, 超过 does not. */
export function qualify(phrase: string, qualifier: Figure['qualifier'], lang: Lang): string {
  switch (qualifier) {
    case 'at-least':
      return lang === 'zh' ? `${phrase}以上` : `at least ${phrase}`;
    case 'over':
      return lang === 'zh' ? `超过${phrase}` : `more than ${phrase}`;
    case 'about':
      return lang === 'zh' ? `约${phrase}` : `about ${phrase}`;
    case 'up-to':
      return lang === 'zh' ? `可达${phrase}` : `up to ${phrase}`;
    case undefined:
      return phrase;
  }
}

/** Money printed in 亿元: 221.23亿元, RMB 22.123 billion. */
export function formatCny100m(value: number, lang: Lang): string {
  return joined(measure(value, 'cny-100m', lang), lang);
}

/** A price or price range with its unit. */
export function formatPrice(price: Price, lang: Lang): string {
  const range = price.min === price.max ? formatNumber(price.min) : `${formatNumber(price.min)}–${formatNumber(price.max)}`;
  return lang === 'zh' ? `${range}${priceUnits[price.unit].zh}` : `${range} ${priceUnits[price.unit].en}`;
}

/** “17 projects, RMB 4.948 billion” of one line of a three-batches tally. */
export function formatBatchLine(line: BatchLine | undefined, lang: Lang): { projects: string; investment: string } {
  return {
    projects: line?.projects === undefined ? '—' : formatNumber(line.projects),
    investment: line?.investmentCny100m === undefined ? '—' : formatCny100m(line.investmentCny100m, lang),
  };
}
