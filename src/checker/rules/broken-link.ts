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
      if (isImage || /^[#?]/.test(address) || !isOwn(address)) continue;
      if (address === '') {
        yield { file: body.file, code: 'broken-link', at: { offset, length: 1 }, values: { found: '', reason: empty } };
        continue;
      }
      const trouble = troubleOf(address, body, content);
      if (trouble) yield { file: body.file, code: 'broken-link', at: { offset, length: address.length }, ...trouble };
    }
    for (const { index, 0: found, 1: first, 2: closed, 3: opened, 4: second, 5: plain } of (body.text ?? '').matchAll(wideBrackets)) {
      const [name, address] = [first ?? second ?? '', closed ?? opened ?? plain ?? ''];
      const at = { offset: index, length: found.length };
      yield { file: body.file, code: 'broken-link', at, values: { found, reason: wide }, replacement: `[${name}](${address})`, mend: true };
    }
  },
};

function troubleOf(address: string, { place }: LoadedBody, content: Content): Pick<Finding, 'values' | 'replacement' | 'mend'> | undefined {
  if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|cn|org|net|gov)(?:\/|$))/i.test(address))
    return { values: { found: address, reason: noScheme }, replacement: `https://${address}` };
  const base = basePathOf(content);
  const path = resolved(address, `${base}${pageOfBody(place)}`);
  if (path === undefined) return { values: { found: address, reason: unreadable, remedy: '' } };
  const paths = sitePaths(content);
  const inside = base === '' || path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
  // A file beside a page, such as its brochure: the build looks whether it is there.
  const page = inside?.replace(/[^/]+\.(?:pdf|vcf|png|jpe?g|webp|json|csv|xml|ics|txt|zip)$/, '');
  if (page !== undefined && (paths.has(page) || /^\/(?:en\/)?(?:s|a|data)\//.test(page))) return undefined;
  const rest = /[?#].*$/.exec(address)?.[0] ?? '';
  const wanted = inside ?? path;
  if (paths.has(`${wanted}/`)) return { values: { found: address, reason: noSlash }, replacement: `${base}${wanted}/${rest}`, mend: true };
  const meant = meantBy(wanted, paths);
  const values = { found: address, reason: inside === undefined ? { zh: `${outside.zh} ${base}/`, en: `${outside.en} ${base}/` } : noPage };
  return meant === undefined ? { values } : { values, replacement: `${base}${meant}${rest}` };
}

/** A link with a bracket of a Chinese keyboard is none. */
const wideBrackets =
  /[[【]([^\]】\n]+)[\]】](?:\((?=https?:|[/.#])([^()（）\s]*)）|（(?=https?:|[/.#])([^()（）\s]*)[）)])|【([^】\n]+)】\((?=https?:|[/.#])([^()\s]*)\)/g;

const empty: Words = { zh: '地址是空的', en: 'its address is empty' };
const wide: Words = { zh: '括号是全角的', en: 'its brackets are full-width' };
const noPage: Words = { zh: '网站没有这一页', en: 'the site has no such page' };
const noSlash: Words = { zh: '末尾缺“/”', en: 'the “/” at its end is missing' };
const noScheme: Words = { zh: '别的网站的地址要以 https:// 或 http:// 开头', en: 'an address of another site starts with https:// or http://' };
const outside: Words = { zh: '这个网站的地址都以这个开头：', en: 'addresses of this site start with' };
const unreadable: Words = { zh: '地址的写法不对', en: 'it is not written as an address' };

function resolved(address: string, page: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address, `http://site${page}`).pathname);
  } catch {
    return undefined;
  }
}

/** The page with the same last name where there is one, else the nearest of its neighbours. */
function meantBy(path: string, paths: ReadonlySet<string>): string | undefined {
  const slashed = path.replace(/(?:(?:index|zh|en|zone|city|policy|page)(?=\.))?\.(?:html?|md|ya?ml)$/, '').replace(/\/*$/, '/');
  if (paths.has(slashed)) return slashed;
  const english = slashed.startsWith('/en/');
  const ofLanguage = [...paths].filter((each) => each.startsWith('/en/') === english && !each.includes('/embed/') && !each.includes('/status/'));
  const name = nameOf(slashed);
  const same = name === '' ? [] : ofLanguage.filter((each) => nameOf(each) === name);
  if (same.length === 1) return same[0];
  const parent = slashed.slice(0, slashed.length - name.length - 1);
  const neighbours = ofLanguage.filter((each) => each.slice(0, each.length - nameOf(each).length - 1) === parent);
  const meant = nearest(name, neighbours.map(nameOf));
  return meant === undefined ? undefined : `${parent}${meant}/`;
}

function nameOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}
