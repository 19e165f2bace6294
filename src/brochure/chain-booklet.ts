/** The booklet of a chain: its map, its gaps with their evidence, who is on it and where, which policies touch it. */
import { chainMapsOf, nodeOf } from '../domain/chain/chain-map.ts';
import { gapOf } from '../domain/chain/gaps.ts';
import type { ChainNode } from '../domain/portal.ts';
import { chainPath, companyPath, nodePath } from '../domain/urls.ts';
import { chainWords } from '../i18n/chain-words.ts';
import { formatAsOf } from '../i18n/date.ts';
import { companyRole } from '../i18n/terms.ts';
import { placeLink } from '../components/place-link.ts';
import { officesOfChain } from '../components/sheet/offices.ts';
import { chainMapBlock, statesOf } from './chain-map-block.ts';
import { askSection, stepsSection } from './closing.ts';
import type { Block, Brochure } from './document.ts';
import { brochure } from './frame.ts';
import { gapTable } from './gap-section.ts';
import { section, some, tag, type Paper } from './paper.ts';
import { policiesSection } from './place-sections.ts';
import { projectBlocks } from './result-sections.ts';
import { zoneTable } from './zone-table.ts';

/** So many rows of places, companies and projects fill the first page; so few leave room for the steps, or for all the rest. */
const pageRows = 15;
const fewRows = 6;

export function chainBooklet(paper: Paper, chain: ChainNode): Brochure {
  const { lang, t, w, say, portal } = paper;
  const href = paper.href(chainPath(chain.id));
  const map = chainMapsOf(portal).get(chain.id);
  const gaps = map?.nodes.map(gapOf).filter((gap) => gap !== undefined) ?? [];
  const overview = section(t.overview, [
    { kind: 'prose', paragraphs: [[say(chain.data.summary)]] },
    { kind: 'note', text: [`${t.editorial} · ${formatAsOf(chain.data.editedOn, lang)}`] },
  ]);
  const targets = section(t.targets, targetRows(paper, chain));
  const zones = section(
    t.zones,
    chain.zones.length === 0 ? [{ kind: 'empty', text: [w('missing', { what: t.zones })] }] : zoneTable(paper, chain.zones, true, href, map),
  );
  const companies = section(t.companies, companyTable(paper, chain, href));
  const projects = section(t.projects, projectBlocks(paper, chain.projects, href, true));
  const drawn = map ? chainMapBlock(paper, map) : [];
  const gapRows = section(chainWords.gaps[lang], gapTable(paper, gaps, false));
  const policies = policiesSection(paper, undefined, chain.policies, href);
  const steps = stepsSection(paper);
  // The map takes most of a page: what stands before it ought to fill one, and no more. Sources are numbered as they stand here.
  const [places, others] = [chain.targets.length + chain.zones.length, chain.companies.length + chain.projects.length];
  const few = places + others <= fewRows;
  const mapLast = few && paper.measure.mapLast === true;
  const blocks =
    places + others <= pageRows
      ? [
          overview,
          targets,
          zones,
          companies,
          projects,
          ...(mapLast ? [steps] : few ? [steps, drawn, gapRows, policies] : [drawn, gapRows, policies, steps]),
        ]
      : [
          overview,
          targets,
          zones,
          ...(places <= fewRows ? [steps, drawn] : [drawn]),
          companies,
          projects,
          gapRows,
          policies,
          ...(places <= fewRows ? [] : [steps]),
        ];
  return brochure(
    paper,
    {
      form: 'booklet',
      path: chainPath(chain.id),
      name: chain.name,
      short: say(chain.name),
      kind: w('chainBooklet'),
      kicker: `${say(portal.province.name)} · ${t.chain} ${chain.data.code}`,
      identity: map && map.nodes.length > 0 ? [{ label: w('chainStates'), value: [statesOf(paper, map)] }] : [],
      keywords: [say(portal.province.name), ...chain.zones.map((zone) => say(zone.data.shortName))],
    },
    blocks.flat(),
    askSection(paper, [], officesOfChain(portal, chain)),
    mapLast ? [drawn, gapRows, policies].flat() : [],
  );
}

function targetRows(paper: Paper, chain: ChainNode): Block[] {
  if (chain.targets.length === 0) return [];
  return [
    {
      kind: 'rows',
      rows: chain.targets.map(({ place, row }) => {
        const { name, href } = placeLink(paper, place);
        const placed = row.placements.find((placement) => placement.chain === chain.id);
        const node = placed && nodeOf(paper.portal, placed)?.data.id;
        return {
          head: [{ text: paper.say(row.name), bold: true, ember: true, ...(node !== undefined && { href: paper.href(nodePath(chain.id, node)) }) }],
          text: [{ text: name, href }],
          date: paper.dated(row),
        };
      }),
    },
  ];
}

function companyTable(paper: Paper, chain: ChainNode, href: string): Block[] {
  const { t, lang } = paper;
  const { rows, rest } = some(paper, chain.companies, `${href}#companies`);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: t.company, share: 6 },
        { title: t.role, share: 4 },
        { title: t.place, share: 4 },
        { title: t.dataAsOf, share: 3 },
      ],
      rows: rows.map((company) => {
        const [part] = company.parts;
        const place = part?.place ?? company.projects[0]?.zone ?? company.projects[0]?.city;
        return [
          [
            { text: paper.say(company.name), href: paper.href(companyPath(company.id)), bold: true },
            ...tag(company.data.business && paper.say(company.data.business)),
          ],
          [part ? companyRole[part.row.role][lang] : companyRole.investor[lang]],
          [place ? placeLink(paper, place).name : '—'],
          paper.dated(part?.row ?? company.data),
        ];
      }),
    },
    ...rest,
  ];
}
