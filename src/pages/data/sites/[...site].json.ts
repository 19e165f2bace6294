import type { APIRoute } from 'astro';
import { sheetFile } from '../../../components/sheet/answer.ts';
import { siteSheets } from '../../../components/sheet/site-sheet.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';
import { portal } from '../../../portal-from-astro.ts';

/** The sheet of each plant and lot: `linyi/plant-hall.json`. */
export const getStaticPaths = async () => {
  const all = await portal();
  return all.zones.flatMap((zone) => siteSheets(all, zone)).map((sheet) => ({ params: { site: sheet.id }, props: { sheet } }));
};

export const GET: APIRoute<{ sheet: Sheet }> = ({ props }) => sheetFile(props.sheet);
