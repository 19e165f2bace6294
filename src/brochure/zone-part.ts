/** A zone in short within a booklet: what it is, its figures, what it looks for, who is there. */
import type { ZoneNode } from '../domain/portal.ts';
import { zonePath } from '../domain/urls.ts';
import { companyRole, level, zoneKind } from '../i18n/terms.ts';
import { projectStage } from '../i18n/terms.ts';
import { countByStage } from '../domain/projects.ts';
import type { Block, Rich } from './document.ts';
import { headlineFacts } from './fact-blocks.ts';
import type { Paper } from './paper.ts';
import { paragraphsOf } from './prose.ts';

/** So many names of a kind in one line. */
const mostNames = 6;

export function zoneInBrief(paper: Paper, zone: ZoneNode): Block[] {
  const { data } = zone;
  const { lang, w, say, t } = paper;
  const kind = [data.level && level[data.level][lang], zoneKind[data.kind][lang]].filter(Boolean).join(' · ');
  const counties = paper.list(zone.counties.map(say));
  const named = (names: readonly string[]): string =>
    paper.list(names.slice(0, mostNames)) +
    (names.length > mostNames ? ` ${w('also', { n: lang === 'zh' ? names.length : names.length - mostNames })}` : '');
  const companies = [...new Set(data.companies.filter(({ role }) => role !== 'contact').map(({ company }) => company))].map((id) => {
    const company = paper.companies.get(id);
    return company ? say(company.data.shortName ?? company.name) : id;
  });
  const masters = data.companies
    .filter(({ role }) => role === 'chain-master')
    .map(({ company }) => paper.companies.get(company))
    .filter((company) => company !== undefined);
  const stages = countByStage(zone.projects).map(({ stage, count }) => `${projectStage[stage][lang]} ${String(count)}`);
  const lines: [string, string, readonly { source: string }[]][] = [
    [t.leadingIndustries, named(data.leadingIndustries.map((row) => say(row.name))), data.leadingIndustries],
    [t.targets, named(data.targets.map((row) => say(row.name))), data.targets],
    [companyRole['chain-master'][lang], named(masters.map(({ name }) => say(name))), data.companies.filter(({ role }) => role === 'chain-master')],
    [t.companies, masters.length === companies.length ? '' : named(companies), data.companies.filter(({ role }) => role !== 'contact')],
    [`${t.projects}${lang === 'zh' ? '（本站统计）' : ' (counted by the portal)'}`, stages.join(' · '), []],
  ];
  const rows = lines
    .filter(([, text]) => text !== '')
    .map(([head, text, from]): { head: Rich; text: Rich; date: Rich } => ({
      head: [{ text: head, soft: true }],
      text: [text],
      date:
        from.length === 0
          ? []
          : [
              paper.marks({
                source: from[0]?.source ?? '',
                alsoIn: [...new Set(from.slice(1).map(({ source }) => source))].filter((source) => source !== from[0]?.source),
              }),
            ],
    }));
  const [first] = paragraphsOf(zone.bodies[lang]);
  return [
    {
      kind: 'entry',
      title: say(data.name),
      href: paper.href(zonePath(zone.id)),
      about: [kind, counties, data.state === 'proposed' ? t.proposed : ''].filter(Boolean).join(' · '),
      blocks: [
        ...(first ? [{ kind: 'prose' as const, paragraphs: [first] }] : []),
        ...headlineFacts(paper, data.figures),
        ...(rows.length === 0 ? [] : [{ kind: 'rows' as const, rows }]),
      ],
    },
  ];
}
