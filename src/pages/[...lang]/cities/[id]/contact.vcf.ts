/** The contact cards of a city, where a source gives a contact by which it can be reached. */
import type { APIRoute } from 'astro';
import { nodePaths } from '../../../../components/view.ts';
import { reachableContacts, vcards } from '../../../../domain/kit/vcard.ts';
import { localized, cityPath, withBase } from '../../../../domain/urls.ts';
import { portal } from '../../../../portal-from-astro.ts';
import type { Lang } from '../../../../schema/text.ts';

export const getStaticPaths = async () => nodePaths((await portal()).cities.filter((place) => reachableContacts(place).length > 0));

export const GET: APIRoute<{ lang: Lang; id: string }> = async ({ props: { lang, id }, site }) => {
  const { cityById, site: identity } = await portal();
  const place = cityById.get(id);
  if (!place) throw new Error(`no city ${id}`);
  const address = identity.address === undefined ? undefined : new URL(withBase(localized(cityPath(id), lang), import.meta.env.BASE_URL), site).href;
  return new Response(vcards(place, lang, address), { headers: { 'Content-Type': 'text/vcard' } });
};
