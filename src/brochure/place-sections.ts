/** The sections that zones, cities and the province share, in the order in which an investor asks. */
import { stateOn, validityOf } from '../domain/policy/policy-state.ts';
import type { Place, PolicyNode } from '../domain/portal.ts';
import { rowsOfSection, type ProfileSection } from '../domain/topics.ts';
import { companyPath, mechanismPath, policyPath } from '../domain/urls.ts';
import { policyWords, stateWords } from '../i18n/policy-words.ts';
import {
  companyRole,
  designationState,
  existence,
  figureStatus,
  industryRank,
  level,
  mechanismKind,
  partnerKind,
  platformKind,
  policyForm,
} from '../i18n/terms.ts';
import { scopeName } from '../components/scope-name.ts';
import type { Stamp } from '../schema/fact.ts';
import { mechanismKinds } from '../schema/mechanism.ts';
import type { Placement } from '../schema/placement.ts';
import type { Block, Rich } from './document.ts';
import { figureTable, statementRows } from './fact-blocks.ts';
import { section, some, sub, tag, withNote, type Paper } from './paper.ts';

/** Figures and statements of a section. */
export function factsOf(paper: Paper, place: Place, of: ProfileSection, href: string): Block[] {
  const { figures, statements } = place.data;
  return [
    ...figureTable(paper, rowsOfSection(figures, of), figures, `${href}#${of}`),
    ...statementRows(paper, rowsOfSection(statements, of), `${href}#${of}`),
  ];
}

export function industriesSection(paper: Paper, place: Place, href: string): Block[] {
  const { data } = place;
  const { t, lang } = paper;
  const chains = (placements: readonly Placement[]): Rich => {
    const names = paper.portal.chains.filter(({ id }) => placements.some(({ chain }) => chain === id)).map(({ name }) => paper.say(name));
    return names.length === 0 ? [] : [{ text: `${t.chain}${lang === 'zh' ? '：' : ': '}${paper.list(names)}`, soft: true }];
  };
  const industries = some(paper, data.leadingIndustries, `${href}#industries`);
  const targets = some(paper, data.targets, `${href}#industries`);
  return section(
    t.industries,
    sub(
      t.leadingIndustries,
      industries.rows.length === 0
        ? []
        : [
            {
              kind: 'rows',
              rows: industries.rows.map((row) => ({
                head: [{ text: paper.cut(paper.say(row.name)), bold: true }, ...tag(row.rank && industryRank[row.rank][lang])],
                text: [...chains(row.placements), ...(row.note ? [' ', { text: paper.cut(paper.say(row.note)), soft: true as const }] : [])],
                date: paper.dated(row),
              })),
            },
            ...industries.rest,
          ],
    ),
    sub(
      t.targets,
      targets.rows.length === 0
        ? []
        : [
            {
              kind: 'rows',
              rows: targets.rows.map((row) => ({
                head: [{ text: paper.cut(paper.say(row.name)), ember: true, bold: true }],
                text: [...chains(row.placements), ...(row.note ? [' ', { text: paper.cut(paper.say(row.note)), soft: true as const }] : [])],
                date: paper.dated(row),
              })),
            },
            ...targets.rest,
          ],
    ),
    factsOf(paper, place, 'industries', href),
  );
}

export function companiesSection(paper: Paper, place: Place, href: string): Block[] {
  const { t, lang } = paper;
  const order = Object.keys(companyRole);
  const sorted = place.data.companies.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  const { rows, rest } = some(paper, sorted, `${href}#companies`);
  if (rows.length === 0) return [];
  return section(t.companies, [
    {
      kind: 'table',
      columns: [
        { title: t.company, share: 5 },
        { title: t.role, share: 3 },
        { title: t.dataAsOf, share: 2 },
      ],
      rows: rows.map((row) => {
        const company = paper.companies.get(row.company);
        return [
          [
            { text: company ? paper.say(company.name) : row.company, href: paper.href(companyPath(row.company)), bold: true },
            ...tag(company?.data.business && paper.cut(paper.say(company.data.business))),
          ],
          [companyRole[row.role][lang], ...tag(row.wording && `${t.inSource}${paper.cut(paper.say(row.wording))}`)],
          paper.dated(row),
        ];
      }),
    },
    ...rest,
  ]);
}

/** Policies with scope, form and state on the day of the last check. */
export function policiesSection(paper: Paper, place: Place | undefined, policies: readonly PolicyNode[], href: string): Block[] {
  const { t, lang } = paper;
  const { rows, rest } = some(paper, policies, `${href}#policies`);
  const facts = place ? factsOf(paper, place, 'policies', href) : [];
  if (rows.length === 0) return section(t.policiesHere, facts);
  const table: Block = {
    kind: 'table',
    columns: [
      { title: t.policies, share: 7 },
      { title: t.scope, share: 2 },
      { title: policyWords.kindAndState[lang], share: 4 },
      { title: t.dataAsOf, share: 3 },
    ],
    rows: rows.map((policy) => {
      const validity = validityOf(policy.data);
      const number = policy.data.documentNumber;
      return [
        [
          { text: paper.cut(paper.say(policy.name)), href: paper.href(policyPath(policy.id)) },
          ...(number === undefined ? [] : [' ', { text: number, soft: true as const, lang: 'zh' as const }]),
        ],
        [scopeName(paper, policy)],
        [policyForm[policy.data.form][lang], ...tag(stateWords(stateOn(validity, paper.portal.checkedOn), validity, lang))],
        paper.dated(policy.data),
      ];
    }),
  };
  return section(t.policiesHere, facts, [table, ...rest]);
}

export function servicesSection(paper: Paper, place: Place, href: string): Block[] {
  const { t, lang } = paper;
  const order = (id: string): number => mechanismKinds.indexOf(paper.mechanisms.get(id)?.data.kind ?? 'guideline');
  const practices = place.data.practices.toSorted((a, b) => order(a.mechanism) - order(b.mechanism));
  const { rows, rest } = some(paper, practices, `${href}#services`);
  const groups = [...Map.groupBy(rows, ({ mechanism }) => paper.mechanisms.get(mechanism)?.data.kind ?? 'guideline')];
  return section(
    t.services,
    groups.flatMap(([kind, group]) =>
      sub(mechanismKind[kind][lang], [
        {
          kind: 'rows',
          rows: group.map((row) => {
            const mechanism = paper.mechanisms.get(row.mechanism);
            return {
              head: [{ text: mechanism ? paper.say(mechanism.name) : row.mechanism, href: paper.href(mechanismPath(row.mechanism)), bold: true }],
              text: [...withNote(paper, paper.say(row.statement), row.note), ...tag(row.status && figureStatus[row.status][lang])],
              date: paper.dated(row),
            };
          }),
        },
      ]),
    ),
    rest,
    factsOf(paper, place, 'services', href),
  );
}

export function resourcesSection(paper: Paper, place: Place, href: string): Block[] {
  const { t, lang, w } = paper;
  const { data } = place;
  interface Row extends Stamp {
    name: string;
    tags: (string | undefined)[];
    text?: string | undefined;
  }
  const group = (title: string, all: Row[]): Block[] => {
    const { rows, rest } = some(paper, all, `${href}#platforms`);
    if (rows.length === 0) return [];
    return sub(title, [
      {
        kind: 'rows',
        rows: rows.map((row) => ({
          head: [{ text: paper.cut(row.name), bold: true }],
          text: [
            { text: row.tags.filter(Boolean).join(' · '), soft: true },
            ...(row.text === undefined ? [] : ['  ', paper.cut(row.text)]),
            ...(row.note ? [' ', { text: paper.cut(paper.say(row.note)), soft: true as const }] : []),
          ],
          date: paper.dated(row),
        })),
      },
      ...rest,
    ]);
  };
  const say = paper.say;
  return section(
    t.platforms,
    group(
      w('parks'),
      data.parks.map((row) => ({
        ...row,
        name: say(row.name),
        tags: [row.industry && say(row.industry), row.state && existence[row.state][lang]],
        text: row.summary && say(row.summary),
      })),
    ),
    group(
      w('platforms'),
      data.platforms.map((row) => ({
        ...row,
        name: say(row.name),
        tags: [platformKind[row.kind][lang], existence[row.state][lang]],
        text: row.summary && say(row.summary),
      })),
    ),
    group(
      w('funds'),
      data.funds.map((row) => ({ ...row, name: say(row.name), tags: [existence[row.state][lang]], text: row.summary && say(row.summary) })),
    ),
    group(
      t.designations,
      data.designations.map((row) => ({
        ...row,
        name: say(row.name),
        tags: [row.level && level[row.level][lang], designationState[row.state][lang]],
        text: row.holder && say(row.holder),
      })),
    ),
    group(
      w('partners'),
      data.partners.map((row) => ({ ...row, name: say(row.name), tags: [partnerKind[row.kind][lang]], text: say(row.relation) })),
    ),
    factsOf(paper, place, 'platforms', href),
  );
}
