import type { APIRoute } from 'astro';
import { withBase } from '../domain/urls.ts';

/** Everything may be read; the sitemap says where everything is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase('/sitemap.xml', import.meta.env.BASE_URL), site).href}\n`, {
    headers: { 'Content-Type': 'text/plain' },
  });
