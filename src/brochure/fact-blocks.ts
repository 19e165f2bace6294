/** Figures and statements as blocks: headline figures large, the others as a table, sentences as rows. */
import { figureStatus, rateBasis } from '../i18n/terms.ts';
import { formatFigure, measure, qualifierWords } from '../i18n/number.ts';
import type { Figure, Statement } from '../schema/fact.ts';
import type { Block, Fact, Rich } from './document.ts';
import { some, tag, withNote, type Paper } from './paper.ts';

/** More figures than this are a table, not a headline. */
const mostHeadlines = 6;

/** Name of a figure with its status and basis. */
function labelOf(paper: Paper, figure: Figure): Rich {
  return [
    paper.cut(paper.say(figure.label)),
    ...tag(figure.status && figureStatus[figure.status][paper.lang]),
    ...tag(figure.basis && rateBasis[figure.basis][paper.lang]),
  ];
}

/** The headline figures of a place, each with unit, date and source. */
export function headlineFacts(paper: Paper, figures: readonly Figure[]): Block[] {
  const { lang } = paper;
  const facts = headlinesOf(figures).map((figure): Fact => {
    const { prefix, value, unit } = measure(figure.value, figure.unit, lang, figure.times);
    const { before, after } = qualifierWords(figure.qualifier, lang);
    return {
      label: labelOf(paper, figure),
      before: [before, prefix].filter(Boolean).join(' '),
      value: unit === '%' ? `${value}%` : value,
      unit: unit === '%' ? after : unit + after,
      date: paper.dated(figure, figure.period),
    };
  });
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}

function headlinesOf(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ headline }) => headline).slice(0, mostHeadlines);
}

/** Figures as a table: name, value, date. Those of the headline stand there. */
export function figureTable(paper: Paper, figures: readonly Figure[], all: readonly Figure[], href: string): Block[] {
  const above = new Set(headlinesOf(all));
  const { rows, rest } = some(
    paper,
    figures.filter((figure) => !above.has(figure)),
    href,
  );
  if (rows.length === 0) return [];
  const { t, lang } = paper;
  return [
    {
      kind: 'figures',
      heads: [t.figure, t.value, t.dataAsOf],
      rows: rows.map((figure) => ({
        label: [...labelOf(paper, figure), ...(figure.note ? [' ', { text: paper.cut(paper.say(figure.note)), soft: true as const }] : [])],
        value: formatFigure(figure, lang),
        date: paper.dated(figure, figure.period),
      })),
    },
    ...rest,
  ];
}

export function statementRows(paper: Paper, statements: readonly Statement[], href: string): Block[] {
  const { rows, rest } = some(paper, statements, href);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'rows',
      rows: rows.map((row) => ({ head: [], text: withNote(paper, paper.say(row.text), row.note), date: paper.dated(row) })),
    },
    ...rest,
  ];
}
