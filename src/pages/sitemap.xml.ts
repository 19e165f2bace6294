import type { APIRoute } from 'astro';
import { ambassadorPath, localized, searchPath, withBase } from '../domain/urls.ts';
import { framedPathsOf, pathsOf } from '../domain/all-paths.ts';
import { isShortPath } from '../domain/kit/short-address.ts';
import { htmlLang } from '../i18n/words.ts';
import { portal } from '../portal-from-astro.ts';
import { languages, type Lang } from '../schema/text.ts';

/** Every page in both languages, each naming its other edition. */
export const GET: APIRoute = async ({ site }) => {
  const address = (path: string, lang: Lang): string => new URL(withBase(localized(path, lang), import.meta.env.BASE_URL), site).href;
  const all = await portal();
  const unlisted = new Set([searchPath, ambassadorPath, ...framedPathsOf(all)]);
  const entries = pathsOf(all)
    .filter((path) => !unlisted.has(path) && !isShortPath(path))
    .flatMap((path) => {
      const alternates = languages.map((lang) => `<xhtml:link rel="alternate" hreflang="${htmlLang(lang)}" href="${address(path, lang)}"/>`).join('');
      return languages.map((lang) => `<url><loc>${address(path, lang)}</loc>${alternates}</url>`);
    });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
