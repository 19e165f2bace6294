import type { APIRoute } from 'astro';
import { propertyRecords } from '../../domain/plants/record.ts';
import { portal } from '../../portal-from-astro.ts';

/** Every plant and lot with the values that the finder compares. One file for both languages. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(propertyRecords(await portal())), { headers: { 'Content-Type': 'application/json' } });
