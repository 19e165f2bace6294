/** What came of it: tallies of the three batches with the official rates, named projects, events. */
import type { EventNode, Place, ProjectNode } from '../domain/portal.ts';
import { countByStage, investmentOf } from '../domain/projects.ts';
import { eventPath, projectPath } from '../domain/urls.ts';
import { formatAsOf } from '../i18n/date.ts';
import { formatBatchLine, formatCny100m, formatFigure, formatNumber } from '../i18n/number.ts';
import { batchStage, eventKind, figureStatus, projectStage, rateBasis, rateKind } from '../i18n/terms.ts';
import { placeLink } from '../components/place-link.ts';
import type { BatchLine, BatchTally } from '../schema/batch.ts';
import type { Block, Rich } from './document.ts';
import { factsOf } from './place-sections.ts';
import { section, some, sub, tag, type Paper } from './paper.ts';

export function resultsSection(paper: Paper, place: Place, projects: readonly ProjectNode[], href: string): Block[] {
  const tallies = some(paper, place.data.batches, `${href}#results`);
  return section(
    paper.t.results,
    tallies.rows.flatMap((tally) => tallyBlocks(paper, tally)),
    tallies.rest,
    factsOf(paper, place, 'results', href),
    projectBlocks(paper, projects, href, place.kind !== 'zone'),
  );
}

/** One published tally: its lines as a table, its rates large with their basis. */
function tallyBlocks(paper: Paper, tally: BatchTally): Block[] {
  const { lang, t } = paper;
  const zh = lang === 'zh';
  const named: [string, BatchLine | undefined][] = [
    [batchStage.signed[lang], tally.signed],
    [batchStage.started[lang], tally.started],
    [batchStage['in-production'][lang], tally.launched],
    [zh ? '签约后已开工' : 'Signed and since started', tally.signedThenStarted],
    [zh ? '开工后已投产' : 'Started and since in production', tally.startedThenLaunched],
    [t.total, tally.total],
  ];
  const lines = named.flatMap(([name, line]): Rich[][] => {
    if (!line) return [];
    const { projects, investment } = formatBatchLine(line, lang);
    const more = [
      line.outputCny100m === undefined ? undefined : `${zh ? '预计年产值' : 'expected yearly output'} ${formatCny100m(line.outputCny100m, lang)}`,
      line.completedCny100m === undefined ? undefined : `${zh ? '已完成投资' : 'invested so far'} ${formatCny100m(line.completedCny100m, lang)}`,
    ].filter((part) => part !== undefined);
    return [[[name], [projects], [investment], [{ text: more.join(zh ? '；' : '; '), soft: true }]]];
  });
  return [
    {
      kind: 'sub',
      title: [paper.say(tally.label), ...tag(tally.status && figureStatus[tally.status][lang]), ' ', ...paper.dated(tally)],
    },
    ...(tally.rates.length === 0
      ? []
      : [
          {
            kind: 'facts' as const,
            facts: tally.rates.map((rate) => ({
              label: [rateKind[rate.kind][lang], ...tag(rateBasis[rate.basis][lang])],
              before: '',
              value: `${formatNumber(rate.percent)}%`,
              unit: '',
              date: rate.basisNote ? [{ text: paper.cut(paper.say(rate.basisNote)), soft: true as const }] : [],
            })),
          },
        ]),
    ...(lines.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: [
              { title: t.stage, share: 4 },
              { title: t.projects, share: 2, end: true as const },
              { title: t.investment, share: 3, end: true as const },
              { title: '', share: 5 },
            ],
            rows: lines,
          },
        ]),
    ...[
      tally.sectors.length > 0 && paper.w('sectors') + paper.list(tally.sectors.map((sector) => paper.say(sector))),
      tally.note && paper.say(tally.note),
    ]
      .filter((text) => text !== undefined && text !== false)
      .map((text): Block => ({ kind: 'note', text: [paper.cut(text)] })),
  ];
}

/** Projects that a source names; what the portal counts of them is labelled. */
export function projectBlocks(paper: Paper, projects: readonly ProjectNode[], href: string, withPlace: boolean): Block[] {
  const { lang, t } = paper;
  const { rows, rest } = some(paper, projects, `${href}#results`);
  if (rows.length === 0) return [];
  const counts = countByStage(projects).map(({ stage, count }) => `${projectStage[stage][lang]} ${String(count)}`);
  return sub(paper.w('namedProjects'), [
    {
      kind: 'table',
      columns: [
        { title: t.project, share: 6 },
        ...(withPlace ? [{ title: t.place, share: 4 }] : []),
        { title: t.stage },
        { title: t.investment, end: true },
        { title: t.dataAsOf },
      ],
      rows: rows.map((project) => {
        const investment = investmentOf(project);
        const last = project.data.stages.at(-1);
        return [
          [{ text: paper.cut(paper.say(project.name)), href: paper.href(projectPath(project.id)), bold: true }],
          ...(withPlace ? [[placeLink(paper, project.zone ?? project.city).name]] : []),
          [projectStage[project.stage][lang]],
          [investment ? formatFigure(investment, lang) : '—'],
          last ? paper.dated(last) : [],
        ];
      }),
    },
    ...rest,
    { kind: 'note', text: [`${t.portalCount}${lang === 'zh' ? '：' : ': '}${counts.join(' · ')}${lang === 'zh' ? '。' : '. '}${t.portalCountNote}`] },
  ]);
}

export function timelineSection(paper: Paper, events: readonly EventNode[], href: string): Block[] {
  const { lang } = paper;
  const { rows, rest } = some(paper, events, `${href}#timeline`);
  if (rows.length === 0) return [];
  return section(paper.t.timeline, [
    {
      kind: 'rows',
      rows: rows.map(({ id, name, data }) => ({
        head: [{ text: formatAsOf(data.date, lang) }, ...tag(data.dating === 'inferred' ? (lang === 'zh' ? '推断' : 'inferred') : undefined)],
        text: [{ text: paper.cut(paper.say(name)), href: paper.href(eventPath(id)) }, ...tag(eventKind[data.kind][lang])],
        date: [paper.marks(data)],
      })),
    },
    ...rest,
  ]);
}
