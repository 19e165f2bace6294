/** Where “correct this” leads: to the repository's report page, or to the inquiry page with page and fact filled in. */
import { reportAddress } from '../domain/repository-links.ts';
import { inquiryPath, withBase } from '../domain/urls.ts';
import { fill } from '../i18n/fill.ts';
import { statusWords } from '../i18n/status-words.ts';
import type { View } from './view.ts';

/**
 * @param url the address of the page, as Astro knows it
 * @param fact what is to be corrected, in words; the whole page without it
 */
export function correctionHref(view: View, url: URL, fact?: string): string {
  const { lang, portal, base } = view;
  const page = url.pathname.slice(withBase('', base).length);
  if (!portal.site.repository) {
    // Letters stand as they are: browsers escape them, and pages with many facts stay small.
    const about = fact === undefined ? '' : `&fact=${fact.replace(/[^\p{L}\p{N}.,()（）、·–-]/gu, encodeURIComponent)}`;
    return `${view.href(inquiryPath)}?correct=${page}${about}`;
  }
  const text = fill(statusWords.correction[lang], { page: url.href, fact: fact ?? '' });
  return reportAddress(portal.site.repository, fill(statusWords.correctFact[lang], { fact: fact ?? page }), text);
}
