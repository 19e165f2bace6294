/** The comparison: reads the address, fetches the zones' sheets, draws the table, and keeps the choice in step. */
import { choiceQuery, fewestZones, parseChoice, type Choice } from '../domain/compare/choice.ts';
import type { Sheet } from '../domain/sheet/sheet.ts';
import { compareWords as words, ignoredWhy } from '../i18n/compare-words.ts';
import { fill } from '../i18n/fill.ts';
import type { Lang } from '../schema/text.ts';
import { comparison } from './compare-view.ts';
import { element } from './element.ts';
import { keepZones, keptZones } from './kept.ts';
import { fetchSheet } from './sheets.ts';

const page = document.querySelector<HTMLElement>('[data-compare-root]');
if (page) start(page);

function start(page: HTMLElement): void {
  const find = (name: string): HTMLElement => page.querySelector<HTMLElement>(`[data-compare-${name}]`) ?? element('div', '');
  const lang: Lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const base = page.dataset.base ?? '/';
  const inquiry = page.dataset.inquiry ?? '';
  const [form, status, ignored, result] = [find('form'), find('status'), find('ignored'), find('result')];
  const first = form.querySelector('select');
  if (!first) return;
  // One list of zones is in the page; the other selects get copies of it.
  const selects = [...form.querySelectorAll('select')];
  for (const select of selects.slice(1)) select.append(...[...first.children].map((child) => child.cloneNode(true)));
  const names = new Map(
    [...first.options]
      .filter(({ value }) => value !== '')
      .map((option) => [option.value, { zh: option.dataset.zh ?? '', en: option.dataset.en ?? '' }]),
  );
  const nameOf = (id: string): string => names.get(id)?.[lang] ?? id;
  const listed = (ids: readonly string[]): string => ids.map(nameOf).join(lang === 'zh' ? '、' : ', ');
  let asked = 0;

  function sayIgnored(choice: Choice): void {
    ignored.hidden = choice.ignored.length === 0;
    const items = choice.ignored.map(({ value, why }) => `“${names.get(value)?.[lang] ?? value}” ${ignoredWhy[why][lang]}`);
    ignored.textContent = words.ignored[lang] + items.join(lang === 'zh' ? '；' : '; ');
  }

  async function draw(ids: readonly string[]): Promise<void> {
    asked += 1;
    const run = asked;
    selects.forEach((select, index) => (select.value = ids[index] ?? ''));
    // A zone that is chosen already is not offered again.
    for (const select of selects)
      for (const option of select.options) option.disabled = option.value !== '' && option.value !== select.value && ids.includes(option.value);
    for (const other of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-query]')) other.search = location.search;
    if (ids.length < fewestZones) {
      result.replaceChildren();
      status.textContent = words.pickTwo[lang];
      return;
    }
    status.textContent = words.loading[lang];
    const fetched = await Promise.all(ids.map((id) => fetchSheet({ kind: 'zone', id }, base)));
    if (run !== asked) return;
    const sheets = fetched.filter((sheet): sheet is Sheet => typeof sheet !== 'string');
    const lost = ids.filter((_, index) => typeof fetched[index] === 'string');
    result.replaceChildren(...(sheets.length >= fewestZones ? comparison(sheets, { lang, base, inquiry, shortNames: names }) : []));
    status.textContent =
      lost.length > 0 ? fill(words.failed[lang], { zones: listed(lost) }) : fill(words.shown[lang], { n: sheets.length, zones: listed(ids) });
  }

  function toAddress(ids: readonly string[]): void {
    history.replaceState(history.state, '', location.pathname + choiceQuery(ids, location.search) + location.hash);
  }

  function fromAddress(): void {
    const choice = parseChoice(location.search, (id) => names.has(id));
    // An address without a choice shows the one that the tray remembers.
    if (choice.ids.length === 0 && choice.ignored.length === 0) {
      choice.ids = keptZones()
        .map(({ id }) => id)
        .filter((id) => names.has(id));
    }
    toAddress(choice.ids);
    sayIgnored(choice);
    void draw(choice.ids);
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    const ids = [...new Set(selects.map(({ value }) => value).filter((id) => names.has(id)))];
    keepZones(ids.map((id) => ({ id, name: names.get(id) ?? { zh: id, en: id } })));
    ignored.hidden = true;
    toAddress(ids);
    void draw(ids);
  });
  addEventListener('popstate', fromAddress);
  form.hidden = false;
  fromAddress();
}
