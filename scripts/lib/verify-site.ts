/** Looks at a built site before it goes live: are all pages there, and does every link lead somewhere? */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { localizedPathsOf } from '../../src/domain/all-paths.ts';
import { defaultAddress } from '../../src/domain/kit/short-address.ts';
import type { Portal } from '../../src/domain/portal.ts';

export interface Verified {
  pages: number;
  links: number;
  problems: string[];
}

/** The file that a reference means, and the part of it. */
interface Target {
  reference: string;
  file: string;
  anchor: string;
}

/** A link to a part of a page. */
interface AnchorLink extends Target {
  from: string;
}

const referencePattern = /\b(href|src|srcset)="([^"]*)"|<meta property="og:(image)" content="([^"]*)"/g;
const idPattern = /\sid="([^"]*)"/g;
/** A `<link>` that makes the browser load something. */
const loadingLinkPattern = /<link\b(?![^>]*\brel="(?:canonical|alternate)")[^>]*\bhref="((?:https?:)?\/\/[^"]*)"/g;

/** Every file of a folder, as paths with forward slashes, in order. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/**
 * Verifies pages, internal links and anchors, and that nothing is loaded from elsewhere. Pages are read one
 * after the other, so that memory does not grow with them.
 * @param address the site's own, with which pictures are named for those who share a page
 * @param unmade names of files that were left out on purpose
 */
export function verifySite(
  folder: string,
  portal: Portal,
  base: string,
  address = portal.site.address ?? defaultAddress,
  unmade?: ReadonlySet<string>,
): Verified {
  const own = new URL(base, address).href;
  const files = filesUnder(folder);
  const htmlFiles = files.filter((file) => file.endsWith('.html'));
  const known = new Set(files);
  const problems = new Set(comparePages(htmlFiles, portal));
  const targetOf = targetFinder(base);
  const elsewhere: AnchorLink[] = [];
  let links = 0;
  for (const from of htmlFiles) {
    const html = readFileSync(join(folder, from), 'utf8');
    const within: AnchorLink[] = [];
    for (const [, address = ''] of html.matchAll(loadingLinkPattern)) problems.add(`${from}: loads ${address} from another host`);
    for (const [, href = '', link = '', image = '', picture = ''] of html.matchAll(referencePattern)) {
      const [attribute, raw] = [href + image, link + picture];
      const named = decode(raw);
      // The site's own files by their full address are files like others.
      const reference = attribute !== 'href' && named.startsWith(own) ? base + named.slice(own.length) : named;
      if (/^(https?:)?\/\//.test(reference)) {
        if (attribute !== 'href') problems.add(`${from}: loads ${reference} from another host`);
        continue;
      }
      if (/^(mailto|tel|data):/.test(reference)) continue;
      links += 1;
      const target = targetOf(from, reference);
      if (target === undefined || !(known.has(target.file) || unmade?.has(basename(target.file)))) problems.add(`${from}: broken link ${reference}`);
      else if (target.anchor !== '' && target.file.endsWith('.html')) (target.file === from ? within : elsewhere).push({ ...target, from });
    }
    for (const problem of missingAnchors(html, within)) problems.add(problem);
  }
  for (const [file, wanted] of Map.groupBy(elsewhere, (link) => link.file)) {
    for (const problem of missingAnchors(readFileSync(join(folder, file), 'utf8'), wanted)) problems.add(problem);
  }
  if (!known.has('index.html')) problems.add('the home page is missing');
  return { pages: htmlFiles.length, links, problems: [...problems] };
}

/** Pages on disk and pages of the portal must be the same. */
function comparePages(htmlFiles: readonly string[], portal: Portal): string[] {
  const wanted = new Set([...localizedPathsOf(portal).map((path) => `${path.slice(1)}index.html`), '404.html', 'en/404/index.html']);
  const there = new Set(htmlFiles);
  return [
    ...[...wanted].filter((file) => !there.has(file)).map((file) => `page is missing: ${file}`),
    ...[...there].filter((file) => !wanted.has(file)).map((file) => `page that no entry asks for: ${file}`),
  ];
}

function missingAnchors(html: string, links: readonly AnchorLink[]): string[] {
  if (links.length === 0) return [];
  const ids = new Set([...html.matchAll(idPattern)].map(([, id = '']) => decode(id)));
  return links.filter(({ anchor }) => !ids.has(anchor)).map(({ from, reference }) => `${from}: link to a missing anchor ${reference}`);
}

/** Finds what references mean. Those that begin with `/` come again on many pages: each is worked out once. */
function targetFinder(base: string): (from: string, reference: string) => Target | undefined {
  const known = new Map<string, Target | undefined>();
  return (from, reference) => {
    if (!reference.startsWith('/')) return targetOf(from, reference, base);
    if (!known.has(reference)) {
      // A piece of a page would keep the whole page in memory.
      const copy = Buffer.from(reference).toString();
      known.set(copy, targetOf(from, copy, base));
    }
    return known.get(reference);
  };
}

function targetOf(from: string, reference: string, base: string): Target | undefined {
  try {
    if (reference.startsWith('#')) return { reference, file: from, anchor: decodeURIComponent(reference.slice(1)) };
    const url = new URL(reference, `http://site${base}${from}`);
    const prefix = base.replace(/\/+$/, '');
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(`${prefix}/`)) return undefined;
    const inside = path.slice(prefix.length + 1);
    return { reference, file: inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside, anchor: decodeURIComponent(url.hash.slice(1)) };
  } catch {
    // No address, or half an escape such as `%E4%B8`.
    return undefined;
  }
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}
