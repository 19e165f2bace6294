/** Zones as a table: name and kind, city, leading industries or what they recruit for. */
import type { ChainMap } from '../domain/chain/chain-map.ts';
import { nodesInScope } from '../domain/chain/scope.ts';
import type { ZoneNode } from '../domain/portal.ts';
import { zonePath } from '../domain/urls.ts';
import { chainWords } from '../i18n/chain-words.ts';
import { kindBesideName } from '../i18n/terms.ts';
import type { Block } from './document.ts';
import { some, tag, type Paper } from './paper.ts';

/** @param on the chain whose nodes are named; without it, all chains of each zone */
export function zoneTable(paper: Paper, zones: readonly ZoneNode[], withCity: boolean, href: string, on?: ChainMap): Block[] {
  const { t, lang } = paper;
  const { rows, rest } = some(paper, zones, href);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: t.zone, share: 6 },
        ...(withCity ? [{ title: t.city }] : []),
        { title: t.leadingIndustries, share: 5 },
        { title: on ? chainWords.node[lang] : t.chain, share: 5 },
      ],
      rows: rows.map((zone) => [
        [{ text: paper.say(zone.data.name), href: paper.href(zonePath(zone.id)), bold: true }, ...tag(kindBesideName(zone.data, lang))],
        ...(withCity ? [[paper.say(zone.city.name)]] : []),
        [paper.cut(paper.list(zone.data.leadingIndustries.map((row) => paper.say(row.name)))) || '—'],
        [
          paper.list(on ? nodesInScope(on, zone).map(({ node }) => paper.say(node.data.name)) : zone.chains.map(({ name }) => paper.say(name))) ||
            '—',
        ],
      ]),
    },
    ...rest,
  ];
}
