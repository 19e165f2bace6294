import type { APIRoute } from 'astro';
import { allPrices } from '../../domain/costs/known-prices.ts';
import { portal } from '../../portal-from-astro.ts';

/** Prices and entry thresholds that zones have published, for the cost sheet. One file for both languages. */
export const GET: APIRoute = async () => new Response(JSON.stringify(allPrices(await portal())), { headers: { 'Content-Type': 'application/json' } });
