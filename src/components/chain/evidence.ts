import type { Gap } from '../../domain/chain/gaps.ts';
import { chainWords, fill } from '../../i18n/chain-words.ts';
import { placeLink } from '../place-link.ts';
import type { View } from '../view.ts';

/** Why a node counts as a gap, in words: who wants it, where it is talked about, which neighbours are there. */
export function evidenceOf(view: View, gap: Gap): string[] {
  const { lang } = view;
  const list = (names: Iterable<string>): string => [...new Set(names)].join(lang === 'zh' ? '、' : ', ');
  return [
    gap.wanted.length > 0 && fill(chainWords.wantedBy[lang], { places: list(gap.wanted.map(({ place }) => placeLink(view, place).name)) }),
    gap.talked.length > 0 && fill(chainWords.talkedAt[lang], { places: list(gap.talked.map((project) => placeLink(view, project.zone ?? project.city).name)) }),
    gap.beside.length > 0 && fill(chainWords.beside[lang], { nodes: list(gap.beside.map((node) => view.say(node.data.name))) }),
  ].filter((part) => part !== false);
}
