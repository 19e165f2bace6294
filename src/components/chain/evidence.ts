import type { Gap } from '../../domain/chain/gaps.ts';
import type { MapNode } from '../../domain/chain/chain-map.ts';
import { placesThere } from '../../domain/chain/scope.ts';
import { chainWords, fill } from '../../i18n/chain-words.ts';
import { placeLink } from '../place-link.ts';
import type { View } from '../view.ts';

/** A neighbour with the first place where it is. */
function withPlace(view: View, node: MapNode): string {
  const [place] = placesThere(node).filter(({ kind }) => kind !== 'province');
  const name = view.say(node.data.name);
  if (!place) return name;
  return view.lang === 'zh' ? `${name}（${placeLink(view, place).name}）` : `${name} (${placeLink(view, place).name})`;
}

/** Why a node counts as a gap, in words: who wants it, where it is talked about or planned, which neighbours are there. */
export function evidenceOf(view: View, gap: Gap): string[] {
  const { lang } = view;
  const list = (names: Iterable<string>): string => [...new Set(names)].join(lang === 'zh' ? '、' : ', ');
  return [
    gap.wanted.length > 0 && fill(chainWords.wantedBy[lang], { places: list(gap.wanted.map(({ place }) => placeLink(view, place).name)) }),
    gap.talked.length > 0 &&
      fill(chainWords.talkedAt[lang], { places: list(gap.talked.map((project) => placeLink(view, project.zone ?? project.city).name)) }),
    gap.planned.length > 0 && fill(chainWords.plannedAt[lang], { places: list(gap.planned.map(({ place }) => placeLink(view, place).name)) }),
    gap.beside.length > 0 && fill(chainWords.beside[lang], { nodes: list(gap.beside.map((node) => withPlace(view, node))) }),
  ].filter((part) => part !== false);
}
