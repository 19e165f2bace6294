/** Pictures of hand-made chains, for tests: names can be replaced by long or rare ones. */
import { chainPicture, type PictureOptions } from '../src/chain-picture/chain-picture.ts';
import type { Mark, Picture, RectMark, TextMark } from '../src/chain-picture/shapes.ts';
import { chainMapsOf, type ChainMap } from '../src/domain/chain/chain-map.ts';
import type { Portal } from '../src/domain/portal.ts';
import type { Lang, Text } from '../src/schema/text.ts';
import { madePortal, type MadePortal } from './chain-portal.ts';

/** A small chain with every kind of state, line and place. */
export const smallChain: MadePortal = {
  chains: {
    pv: [
      'ore upstream spine > rod',
      'coal upstream input > ore',
      'rod upstream spine > cell, roof',
      'oven upstream equipment > rod',
      'crucible upstream input > rod',
      'sand upstream input > crucible',
      'cell midstream spine > module',
      'paste midstream input > cell',
      'module midstream spine > plant',
      'tester midstream equipment > module',
      'finance midstream service > module',
      'plant downstream spine',
      'roof downstream spine',
    ],
  },
  zones: {
    east: { city: 'a', targets: ['pv/paste'], companies: ['maker chain-master pv/module', 'other resident pv/module'] },
    west: { city: 'a', industries: ['pv/rod'] },
  },
  projects: { line: { in: 'east', on: ['pv/cell'], stages: ['started'] } },
};

/** A chain of as many nodes as asked for, with ribs of all kinds and nodes behind them. */
export function largeChain(nodes: number): MadePortal {
  const stages = ['upstream', 'midstream', 'downstream'] as const;
  const written = Array.from({ length: nodes }, (_, i) => {
    const stage = stages[Math.floor((i / nodes) * 3)] ?? 'upstream';
    const host = i - (i % 4);
    if (i % 4 === 0) return `n${String(i)} ${stage} spine${i + 4 < nodes ? ` > n${String(i + 4)}` : ''}`;
    return i % 4 === 3
      ? `n${String(i)} ${stage} input > n${String(host + 1)}`
      : `n${String(i)} ${stage} ${i % 4 === 1 ? 'input' : 'equipment'} > n${String(host)}`;
  });
  return {
    chains: { pv: written },
    zones: { east: { city: 'a', companies: written.slice(0, 5).map((_, i) => `k${String(i)} chain-master pv/n${String(i)}`) } },
  };
}

/** The portal with what a picture reads of a site, and with its node names replaced. */
export function picturePortal(made: MadePortal, name?: (index: number) => Text): { portal: Portal; map: ChainMap } {
  const portal = madePortal(made);
  Object.assign(portal.site, { shortName: { zh: '示例', en: 'Placeholder' } });
  Object.assign(portal, { checkedOn: '2000-03-01' });
  for (const zone of portal.zones) Object.assign(zone.data, { shortName: zone.name });
  for (const { data } of portal.chains) {
    Object.assign(data, { editedOn: '2000-02-01' });
    if (name) for (const [index, node] of data.nodes.entries()) node.name = name(index);
  }
  const map = chainMapsOf(portal).get('pv');
  if (!map) throw new Error('no map');
  return { portal, map };
}

export function pictureOf({ portal, map }: { portal: Portal; map: ChainMap }, lang: Lang, more: Partial<PictureOptions> = {}): Picture {
  const picture = chainPicture(map, { portal, lang, base: '/', ...more });
  if (!picture) throw new Error('no picture');
  return picture;
}

/** The box of a node: its outline, and the texts in it. */
export interface DrawnBox {
  node: string;
  outline: RectMark;
  texts: TextMark[];
}

export const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';

export function boxesOf(picture: Picture): DrawnBox[] {
  return picture.marks.flatMap((mark) => {
    if (mark.kind !== 'link' || mark.node === undefined) return [];
    const outline = mark.marks.find(({ kind }) => kind === 'rect') as RectMark;
    return [{ node: mark.node, outline, texts: mark.marks.filter(isText) }];
  });
}
