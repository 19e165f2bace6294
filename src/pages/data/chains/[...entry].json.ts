import type { APIRoute } from 'astro';
import { sheetFile } from '../../../components/sheet/answer.ts';
import { chainSheet, nodeSheet } from '../../../components/sheet/node-sheet.ts';
import { chainMapsOf } from '../../../domain/chain/chain-map.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';
import { portal } from '../../../portal-from-astro.ts';

/** The sheet of each chain, `photovoltaics.json`, and of each of its nodes, `photovoltaics/cells.json`. */
export const getStaticPaths = async () => {
  const all = await portal();
  return [...chainMapsOf(all).values()].flatMap(({ chain, nodes }) => [
    { params: { entry: chain.id }, props: { sheet: () => chainSheet(all, chain) } },
    ...nodes.map((node) => ({ params: { entry: `${chain.id}/${node.data.id}` }, props: { sheet: () => nodeSheet(all, node) } })),
  ]);
};

export const GET: APIRoute<{ sheet: () => Sheet }> = ({ props }) => sheetFile(props.sheet());
