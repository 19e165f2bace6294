/** Looks at a built site before it goes live: are all pages there, and does every link lead somewhere? */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { localizedPathsOf } from '../../src/domain/all-paths.ts';
import type { Portal } from '../../src/domain/portal.ts';

export interface Verified {
  pages: number;
  links: number;
  problems: string[];
}

const referencePattern = /\b(href|src)="([^"]*)"/g;
const idPattern = /\sid="([^"]*)"/g;

/** Every file of a folder, as paths with forward slashes, in order. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Verifies pages, internal links and anchors, and that nothing is loaded from elsewhere. */
export function verifySite(folder: string, portal: Portal, base: string): Verified {
  const files = filesUnder(folder);
  const htmlFiles = files.filter((file) => file.endsWith('.html'));
  const problems = comparePages(htmlFiles, portal);
  const known = new Set(files);
  const html = new Map(htmlFiles.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const anchors = new Map<string, Set<string>>();
  const anchorsOf = (file: string): Set<string> => {
    let ids = anchors.get(file);
    if (!ids) anchors.set(file, (ids = new Set([...(html.get(file) ?? '').matchAll(idPattern)].map(([, id = '']) => decode(id)))));
    return ids;
  };
  let links = 0;
  for (const [file, text] of html) {
    for (const [, attribute = '', raw = ''] of text.matchAll(referencePattern)) {
      const reference = decode(raw);
      if (/^(https?:)?\/\//.test(reference)) {
        if (attribute === 'src') problems.push(`${file}: loads ${reference} from another host`);
        continue;
      }
      if (/^(mailto|tel|data):/.test(reference)) continue;
      links += 1;
      const target = targetOf(file, reference, base);
      if (target === undefined || !known.has(target.file)) problems.push(`${file}: broken link ${reference}`);
      else if (target.anchor !== '' && target.file.endsWith('.html') && !anchorsOf(target.file).has(target.anchor))
        problems.push(`${file}: link to a missing anchor ${reference}`);
    }
  }
  if (statSync(join(folder, 'index.html'), { throwIfNoEntry: false }) === undefined) problems.push('the home page is missing');
  return { pages: htmlFiles.length, links, problems: [...new Set(problems)] };
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

function targetOf(from: string, reference: string, base: string): { file: string; anchor: string } | undefined {
  let url: URL;
  try {
    url = new URL(reference, `http://site${base}${from}`);
  } catch {
    return undefined;
  }
  const prefix = base.replace(/\/+$/, '');
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(`${prefix}/`)) return undefined;
  const inside = path.slice(prefix.length + 1);
  return { file: inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside, anchor: decodeURIComponent(url.hash.slice(1)) };
}

function decode(text: string): string {
  return text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}
