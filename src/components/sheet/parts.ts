/** Pieces of sheets: words in both languages, dated facts, the table of sources. */
import type { Portal } from '../../domain/portal.ts';
import type { Sheet, SheetItem, SheetRow, SheetSource } from '../../domain/sheet/sheet.ts';
import { sourcePath } from '../../domain/urls.ts';
import type { Figure, Stamp } from '../../schema/fact.ts';
import type { StandardLand } from '../../schema/standard-land.ts';
import type { Lang, Text } from '../../schema/text.ts';
import { formatAsOf, formatPeriod } from '../../i18n/date.ts';
import { formatFigure } from '../../i18n/number.ts';
import { figureStatus, rateBasis } from '../../i18n/terms.ts';
import { wordsIn } from '../../i18n/words.ts';

/** A text made by one rule for both languages. */
export function both(make: (lang: Lang) => string): Text {
  return { zh: make('zh'), en: make('en') };
}

/** Texts in a row: 、 or a comma between them. */
export function listed(texts: readonly Text[]): Text {
  return both((lang) => texts.map((text) => text[lang]).join(lang === 'zh' ? '、' : ', '));
}

/** Parts of a qualification, those that there are, with a dot between them; a full stop goes before a dot. */
export function noted(...parts: (Text | false | undefined)[]): { note?: Text } {
  const there = parts.filter((part) => part !== undefined && part !== false);
  return there.length === 0
    ? {}
    : { note: both((lang) => there.map((part, index) => (index < there.length - 1 ? part[lang].replace(/[。.]$/u, '') : part[lang])).join(' · ')) };
}

/** Date and sources of a row. */
export function dated(row: Pick<Stamp, 'asOf' | 'source' | 'alsoIn'>, period?: string): Pick<SheetItem, 'asOf' | 'sources'> {
  return {
    asOf: both((lang) => (period === undefined ? formatAsOf(row.asOf, lang) : formatPeriod(period, lang))),
    sources: [row.source, ...(row.alsoIn ?? [])],
  };
}

/** The deadline of a lot that is on offer: the browser says by its own day when it is over. */
export function openUntil(lot: Pick<StandardLand, 'status' | 'deadline'>): Pick<SheetItem, 'openUntil'> {
  return lot.status === 'announced' && lot.deadline !== undefined ? { openUntil: lot.deadline } : {};
}

/** A figure with its name; two figures of the same name and unit are comparable. */
export function figureItem(figure: Figure): SheetItem {
  return {
    name: figure.label,
    text: both((lang) => formatFigure(figure, lang)),
    ...noted(figure.status && figureStatus[figure.status], figure.basis && rateBasis[figure.basis]),
    ...dated(figure, figure.period),
    key: `${figure.label.zh}|${figure.unit}`,
  };
}

export function row(id: string, label: Text, items: readonly (SheetItem | undefined | false)[]): SheetRow {
  return { id, label, items: items.filter((item) => item !== undefined && item !== false) };
}

/** A row that the portal counts itself. */
export function countedRow(id: string, label: Text, items: readonly (SheetItem | undefined | false)[]): SheetRow {
  return { ...row(id, label, items), counted: true };
}

/** The articles that rows cite, with document and date. */
export function sourcesOf(portal: Portal, rows: readonly SheetRow[]): Sheet['sources'] {
  const sources: Record<string, SheetSource> = {};
  for (const ref of rows.flatMap(({ items }) => items).flatMap((item) => item.sources ?? [])) {
    const node = portal.articles.get(ref);
    if (!node || sources[ref]) continue;
    const { article, source } = node;
    sources[ref] = {
      title: article.title,
      about: both((lang) => {
        const inferred =
          source.data.dating === 'inferred' ? (lang === 'zh' ? `（${wordsIn(lang).dateInferred}）` : ` (${wordsIn(lang).dateInferred})`) : '';
        return `${source.data.publisher?.[lang] ?? wordsIn(lang).publisherUnknown} · ${formatAsOf(source.data.published, lang)}${inferred}`;
      }),
      path: `${sourcePath(source.id)}#article-${article.id}`,
    };
  }
  return sources;
}
