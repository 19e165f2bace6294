/** Why a node counts as a gap, in words. */
import type { MapNode } from '../domain/chain/chain-map.ts';
import type { Gap } from '../domain/chain/gaps.ts';
import { placesThere } from '../domain/chain/scope.ts';
import type { Place } from '../domain/portal.ts';
import type { Lang } from '../schema/text.ts';
import { chainWords } from './chain-words.ts';
import { fill } from './fill.ts';

/** The short name of a place. */
export function placeName(place: Place, lang: Lang): string {
  return place.kind === 'zone' ? place.data.shortName[lang] : place.name[lang];
}

/** A neighbour with the first place where it is. */
function withPlace(node: MapNode, lang: Lang): string {
  const [place] = placesThere(node).filter(({ kind }) => kind !== 'province');
  const name = node.data.name[lang];
  if (!place) return name;
  return lang === 'zh' ? `${name}（${placeName(place, lang)}）` : `${name} (${placeName(place, lang)})`;
}

/** Who wants it, where it is talked about or planned, which neighbours are there. */
export function gapEvidence(gap: Gap, lang: Lang): string[] {
  const list = (names: Iterable<string>): string => [...new Set(names)].join(lang === 'zh' ? '、' : ', ');
  return [
    gap.wanted.length > 0 && fill(chainWords.wantedBy[lang], { places: list(gap.wanted.map(({ place }) => placeName(place, lang))) }),
    gap.talked.length > 0 &&
      fill(chainWords.talkedAt[lang], { places: list(gap.talked.map((project) => placeName(project.zone ?? project.city, lang))) }),
    gap.planned.length > 0 && fill(chainWords.plannedAt[lang], { places: list(gap.planned.map(({ place }) => placeName(place, lang))) }),
    gap.beside.length > 0 && fill(chainWords.beside[lang], { nodes: list(gap.beside.map((node) => withPlace(node, lang))) }),
  ].filter((part) => part !== false);
}
