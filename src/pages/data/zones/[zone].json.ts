import type { APIRoute } from 'astro';
import { sheetFile } from '../../../components/sheet/answer.ts';
import { zoneSheet } from '../../../components/sheet/zone-sheet.ts';
import type { ZoneNode } from '../../../domain/portal.ts';
import { portal } from '../../../portal-from-astro.ts';

/** The sheet of each zone. */
export const getStaticPaths = async () => (await portal()).zones.map((zone) => ({ params: { zone: zone.id }, props: { zone } }));

export const GET: APIRoute<{ zone: ZoneNode }> = async ({ props }) => sheetFile(zoneSheet(await portal(), props.zone));
