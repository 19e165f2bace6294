/** The sheet of a zone: what a comparison and a dossier show of it, in the order in which an investor asks. */
import { countByStage } from '../../domain/projects.ts';
import type { ZoneNode, Portal } from '../../domain/portal.ts';
import type { Sheet, SheetItem, SheetRow } from '../../domain/sheet/sheet.ts';
import { chainPath, cityPath, companyPath, mechanismPath, policyPath } from '../../domain/urls.ts';
import { haToMu } from '../../domain/units.ts';
import { formatAsOf } from '../../i18n/date.ts';
import { formatNumber } from '../../i18n/number.ts';
import { sheetRowWords as label } from '../../i18n/sheet-words.ts';
import { designationState, figureStatus, industryRank, level, projectStage, rateBasis, rateKind, zoneKind } from '../../i18n/terms.ts';
import { words } from '../../i18n/words.ts';
import { both, countedRow, dated, figureItem, listed, noted, row, sourcesOf } from './parts.ts';
import { officesOfZone } from './offices.ts';
import { conditionRows } from './condition-rows.ts';

export function zoneSheet(portal: Portal, zone: ZoneNode): Sheet {
  const rows = [...identityRows(zone), ...industryRows(portal, zone), ...resultRows(zone), ...conditionRows(zone), ...serviceRows(portal, zone)];
  return {
    kind: 'zone',
    id: zone.id,
    name: zone.data.name,
    about: both(
      (lang) => `${zone.city.name[lang]} · ${zoneKind[zone.data.kind][lang]}${zone.data.state === 'proposed' ? ` · ${words.proposed[lang]}` : ''}`,
    ),
    rows,
    sources: sourcesOf(portal, rows),
    offices: officesOfZone(portal, zone),
  };
}

function identityRows(zone: ZoneNode): SheetRow[] {
  const { data } = zone;
  const areas: [number | undefined, (lang: 'zh' | 'en') => string][] = [
    [
      data.approvedAreaHa,
      (lang) =>
        `${lang === 'zh' ? '核准' : 'approved'} ${formatNumber(data.approvedAreaHa ?? 0)} ${lang === 'zh' ? '公顷' : 'ha'} (${formatNumber(haToMu(data.approvedAreaHa ?? 0))} ${lang === 'zh' ? '亩' : 'mu'})`,
    ],
    [
      data.plannedAreaSqKm,
      (lang) => `${lang === 'zh' ? '规划' : 'planned'} ${formatNumber(data.plannedAreaSqKm ?? 0)} ${lang === 'zh' ? '平方公里' : 'km²'}`,
    ],
    [
      data.builtAreaSqKm,
      (lang) => `${lang === 'zh' ? '建成' : 'built up'} ${formatNumber(data.builtAreaSqKm ?? 0)} ${lang === 'zh' ? '平方公里' : 'km²'}`,
    ],
  ];
  const named = dated(data.named);
  return [
    row('kind', label.kind, [
      {
        text: both((lang) => [data.level && level[data.level][lang], zoneKind[data.kind][lang]].filter(Boolean).join(' · ')),
        ...noted(data.state === 'proposed' && words.proposed, data.nameForm === 'short' && label.shortName),
        ...named,
      },
    ]),
    row('place', label.place, [{ text: zone.city.name, path: cityPath(zone.city.id) }, zone.counties.length > 0 && { text: listed(zone.counties) }]),
    row('approved', label.approved, [
      data.approved !== undefined && { text: both((lang) => formatAsOf(data.approved ?? '', lang)), ...named },
      ...areas.map(([value, text]) => value !== undefined && { text: both(text), ...named }),
    ]),
  ];
}

function industryRows(portal: Portal, zone: ZoneNode): SheetRow[] {
  const { data } = zone;
  const masters = data.companies.filter(({ role }) => role === 'chain-master');
  const companies = new Set(data.companies.filter(({ role }) => role !== 'contact').map(({ company }) => company));
  return [
    row(
      'industries',
      words.leadingIndustries,
      data.leadingIndustries.map((each) => ({ text: each.name, ...noted(each.rank && industryRank[each.rank]), ...dated(each) })),
    ),
    row(
      'targets',
      words.targets,
      data.targets.map((each) => ({ text: each.name, ...dated(each) })),
    ),
    row(
      'chains',
      label.chains,
      zone.chains.map((chain) => ({ text: chain.name, path: chainPath(chain.id), key: chain.id })),
    ),
    row(
      'masters',
      label.masters,
      masters.map((each): SheetItem => {
        const company = portal.companyById.get(each.company);
        return { text: company?.name ?? { zh: each.company, en: each.company }, path: companyPath(each.company), ...dated(each) };
      }),
    ),
    countedRow('companies', label.companies, [
      companies.size > 0 && { text: both((lang) => (lang === 'zh' ? `${String(companies.size)}家` : String(companies.size))) },
    ]),
  ];
}

function resultRows(zone: ZoneNode): SheetRow[] {
  const stages = countByStage(zone.projects);
  const count = zone.projects.length;
  return [
    countedRow('projects', label.projects, [
      count > 0 && {
        text: both((lang) => (lang === 'zh' ? `${String(count)}个` : String(count))),
        note: both((lang) => stages.map(({ stage, count: some }) => `${projectStage[stage][lang]} ${String(some)}`).join(' · ')),
      },
    ]),
    // Figures on plants and land stand in the rows of plants and land.
    row(
      'figures',
      label.figures,
      zone.data.figures.filter(({ headline, topic }) => headline && topic !== 'plant' && topic !== 'land').map(figureItem),
    ),
    row(
      'rates',
      words.officialRates,
      zone.data.batches.flatMap((tally) =>
        tally.rates.map((rate) => ({
          name: rateKind[rate.kind],
          text: both(() => `${formatNumber(rate.percent)}%`),
          ...noted(rateBasis[rate.basis], rate.basisNote, tally.label, tally.status && figureStatus[tally.status]),
          ...dated(tally),
        })),
      ),
    ),
  ];
}

function serviceRows(portal: Portal, zone: ZoneNode): SheetRow[] {
  const own = zone.policies.filter((policy) => policy.zone === zone);
  return [
    row(
      'policies',
      label.ownPolicies,
      own.map((policy) => ({ text: policy.name, path: policyPath(policy.id), ...dated(policy.data) })),
    ),
    row(
      'services',
      words.services,
      [...Map.groupBy(zone.data.practices, ({ mechanism }) => mechanism)].map(([id, practices]): SheetItem | undefined => {
        const mechanism = portal.mechanismById.get(id);
        const [first] = practices;
        return (
          mechanism &&
          first && {
            text: mechanism.name,
            path: mechanismPath(id),
            key: id,
            ...dated({ ...first, alsoIn: [...new Set(practices.map(({ source }) => source))].filter((source) => source !== first.source) }),
          }
        );
      }),
    ),
    row(
      'designations',
      words.designations,
      zone.data.designations.map((each) => ({
        text: each.name,
        ...noted(each.level && level[each.level], each.state !== 'held' && designationState[each.state], each.holder),
        ...dated(each),
      })),
    ),
  ];
}
