/** Plants, land, utilities, costs, thresholds of a zone as rows of its sheet. */
import type { ZoneNode } from '../../domain/portal.ts';
import type { SheetItem, SheetRow } from '../../domain/sheet/sheet.ts';
import { zonePath } from '../../domain/urls.ts';
import { muToHa } from '../../domain/units.ts';
import { formatNumber, formatPrice } from '../../i18n/number.ts';
import { landStatus, plantStatus } from '../../i18n/property-terms.ts';
import { sheetRowWords as label } from '../../i18n/sheet-words.ts';
import { costKind, distanceKind, utilityKind, utilityState } from '../../i18n/terms.ts';
import { both, dated, figureItem, noted, openUntil, row } from './parts.ts';

export function conditionRows(zone: ZoneNode): SheetRow[] {
  const { data } = zone;
  const figures = (topic: 'plant' | 'land' | 'infrastructure'): SheetItem[] =>
    data.figures.filter((figure) => figure.topic === topic && !(topic === 'infrastructure' && figure.headline)).map(figureItem);
  return [
    row('plants', label.plants, [
      ...data.plants.map((plant): SheetItem => ({
        name: plant.name,
        text: both((lang) => `${formatNumber(plant.floorAreaSqm)} ${lang === 'zh' ? '平方米' : 'm²'}`),
        ...noted(plantStatus[plant.status]),
        ...dated(plant),
        path: `${zonePath(zone.id)}#plant-${plant.id}`,
      })),
      ...figures('plant'),
    ]),
    row('land', label.land, [
      ...data.standardLand.map((lot): SheetItem => ({
        name: both((lang) => `${lang === 'zh' ? '宗地' : 'Lot'} ${lot.plotNumber}`),
        text: both(
          (lang) => `${formatNumber(lot.areaMu)} ${lang === 'zh' ? '亩' : `mu (${formatNumber(Number(muToHa(lot.areaMu).toFixed(1)))} ha)`}`,
        ),
        ...noted(landStatus[lot.status]),
        ...openUntil(lot),
        ...dated(lot),
        path: `${zonePath(zone.id)}#lot-${lot.id}`,
      })),
      ...figures('land'),
    ]),
    row('utilities', label.utilities, [
      ...data.utilities.map((each): SheetItem => ({
        name: utilityKind[each.kind],
        text: both(
          (lang) =>
            [each.price && formatPrice(each.price, lang), each.capacity?.[lang]].filter(Boolean).join(lang === 'zh' ? '，' : ', ') ||
            utilityState[each.state][lang],
        ),
        ...noted(each.state !== 'operating' && utilityState[each.state], each.price?.basis),
        ...dated(each),
      })),
      ...figures('infrastructure'),
    ]),
    row(
      'costs',
      label.costs,
      data.costs.map((each): SheetItem => ({
        name: costKind[each.kind],
        text: both((lang) => formatPrice(each.price, lang)),
        ...noted(each.price.basis),
        ...dated(each),
      })),
    ),
    row(
      'thresholds',
      label.thresholds,
      data.thresholds.map((each): SheetItem => ({
        ...(each.industry && { name: each.industry }),
        text: both((lang) => thresholdWords(each, lang)),
        ...dated(each),
      })),
    ),
    row(
      'distances',
      label.distances,
      data.distances.map((each): SheetItem => ({
        name: each.name,
        text: both((lang) => `${formatNumber(each.km)} ${lang === 'zh' ? '公里' : 'km'}`),
        ...noted(
          distanceKind[each.kind],
          both((lang) => `${lang === 'zh' ? '起点：' : 'from '}${each.measuredFrom[lang]}`),
        ),
        ...dated(each),
      })),
    ),
  ];
}

function thresholdWords(row: ZoneNode['data']['thresholds'][number], lang: 'zh' | 'en'): string {
  const zh = lang === 'zh';
  const money = (value: number, perYear: boolean): string =>
    zh ? `${formatNumber(value)} 万元/亩${perYear ? '·年' : ''}` : `RMB ${formatNumber(value * 10_000)} per mu${perYear ? ' a year' : ''}`;
  return [
    row.investmentCny10kPerMu !== undefined && `${zh ? '投资' : 'investment'} ≥ ${money(row.investmentCny10kPerMu, false)}`,
    row.outputCny10kPerMuYear !== undefined && `${zh ? '产出' : 'output'} ≥ ${money(row.outputCny10kPerMuYear, true)}`,
    row.taxCny10kPerMuYear !== undefined && `${zh ? '税收' : 'tax'} ≥ ${money(row.taxCny10kPerMuYear, true)}`,
    row.energyTcePerCny10k !== undefined &&
      `${zh ? '能耗' : 'energy'} ≤ ${formatNumber(row.energyTcePerCny10k)} ${zh ? '吨标准煤/万元' : 'tce per RMB 10,000'}`,
  ]
    .filter(Boolean)
    .join(zh ? '；' : '; ');
}
