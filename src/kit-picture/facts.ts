/** Figures as a picture shows them. What is promised to investors is no matter for a poster. */
import { compareAsOfNewestFirst } from '../domain/as-of.ts';
import { isShareable } from '../domain/kit/shared-figures.ts';
import { formatAsOf, formatPeriod } from '../i18n/date.ts';
import { measure, qualifierWords } from '../i18n/number.ts';
import { kitWords } from '../i18n/kit-picture-words.ts';
import { fill } from '../i18n/fill.ts';
import { figureStatus, rateBasis } from '../i18n/terms.ts';
import type { Figure } from '../schema/fact.ts';
import type { Lang } from '../schema/text.ts';
import type { KitFact, KitLine } from './subject.ts';

/** The figures that may be shown, headlines first, else in their order. */
export function factsOf(figures: readonly Figure[], lang: Lang): KitFact[] {
  return figures
    .filter(isShareable)
    .toSorted((a, b) => Number(b.headline ?? false) - Number(a.headline ?? false))
    .map((figure) => factOf(figure, lang));
}

function factOf(figure: Figure, lang: Lang): KitFact {
  const { prefix, value, unit } = measure(figure.value, figure.unit, lang, figure.times);
  const { before, after } = qualifierWords(figure.qualifier, lang);
  const words = [figure.status && figureStatus[figure.status][lang], figure.basis && rateBasis[figure.basis][lang]].filter(
    (word) => word !== undefined,
  );
  const label = figure.label[lang];
  return {
    label: words.length === 0 ? label : lang === 'zh' ? `${label}（${words.join('，')}）` : `${label} (${words.join(', ')})`,
    before: [before, prefix].filter(Boolean).join(' '),
    value: unit === '%' ? `${value}%` : value,
    unit: unit === '%' ? after : unit + after,
    date: figure.period === undefined ? asOfWords(figure.asOf, lang) : formatPeriod(figure.period, lang),
  };
}

/** 截至2024年5月, as of May 2024. */
export function asOfWords(asOf: string, lang: Lang): string {
  return fill(kitWords.asOf[lang], { date: formatAsOf(asOf, lang) });
}

/** Names of rows in one line, each once, with the newest of their dates; nothing where there are none. */
export function namesLine(label: string, rows: readonly { name: string; asOf: string }[], lang: Lang): KitLine[] {
  const [newest] = rows.map(({ asOf }) => asOf).sort(compareAsOfNewestFirst);
  if (newest === undefined) return [];
  return [{ ...listLine(label, [...new Set(rows.map(({ name }) => name))], lang), date: asOfWords(newest, lang) }];
}

/** Names in one line, of which a picture shows as many as it has room for. */
export function listLine(label: string, names: readonly string[], lang: Lang): KitLine {
  return { label, names, text: names.join(lang === 'zh' ? '、' : ', ') };
}
