/** Sheets of a chain node and of a chain. */
import type { MapNode } from '../../domain/chain/chain-map.ts';
import { gapOf } from '../../domain/chain/gaps.ts';
import type { ChainNode, Place, Portal } from '../../domain/portal.ts';
import type { Sheet, SheetItem } from '../../domain/sheet/sheet.ts';
import { cityPath, companyPath, nodePath, projectPath, provincePath, zonePath } from '../../domain/urls.ts';
import type { Text } from '../../schema/text.ts';
import { nodeState, nodeStateMeaning } from '../../i18n/chain-words.ts';
import { formatAsOf } from '../../i18n/date.ts';
import { sheetRowWords as label } from '../../i18n/sheet-words.ts';
import { chainStage, companyRole, existence, projectStage } from '../../i18n/terms.ts';
import { words } from '../../i18n/words.ts';
import { evidenceOf } from '../chain/evidence.ts';
import { viewOf } from '../view.ts';
import { both, dated, noted, row, sourcesOf } from './parts.ts';
import { officesOfChain, officesOfNode } from './offices.ts';

const nameOf = (place: Place): Text => (place.kind === 'zone' ? place.data.shortName : place.name);
const pathOf = (place: Place): string => (place.kind === 'zone' ? zonePath(place.id) : place.kind === 'city' ? cityPath(place.id) : provincePath);

export function nodeSheet(portal: Portal, node: MapNode): Sheet {
  const { data, chain } = node;
  const gap = gapOf(node);
  const neighbours = (nodes: readonly MapNode[]): SheetItem[] =>
    nodes.map((other) => ({ text: other.data.name, ...noted(nodeState[other.state]), path: nodePath(chain.id, other.data.id) }));
  const evidence = gap && both((lang) => evidenceOf(viewOf(portal, lang, '/'), gap).join(lang === 'zh' ? '；' : '; '));
  const companies = [...Map.groupBy(node.companies, ({ company }) => company)].flatMap(([company, [part]]): SheetItem[] =>
    part
      ? [
          {
            text: company.name,
            note: both((lang) => `${companyRole[part.row.role][lang]} · ${nameOf(part.place)[lang]}`),
            path: companyPath(company.id),
            ...dated(part.row),
          },
        ]
      : [],
  );
  const rows = [
    row('state', label.state, [{ text: nodeState[node.state], note: nodeStateMeaning[node.state] }]),
    row('explanation', label.explanation, [{ text: data.explanation, note: words.editorial }]),
    row('evidence', label.evidence, [evidence !== undefined && evidence.zh !== '' && { text: evidence }]),
    row('closed', label.closed, [
      data.closed && { text: data.closed.note, asOf: both((lang) => formatAsOf(data.closed?.on ?? '', lang)), sources: [data.closed.source] },
    ]),
    row(
      'wanted',
      label.wantedBy,
      node.targets.map(({ place, row: target }) => ({ name: nameOf(place), text: target.name, path: pathOf(place), ...dated(target) })),
    ),
    row(
      'industry',
      label.industryOf,
      node.industries.map(({ place, row: industry }) => ({ name: nameOf(place), text: industry.name, path: pathOf(place), ...dated(industry) })),
    ),
    row(
      'platforms',
      label.platforms,
      node.facilities.map(({ place, row: facility }) => ({
        name: nameOf(place),
        text: facility.name,
        ...(facility.state && noted(existence[facility.state])),
        path: pathOf(place),
        ...dated(facility),
      })),
    ),
    row('companies', label.whoIsThere, companies),
    row(
      'projects',
      label.namedProjects,
      node.projects.map((project): SheetItem => {
        const last = project.data.stages.at(-1);
        return {
          text: project.name,
          note: both((lang) => `${projectStage[project.stage][lang]} · ${nameOf(project.zone ?? project.city)[lang]}`),
          path: projectPath(project.id),
          ...(last && dated(last)),
        };
      }),
    ),
    row('upstream', label.upstream, neighbours(node.upstream)),
    row('downstream', label.downstream, neighbours(node.downstream)),
  ];
  return {
    kind: 'node',
    id: `${chain.id}/${data.id}`,
    name: data.name,
    about: both((lang) => `${node.code} · ${chain.name[lang]} · ${chainStage[data.stage][lang]}`),
    rows,
    sources: sourcesOf(portal, rows),
    offices: officesOfNode(portal, node),
  };
}

/** A chain has no place on a shortlist; the inquiry wants its name and offices. */
export function chainSheet(portal: Portal, chain: ChainNode): Sheet {
  return { kind: 'chain', id: chain.id, name: chain.name, about: words.chain, rows: [], sources: {}, offices: officesOfChain(portal, chain) };
}
