/** On every page: keeps the ambassador's code of the visit, works the buttons of comparison and shortlist, draws the tray. */
import { ambassadorCode } from '../domain/ambassador-code.ts';
import { choiceQuery, mostZones } from '../domain/compare/choice.ts';
import { entryKinds, entryRef, isSameEntry, type EntryRef } from '../domain/sheet/entry-ref.ts';
import { mostEntries, withEntry, withoutEntry } from '../domain/shortlist/list.ts';
import { fill } from '../i18n/fill.ts';
import { compareTrayWords as compareWords, listTrayWords as shortlistWords, referralLineWords as referralWords } from '../i18n/tray-words.ts';
import type { Lang } from '../schema/text.ts';
import { button, element, link } from './element.ts';
import { codeInAddress, codeOfVisit, forgetCode, isEnough, keepList, keepZones, keptList, keptZones, type ComparedZone } from './kept.ts';

const referral = document.querySelector<HTMLElement>('[data-referral-line]');
if (referral) showCode(referral);
const tray = document.querySelector<HTMLElement>('[data-tray]');
if (tray) start(tray);

/** Shows the code in plain sight, with the way to leave it out; a wrong one is ignored with a word. */
function showCode(line: HTMLElement): void {
  const lang: Lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const code = codeOfVisit();
  const wrong = codeInAddress() !== null && ambassadorCode(codeInAddress()) === undefined;
  document.documentElement.toggleAttribute('data-referral', code !== undefined || wrong);
  if (wrong) line.append(element('span', 'overdue', referralWords.refused[lang]), ' ');
  if (code === undefined) return;
  const forget = button('tool', () => {
    forgetCode();
    document.documentElement.removeAttribute('data-referral');
    line.replaceChildren();
    document.querySelector<HTMLElement>('main')?.focus();
    dispatchEvent(new Event('referral'));
  });
  forget.textContent = referralWords.forget[lang];
  line.append(
    referralWords.code[lang],
    ' ',
    element('strong', 'referral-code', code),
    ' ',
    element('span', 'note', referralWords.kept[lang]),
    ' ',
    forget,
  );
}

function start(tray: HTMLElement): void {
  const lang: Lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const compareButtons = [...document.querySelectorAll<HTMLButtonElement>('[data-compare]')];
  const listButtons = [...document.querySelectorAll<HTMLButtonElement>('[data-shortlist]')];
  const said = element('span', 'tray-said');
  said.setAttribute('role', 'status');

  const zoneOf = ({ dataset }: HTMLElement): ComparedZone => ({ id: dataset.compare ?? '', name: { zh: dataset.zh ?? '', en: dataset.en ?? '' } });
  const entryOf = ({ dataset }: HTMLElement): EntryRef | undefined => {
    const kind = entryKinds.find((each) => each === dataset.shortlist);
    return kind && entryRef(kind, dataset.id ?? '');
  };

  function setZones(zones: readonly ComparedZone[]): void {
    say(keepZones(zones) ? '' : compareWords.notKept[lang]);
    draw();
  }
  function say(words: string): void {
    said.textContent = words;
  }

  function toggleZone(from: HTMLElement): void {
    const zone = zoneOf(from);
    const zones = keptZones();
    if (zones.some(({ id }) => id === zone.id)) return setZones(zones.filter(({ id }) => id !== zone.id));
    if (zones.length >= mostZones) return say(compareWords.full[lang]);
    setZones([...zones, zone]);
  }
  function toggleEntry(from: HTMLElement): void {
    const entry = entryOf(from);
    if (!entry) return;
    const list = keptList();
    const there = list.entries.some((other) => isSameEntry(other, entry));
    if (!there && list.entries.length >= mostEntries) return say(shortlistWords.full[lang]);
    say(keepList(there ? withoutEntry(list, entry) : withEntry(list, entry)) ? '' : compareWords.notKept[lang]);
    draw();
  }

  function draw(): void {
    const zones = keptZones();
    const { entries } = keptList();
    for (const each of compareButtons) each.setAttribute('aria-pressed', String(zones.some(({ id }) => id === each.dataset.compare)));
    for (const each of listButtons) {
      const entry = entryOf(each);
      const there = entry !== undefined && entries.some((other) => isSameEntry(other, entry));
      each.dataset.add ??= each.textContent;
      each.textContent = (there ? each.dataset.added : each.dataset.add) ?? '';
      each.setAttribute('aria-pressed', String(there));
    }
    // The pages of comparison and shortlist show the choice themselves.
    const own = tray.dataset.comparePage === location.pathname || tray.dataset.shortlistPage === location.pathname;
    tray.hidden = own || zones.length + entries.length === 0;
    if (!tray.hidden)
      tray.replaceChildren(
        element(
          'div',
          'wrap tray-row',
          ...(zones.length > 0 ? [comparison(zones)] : []),
          ...(entries.length > 0 ? [shortlist(entries.length)] : []),
          said,
        ),
      );
  }

  function comparison(zones: readonly ComparedZone[]): HTMLElement {
    const items = zones.map((zone) => {
      const remove = button(
        'tray-remove',
        () => {
          setZones(keptZones().filter(({ id }) => id !== zone.id));
          tray.querySelector<HTMLElement>('button, a')?.focus();
        },
        '×',
      );
      remove.setAttribute('aria-label', fill(compareWords.remove[lang], { name: zone.name[lang] }));
      return element('li', '', element('span', '', zone.name[lang]), remove);
    });
    const list = element('ul', 'tray-zones', ...items);
    list.setAttribute('role', 'list');
    const next = isEnough(zones)
      ? link('tool tool-main', (tray.dataset.comparePage ?? '') + choiceQuery(zones.map(({ id }) => id)), compareWords.compareNow[lang])
      : element('span', 'note', compareWords.compareOne[lang]);
    return element(
      'div',
      'tray-compare',
      element('strong', '', compareWords.chosen[lang], element('span', 'tray-count', ` ${String(zones.length)}`)),
      list,
      next,
    );
  }
  function shortlist(count: number): HTMLElement {
    return link('tray-list', tray.dataset.shortlistPage ?? '', fill(shortlistWords.items[lang], { n: count }));
  }

  for (const each of compareButtons) each.addEventListener('click', () => toggleZone(each));
  for (const each of listButtons) each.addEventListener('click', () => toggleEntry(each));
  for (const each of [...compareButtons, ...listButtons, ...document.querySelectorAll<HTMLElement>('[data-compare-cell]')]) each.hidden = false;
  // Another tab may have changed the choice, or this page come back as it was left.
  addEventListener('storage', draw);
  addEventListener('pageshow', draw);
  draw();
}
