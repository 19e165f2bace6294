import type { ZoneNode } from '../../domain/portal.ts';
import { zoneKind } from '../../i18n/terms.ts';
import { formatFigure } from '../../i18n/number.ts';
import type { View } from '../view.ts';

/** One sentence about a zone for search engines and shares: place, kind, industries, a figure. */
export function describeZone(view: View, zone: ZoneNode): string {
  const { lang } = view;
  const industries = zone.data.leadingIndustries.slice(0, 4).map((row) => view.say(row.name));
  const figure = zone.data.figures.find(({ headline }) => headline);
  const parts =
    lang === 'zh'
      ? [
          `${zone.data.name.zh}，位于${view.portal.province.name.zh}${zone.city.name.zh}`,
          industries.length > 0 && `主导产业：${industries.join('、')}`,
          figure && `${figure.label.zh}${formatFigure(figure, 'zh')}`,
          '招商方向、企业、项目、政策与服务，每条数据注明来源和日期',
        ]
      : [
          `${zone.data.name.en}, ${zone.city.name.en}, ${view.portal.province.name.en}`,
          industries.length > 0 && `leading industries: ${industries.join(', ')}`,
          figure && `${figure.label.en}: ${formatFigure(figure, 'en')}`,
          'targets, companies, projects, policies and services, each fact with source and date',
        ];
  return parts.filter(Boolean).join(lang === 'zh' ? '；' : '; ') + (lang === 'zh' ? '。' : '.');
}

/** Structured data of a zone (schema.org). */
export function zoneAbout(view: View, zone: ZoneNode): object {
  return {
    '@type': 'Place',
    name: view.say(zone.data.name),
    alternateName: [zone.data.name.zh, zone.data.name.en, zone.data.shortName.zh, ...zone.data.aliases],
    description: zoneKind[zone.data.kind][view.lang],
    containedInPlace: { '@type': 'AdministrativeArea', name: view.say(zone.city.name) },
  };
}
