/** The address of a page as it is passed on. */
import { ambassadorCode, withCode } from '../ambassador-code.ts';

/** What WeChat adds to the addresses of pages that are forwarded in it. */
const added = ['from', 'isappinstalled', 'scene', 'clicktime', 'enterid', 'wechat_redirect'];

/**
 * The address without what WeChat added, with the state of the page (filters, compared zones) and, where it is
 * to be carried, an ambassador's code in place of any other.
 */
export function sharedAddress(href: string, code?: string): string {
  const url = new URL(href);
  url.hash = '';
  // Kept as they were written: rewriting the query would encode the commas and slashes of readable addresses.
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && part !== 'r' && !part.startsWith('r=') && !added.some((name) => part === name || part.startsWith(`${name}=`)));
  url.search = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return withCode(url.href, ambassadorCode(code));
}
