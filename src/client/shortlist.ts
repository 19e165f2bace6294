/**
 * The shortlist: entries in their order, kept in the fragment of the address and in this browser. A list that
 * came with a link is only shown; it becomes the visitor's own when they say so.
 */
import { entryPath, isSameEntry, type EntryRef } from '../domain/sheet/entry-ref.ts';
import { cleanTitle, joinedLists, listLine, mostEntries, movedEntry, parseList, withoutEntry, type Shortlist } from '../domain/shortlist/list.ts';
import { fill } from '../i18n/fill.ts';
import { entryKindName, shortlistWords as words } from '../i18n/shortlist-words.ts';
import type { Lang } from '../schema/text.ts';
import { dossier } from './dossier.ts';
import { button, element, link } from './element.ts';
import { keepList, keptList, keptNames } from './kept.ts';
import { fetchSheet, type Fetched } from './sheets.ts';
import { pageAddress } from './sheet-view.ts';

const page = document.querySelector<HTMLElement>('[data-shortlist-root]');
if (page) start(page);

function start(page: HTMLElement): void {
  const find = <T extends HTMLElement = HTMLElement>(name: string): T => {
    const found = page.querySelector<T>(`[data-shortlist-${name}]`);
    if (!found) throw new Error(`The shortlist page has no ${name}.`);
    return found;
  };
  const lang: Lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const place = { lang, base: page.dataset.base ?? '/' };
  const [entries, status, ignored, shared, empty, tools, cover] = ['entries', 'status', 'ignored', 'shared', 'empty', 'tools', 'dossier'].map(
    (name) => find(name),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const title = find<HTMLInputElement>('title');
  let list: Shortlist = { entries: [], title: '' };
  let own = true;
  let asked = 0;
  let fetched: Fetched[] = [];

  const nameOf = (index: number): string => {
    const sheet = fetched[index];
    return typeof sheet === 'object' ? sheet.name[lang] : (list.entries[index]?.id ?? '');
  };

  /** Writes the list where it belongs. The mark in the history tells a reload from a link of somebody else. */
  function keep(): void {
    const line = listLine(list);
    history.replaceState({ own }, '', location.pathname + location.search + (line === '' ? '' : `#${line}`));
    if (own && !keepList(list)) status.textContent = words.notKept[lang];
    for (const other of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-query]')) other.hash = line;
  }

  function change(next: Shortlist, said: string): void {
    list = next;
    status.textContent = said;
    keep();
    void draw();
  }

  function control(label: string, name: string, press: () => void, disabled = false): HTMLButtonElement {
    const made = button('tool', press, label, element('span', 'hidden-text', ` ${name}`));
    made.disabled = disabled;
    return made;
  }

  /** The same control of the same entry keeps the focus after the list is drawn anew. */
  function focusOn(entry: EntryRef, control: number): void {
    const index = list.entries.findIndex((other) => isSameEntry(other, entry));
    const controls = [...(entries.children[Math.max(0, index)]?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    (controls[control]?.disabled === false ? controls[control] : controls.find(({ disabled }) => !disabled))?.focus();
  }

  function entryItem(entry: EntryRef, index: number): HTMLLIElement {
    const sheet = fetched[index];
    const name = nameOf(index);
    const move = (by: number, which: number): void => {
      change(movedEntry(list, entry, by), fill(words.moved[lang], { name, n: index + by + 1 }));
      focusOn(entry, which);
    };
    const what = typeof sheet === 'object' ? link('row-name', pageAddress(entryPath(entry), place), name) : element('span', 'row-name', name);
    const about = sheet === 'unknown' ? words.noSuch[lang] : sheet === 'failed' ? words.failed[lang] : sheet ? sheet.about[lang] : '';
    return element(
      'li',
      typeof sheet === 'string' ? 'is-lost' : '',
      element('div', 'shortlist-what', element('span', 'shortlist-kind', entryKindName[entry.kind][lang]), what, element('span', 'note', about)),
      element(
        'div',
        'shortlist-moves',
        control(words.up[lang], name, () => move(-1, 0), index === 0),
        control(words.down[lang], name, () => move(1, 1), index === list.entries.length - 1),
        control(words.remove[lang], name, () => {
          change(withoutEntry(list, entry), fill(words.removed[lang], { name }));
          const left = list.entries[Math.min(index, list.entries.length - 1)];
          if (left) focusOn(left, 2);
          else empty.querySelector('a')?.focus();
        }),
      ),
    );
  }

  async function draw(): Promise<void> {
    asked += 1;
    const run = asked;
    const there = list.entries.length > 0;
    [empty.hidden, tools.hidden, entries.hidden] = [there, !there, !there];
    drawShared();
    drawParts();
    if (!there) return;
    const said = status.textContent;
    if (said === '') status.textContent = words.loading[lang];
    const coming = await Promise.all(list.entries.map((entry) => fetchSheet(entry, place.base)));
    if (run !== asked) return;
    if (status.textContent === words.loading[lang]) status.textContent = fill(words[list.entries.length === 1 ? 'countOne' : 'count'][lang], { n: list.entries.length });
    const focused =
      document.activeElement instanceof HTMLElement && entries.contains(document.activeElement) ? position(document.activeElement) : undefined;
    fetched = coming;
    drawParts();
    if (focused) [...(entries.children[focused[0]]?.querySelectorAll('button') ?? [])][focused[1]]?.focus();
  }

  /** Which entry and which of its buttons an element is. */
  function position(active: HTMLElement): [number, number] {
    const item = [...entries.children].findIndex((child) => child.contains(active));
    return [item, [...(entries.children[item]?.querySelectorAll('button') ?? [])].indexOf(active as HTMLButtonElement)];
  }

  function drawParts(): void {
    entries.replaceChildren(...list.entries.map(entryItem));
    const sheets = list.entries.flatMap((_, index) => (typeof fetched[index] === 'object' ? [fetched[index]] : []));
    cover.replaceChildren(
      ...(sheets.length > 0
        ? dossier(sheets, {
            ...place,
            title: list.title.trim() || words.defaultTitle[lang],
            portal: page.dataset.portal ?? '',
            checked: page.dataset.checked ?? '',
            today: today(),
          })
        : []),
    );
  }

  function drawShared(): void {
    const stored = keptList();
    shared.hidden = own || list.entries.length === 0;
    if (shared.hidden) return;
    const adopt = (next: Shortlist): void => {
      own = true;
      change(next, '');
      entries.querySelector('button:not([disabled])')?.closest('li')?.querySelector<HTMLElement>('a, button:not([disabled])')?.focus();
    };
    shared.replaceChildren(
      element('span', '', words.sharedList[lang]),
      button('tool', () => adopt(list), words.keep[lang]),
      ...(stored.entries.length > 0
        ? [button('tool', () => adopt(joinedLists(stored, list)), words.join[lang]), button('tool', () => adopt(stored), words.mine[lang])]
        : []),
    );
  }

  function fromAddress(): void {
    const parsed = parseList(location.hash);
    const stored = keptList();
    const isOwn = (history.state as { own?: unknown } | null)?.own === true;
    own = parsed.entries.length === 0 || isOwn || listLine(parsed) === listLine(stored);
    list = own && stored.entries.length > 0 ? stored : { entries: parsed.entries, title: parsed.title };
    ignored.hidden = parsed.ignored.length === 0;
    ignored.textContent =
      words.ignored[lang] +
      parsed.ignored.map((part) => `“${part}”`).join(lang === 'zh' ? '、' : ', ') +
      (parsed.entries.length >= mostEntries ? `${lang === 'zh' ? '；' : '; '}${words.tooMany[lang]}` : '');
    title.value = list.title;
    fetched = [];
    keep();
    void draw();
  }

  title.addEventListener('input', () => {
    list = { ...list, title: cleanTitle(title.value) };
    keep();
    drawParts();
  });
  find('print').addEventListener('click', () => print());
  find('share').addEventListener('click', (event) => {
    const pressed = event.currentTarget as HTMLElement;
    navigator.clipboard?.writeText(location.href).then(
      () => (status.textContent = pressed.dataset.done ?? ''),
      () => (status.textContent = location.href),
    ) ?? (status.textContent = location.href);
  });
  // The fragment is the list: links within the page move without changing it.
  cover.addEventListener('click', (event) => {
    const inside = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const target = inside && document.getElementById(inside.getAttribute('href')?.slice(1) ?? '');
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView();
    target.focus();
  });
  addEventListener('hashchange', () => {
    // An anchor such as that of “skip to content” is no list.
    if (location.hash !== '' && !location.hash.includes('=')) keep();
    else fromAddress();
  });
  addEventListener('storage', ({ key }) => {
    if (own && (key === null || key === keptNames.shortlist)) fromAddress();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) fromAddress();
  });
  fromAddress();
}

/** The day by the visitor's own clock, `YYYY-MM-DD`: a dossier is dated when it is made. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}
