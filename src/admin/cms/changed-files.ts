/** What a rehearsal has changed, to download: without a repository there is no other way to hand it in. */
import { fill } from '../../i18n/fill.ts';
import { button, el } from '../form/dom.ts';
import { cmsWords as words } from './words.ts';

/** Shows the files in the corner of the page. */
export function showChanged(into: HTMLElement, changed: ReadonlyMap<string, string>, dropped: readonly string[]): void {
  const items = [...changed].map(([path, text]) =>
    el(
      'li',
      {},
      el('code', {}, `content/${path}`),
      ' ',
      button(words.download, () => download(path, text)),
    ),
  );
  into.replaceChildren(
    el(
      'details',
      dropped.length > 0 ? { open: true } : {},
      el('summary', {}, words.rehearsal, items.length > 0 && fill(words.changed, { n: items.length })),
      el('p', {}, words.local),
      el('ul', {}, ...items),
      ...(dropped.length > 0
        ? [el('p', {}, words.dropped), el('ul', {}, ...dropped.map((path) => el('li', {}, el('code', {}, `content/${path}`))))]
        : []),
      el('a', { href: '?fresh' }, words.again),
    ),
  );
}

function download(path: string, text: string): void {
  const link = el('a', { href: URL.createObjectURL(new Blob([text], { type: 'text/yaml' })), download: path.split('/').at(-1) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
