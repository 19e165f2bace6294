/** What is around the text of a brochure: title block, address with its code, navigator, foot. */
import type { CityNode } from '../domain/portal.ts';
import { codedAddress, fullAddress } from '../domain/kit/short-address.ts';
import { formatAsOf } from '../i18n/date.ts';
import type { Text } from '../schema/text.ts';
import { otherLang } from '../i18n/words.ts';
import { authorOf, colophon, sourceNotes } from './closing.ts';
import type { Block, Brochure } from './document.ts';
import type { Paper } from './paper.ts';

export interface Head extends Pick<Brochure, 'form' | 'kicker' | 'identity'> {
  /** Path of the page that it goes with, without language. */
  path: string;
  name: Text;
  /** Short name for the head of every page. */
  short: string;
  kind: string;
  keywords: string[];
  /** Cities to fill in the navigator; without it there is none. */
  here?: readonly CityNode[];
}

/** Puts a brochure together. The blocks must have been made already: they number the sources. */
export function brochure(paper: Paper, { path, name, short, here, ...head }: Head, blocks: Block[], closing: Block[], back: Block[] = []): Brochure {
  const { lang, portal, w, say, t } = paper;
  const address = fullAddress(path, lang, paper.served);
  const coded = codedAddress(portal, path, lang, paper.served);
  const [year = 1970, month = 1, day = 1] = portal.checkedOn.split('-').map(Number);
  const shown = address.replace(/^https?:\/\//, '');
  return {
    ...head,
    lang,
    title: say(name),
    other: name[otherLang(lang)],
    running: short,
    portal: say(portal.site.name),
    author: authorOf(portal, lang),
    day: { year, month, day, words: formatAsOf(portal.checkedOn, lang) },
    page: { address, coded, shown, scan: w('scan'), scanAlt: w('scanAlt', { address: coded }) },
    ...(here && { navigator: navigator(paper, here) }),
    blocks,
    closing,
    back,
    sources: { title: t.sources, notes: sourceNotes(paper) },
    colophon: colophon(paper),
    words: { page: w('pageOf', { page: '{page}', pages: '{pages}' }) },
  };
}

function navigator(paper: Paper, here: readonly CityNode[]): NonNullable<Brochure['navigator']> {
  const { lang, w, portal } = paper;
  const short = (city: CityNode): string => (lang === 'zh' ? city.name.zh.replace(/市$/, '') : city.name.en);
  return {
    blocks: portal.cities.map((city) => ({
      name: short(city),
      row: city.data.navigator.row,
      column: city.data.navigator.column,
      here: here.includes(city),
    })),
    note: w('schematic'),
    alt:
      here.length === 0
        ? w('navigatorAllAlt', { cities: paper.list(portal.cities.map(short)) })
        : w('navigatorAlt', { city: paper.list(here.map(short)) }),
  };
}
