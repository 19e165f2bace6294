import type { Content, LoadedBody, Rule } from '../content.ts';
import type { Finding, Words } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { basePathOf, pageOfBody, sitePaths } from '../site-paths.ts';
import { isOwn, linksIn } from './markdown.ts';

/** Links within the site lead to one of its pages. */
export const brokenLink: Rule = {
  name: 'broken-link',
  scope: 'body',
  *check(body, content) {
    for (const { address, offset, isImage } of linksIn(body.text ?? '')) {
      // Other sites and parts of the same page are no matter of this rule; nor are unsafe links and pictures.
      if (isImage || address === '' || /^[#?]/.test(address) || !isOwn(address)) continue;
      const trouble = troubleOf(address, body, content);
      if (trouble) yield { file: body.file, code: 'broken-link', at: { offset, length: address.length }, ...trouble };
    }
  },
};

function troubleOf(address: string, { place }: LoadedBody, content: Content): Pick<Finding, 'values' | 'replacement' | 'mend'> | undefined {
  const base = basePathOf(content);
  const path = resolved(address, `${base}${pageOfBody(place)}`);
  if (path === undefined) return { values: { found: address, reason: unreadable, remedy: '' } };
  const paths = sitePaths(content);
  const inside = base === '' || path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
  // A file beside a page, such as its brochure: the build looks whether it is there.
  const page = inside?.replace(/[^/]+\.[a-z0-9]+$/, '');
  if (page !== undefined && (paths.has(page) || /^\/(?:en\/)?(?:s|a|data)\//.test(page))) return undefined;
  const rest = /[?#].*$/.exec(address)?.[0] ?? '';
  const wanted = inside ?? path;
  if (paths.has(`${wanted}/`)) return { values: { found: address, reason: noSlash }, replacement: `${base}${wanted}/${rest}`, mend: true };
  const meant = meantBy(wanted, paths);
  const values = { found: address, reason: inside === undefined ? { zh: `${outside.zh} ${base}/`, en: `${outside.en} ${base}/` } : noPage };
  return meant === undefined ? { values } : { values, replacement: `${base}${meant}${rest}` };
}

const noPage: Words = { zh: '网站没有这一页', en: 'the site has no such page' };
const noSlash: Words = { zh: '末尾缺“/”', en: 'the “/” at its end is missing' };
const outside: Words = { zh: '这个网站的地址都以这个开头：', en: 'addresses of this site start with' };
const unreadable: Words = { zh: '地址的写法不对', en: 'it is not written as an address' };

function resolved(address: string, page: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address, `http://site${page}`).pathname);
  } catch {
    return undefined;
  }
}

/** The page with the same last name where there is one, else the nearest of all. */
function meantBy(path: string, paths: ReadonlySet<string>): string | undefined {
  const slashed = path.replace(/(?:index)?(?:\.html?|\.md|\.ya?ml)$/, '').replace(/\/*$/, '/');
  if (paths.has(slashed)) return slashed;
  const english = slashed.startsWith('/en/');
  const ofLanguage = [...paths].filter((each) => each.startsWith('/en/') === english);
  const name = slashed.split('/').at(-2) ?? '';
  const same = name === '' ? [] : ofLanguage.filter((each) => each.endsWith(`/${name}/`) && !each.includes('/embed/') && !each.includes('/status/'));
  return same.length === 1 ? same[0] : nearest(slashed, ofLanguage);
}
