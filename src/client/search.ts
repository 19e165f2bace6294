/** The search page: reads the address, asks the engine, draws the answer, and keeps the address in step. */
import { createEngine, firstPage, type Answer } from '../domain/search/engine.ts';
import type { SearchWords } from '../i18n/search.ts';
import type { Lang } from '../schema/text.ts';
import { browserLibrary } from './pagefind.ts';
import { moveByKeys } from './search-keys.ts';
import { searchOf, stateOf, type SearchState } from './search-state.ts';
import { fill, kindButtons, resultItem, type Site } from './search-view.ts';

const typingPause = 150;

const page = document.querySelector<HTMLElement>('[data-search]');
if (page) start(page);

function start(page: HTMLElement): void {
  const find = <T extends HTMLElement>(name: string): T => {
    const found = page.querySelector<T>(`[data-search-${name}]`);
    if (!found) throw new Error(`The search page has no ${name}.`);
    return found;
  };
  const site: Site = {
    base: page.dataset.base ?? '/',
    lang: page.dataset.lang as Lang,
    words: JSON.parse(page.dataset.words ?? '{}') as SearchWords,
  };
  const { words } = site;
  const [form, list, status, kinds, more, help] = [
    find<HTMLFormElement>('form'),
    find('results'),
    find('status'),
    find('kinds'),
    find<HTMLButtonElement>('more'),
    find('help'),
  ];
  const box = form.elements.namedItem('q') as HTMLInputElement;
  const selects = [...form.querySelectorAll('select')];
  const choices = (name: string): string[] =>
    selects
      .filter((select) => select.name === name)
      .flatMap((select) => [...select.options].map(({ value }) => value))
      .filter(Boolean);
  const engine = createEngine(browserLibrary(`${site.base.replace(/\/*$/, '/')}pagefind/`));
  const titleOfPage = document.title;

  let state: SearchState = { q: '', kind: undefined, city: undefined, chain: undefined };
  let asked = 0;
  let hits: Answer['hits'] = [];

  /** Draws the first `count` hits; results that stay where they are keep the focus that may be on them. */
  async function drawHits(run: number, count: number): Promise<boolean> {
    const shown = hits.slice(0, count);
    const cards = await Promise.all(shown.map(({ id }) => engine.card(id)));
    if (run !== asked) return false;
    let same = 0;
    while (same < shown.length && list.children[same]?.getAttribute('data-id') === shown[same]?.id) same += 1;
    for (const old of [...list.children].slice(same)) old.remove();
    for (const [index, card] of cards.entries()) if (index >= same && card) list.append(resultItem(shown[index]?.id ?? '', card, state.q, site));
    more.hidden = shown.length >= hits.length;
    return true;
  }

  function say(complete: boolean): void {
    const by = hits[0]?.by;
    const about = { q: state.q, all: hits.length, shown: list.children.length };
    const guess = by === 'slip' ? `${fill(words.guessed, about)} ` : by === 'some-words' ? `${fill(words.someWords, about)} ` : '';
    status.textContent = !complete ? words.searching : hits.length === 0 ? fill(words.nothing, about) : guess + fill(words.shown, about);
  }

  async function draw(answer: Answer, run: number): Promise<void> {
    hits = answer.hits;
    if (!(await drawHits(run, firstPage))) return;
    const focused = kinds.contains(document.activeElement) ? document.activeElement?.getAttribute('data-kind') : undefined;
    kinds.replaceChildren(...kindButtons(answer.counts, state.kind, words, (kind) => ask({ ...state, kind })));
    if (focused !== undefined) kinds.querySelector<HTMLElement>(`[data-kind="${focused ?? ''}"]`)?.focus();
    kinds.hidden = Object.values(answer.counts).every((each) => each === 0);
    help.hidden = hits.length > 0 || !answer.complete;
    say(answer.complete);
  }

  async function run(number: number): Promise<void> {
    let drawn = false;
    for await (const answer of engine.answers(state.q, state)) {
      if (number !== asked) return;
      await draw(answer, number);
      drawn = true;
    }
    // A query of marks alone asks for nothing.
    if (!drawn && number === asked) clear(fill(words.nothing, { q: state.q }));
  }

  function clear(message: string): void {
    hits = [];
    list.replaceChildren();
    kinds.replaceChildren();
    kinds.hidden = true;
    more.hidden = true;
    help.hidden = false;
    status.textContent = message;
  }

  function ask(next: SearchState): void {
    if (next.q !== state.q) list.replaceChildren();
    state = next;
    asked += 1;
    const number = asked;
    history.replaceState(history.state, '', location.pathname + searchOf(state, location.search) + location.hash);
    document.title = state.q === '' ? titleOfPage : `${state.q} - ${titleOfPage}`;
    for (const select of selects) select.value = state[select.name as 'city' | 'chain'] ?? '';
    if (state.q === '') return clear('');
    status.textContent = words.searching;
    run(number).catch((error: unknown) => {
      console.error(error);
      if (number !== asked) return;
      // Names that were found already stay.
      if (list.children.length === 0) clear(words.failed);
      else status.textContent = words.failed;
    });
  }

  const fromAddress = (): void => {
    const next = stateOf(location.search, { city: choices('city'), chain: choices('chain') });
    box.value = next.q;
    ask(next);
  };
  const fromForm = (): SearchState => {
    const of = (name: string): string | undefined => selects.find((select) => select.name === name)?.value || undefined;
    return { ...state, q: box.value.trim(), city: of('city'), chain: of('chain') };
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(() => ask(fromForm()), typingPause);
  };
  const now = (): void => {
    clearTimeout(pause);
    ask(fromForm());
  };
  // While pinyin is being turned into characters, what stands in the box is no query yet.
  box.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) soon();
  });
  box.addEventListener('compositionend', soon);
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) now();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    now();
  });
  more.addEventListener('click', () => {
    const first = list.children.length;
    void drawHits(asked, first + firstPage).then((drawn) => {
      if (!drawn) return;
      say(true);
      list.children[first]?.querySelector('a')?.focus();
    });
  });
  moveByKeys({
    box,
    list,
    clear: () => {
      box.value = '';
      now();
    },
  });
  addEventListener('popstate', fromAddress);
  for (const part of page.querySelectorAll<HTMLElement>('[data-search-scripted]'))
    part.hidden = part.childElementCount === 0 && part.textContent.trim() === '';
  fromAddress();
}
