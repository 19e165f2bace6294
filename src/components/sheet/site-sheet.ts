/** Sheets of the plants and lots of a zone: their whole specification. */
import type { Portal, ZoneNode } from '../../domain/portal.ts';
import type { Sheet, SheetItem } from '../../domain/sheet/sheet.ts';
import { zonePath } from '../../domain/urls.ts';
import type { Stamp } from '../../schema/fact.ts';
import type { StandardLand } from '../../schema/standard-land.ts';
import type { Lang, Text } from '../../schema/text.ts';
import { sheetRowWords as label } from '../../i18n/sheet-words.ts';
import { words } from '../../i18n/words.ts';
import { lotCells, plantCells, type Cell } from '../zone/plant-cells.ts';
import { both, dated, openUntil, row, sourcesOf } from './parts.ts';
import { officesOfZone } from './offices.ts';

/** The plants and lots of a zone under the ids that their records have on the zone's page. */
export function sitesOf(zone: ZoneNode): { id: string; name: Text; row: Stamp; lot?: StandardLand; cells: (lang: Lang) => Cell[] }[] {
  return [
    ...zone.data.plants.map((plant) => ({
      id: `plant-${plant.id}`,
      name: plant.name,
      row: plant,
      cells: (lang: Lang) => plantCells(zone, plant, lang),
    })),
    ...zone.data.standardLand.map((lot) => ({
      id: `lot-${lot.id}`,
      name: both((lang) => `${lang === 'zh' ? '宗地' : 'Lot'} ${lot.plotNumber}`),
      row: lot,
      lot,
      cells: (lang: Lang) => lotCells(lot, lang),
    })),
  ];
}

export function siteSheets(portal: Portal, zone: ZoneNode): Sheet[] {
  return sitesOf(zone).map(({ id, name, row: record, lot, cells }) => {
    const [zh, en] = [cells('zh'), cells('en')];
    const specification = zh.flatMap(([labelZh, valueZh], index): SheetItem[] => {
      const [labelEn = '', valueEn] = en[index] ?? [];
      return valueZh === undefined || valueZh === ''
        ? []
        : [{ name: { zh: labelZh, en: labelEn }, text: { zh: valueZh, en: valueEn ?? valueZh }, ...(lot && labelZh === '状态' && openUntil(lot)) }];
    });
    const rows = [
      row('zone', words.zone, [{ text: zone.data.name, path: zonePath(zone.id) }]),
      // The record is dated as a whole, not value by value.
      row('record', words.dataAsOf, [
        {
          text: dated(record).asOf ?? words.notPublished,
          ...(record.note && { note: record.note }),
          sources: [record.source, ...(record.alsoIn ?? [])],
        },
      ]),
      row('specification', label.specification, specification),
    ];
    return {
      kind: 'site',
      id: `${zone.id}/${id}`,
      name,
      about: both((lang) => `${zone.data.shortName[lang]} · ${zone.city.name[lang]}`),
      rows,
      sources: sourcesOf(portal, rows),
      offices: officesOfZone(portal, zone),
    };
  });
}
