/** What the picture of a page says. */
import { chainMapsOf } from '../domain/chain/chain-map.ts';
import { gapRegister } from '../domain/chain/gaps.ts';
import type { Portal } from '../domain/portal.ts';
import { portalTotals } from '../domain/portal-totals.ts';
import { chainsPath, citiesPath, homePath, opportunitiesPath, provincePath, zonesPath } from '../domain/urls.ts';
import { chainWords } from '../i18n/chain-words.ts';
import { formatAsOf } from '../i18n/date.ts';
import { pageCards } from '../i18n/kit-page-words.ts';
import { kitWords } from '../i18n/kit-picture-words.ts';
import { formatNumber } from '../i18n/number.ts';
import type { Lang } from '../schema/text.ts';
import { chainSubject, nodeSubject } from './of-chain.ts';
import { citySubject, ofSite, provinceSubject, zoneSubject } from './of-place.ts';
import { originOf } from './origin.ts';
import type { KitFact, Subject } from './subject.ts';

/** What the picture of a page says, in one language; `page` is without language. */
export function subjectOf(portal: Portal, page: string, lang: Lang): Subject {
  const [section = '', first = '', second = ''] = page.slice(1).split('/');
  if (`/${section}/` === zonesPath && first !== '') {
    const zone = portal.zoneById.get(first);
    if (zone) return zoneSubject(portal, zone, lang);
  }
  if (`/${section}/` === citiesPath && first !== '') {
    const city = portal.cityById.get(first);
    if (city) return citySubject(portal, city, lang);
  }
  if (`/${section}/` === chainsPath && first !== '') {
    const map = chainMapsOf(portal).get(first);
    const node = map?.nodeById.get(second);
    if (map && node) return nodeSubject(portal, map, node, lang);
    if (map) return chainSubject(portal, map, lang);
  }
  if (page === provincePath) return provinceSubject(portal, lang);
  return sectionSubject(portal, page, lang);
}

/** Home, lists and tools: what they are, and how much the portal holds. */
function sectionSubject(portal: Portal, page: string, lang: Lang): Subject {
  const card = pageCards[page] ?? { title: portal.site.name, line: portal.site.tagline };
  return {
    ...ofSite(portal, lang),
    page,
    tone: page === opportunitiesPath ? 'ember' : 'kiln',
    kicker: portal.province.name[lang],
    name: card.title,
    short: page === homePath ? portal.site.shortName[lang] : card.title[lang],
    kind: card.line[lang],
    facts: totalsOf(portal, lang),
    lines: [],
    strips: [],
    empty: '',
    origin: originOf(portal, lang),
  };
}

function totalsOf(portal: Portal, lang: Lang): KitFact[] {
  const date = `${kitWords.count[lang]}${lang === 'zh' ? '，' : ', '}${formatAsOf(portal.checkedOn, lang)}`;
  const open = gapRegister(portal).filter(({ closed }) => !closed).length;
  const rows = [
    ...portalTotals(portal)
      .filter(({ key }) => key !== 'projects')
      .map(({ value, label }) => ({ value, label: label[lang] })),
    { value: open, label: lang === 'zh' ? `处${chainWords.gaps.zh}` : 'open gaps' },
  ];
  return rows.map(({ value, label }) => {
    // 36 个开发区: the measure word stands by the number.
    const unit = lang === 'zh' ? label.slice(0, 1) : '';
    return {
      label: lang === 'zh' ? label.slice(1) : label.charAt(0).toUpperCase() + label.slice(1),
      before: '',
      value: formatNumber(value),
      unit,
      date,
    };
  });
}
