/** The finder: reads the need from the address, groups the rows of the table by how they fit, and says why. */
import { withValues, type Ignored } from '../domain/address-reader.ts';
import { matchAll, type Match, type MatchGroup } from '../domain/plants/match.ts';
import { inquiryQueryOf, isEmptyNeed, needLines, needNames, needOf, searchOfNeed, type Need } from '../domain/plants/need.ts';
import type { PropertyRecord } from '../domain/plants/record.ts';
import { fill } from '../i18n/fill.ts';
import { ignoredWords } from '../i18n/ignored-words.ts';
import { plantWords } from '../i18n/plant-words.ts';
import type { Lang } from '../schema/text.ts';
import { groupRows, plainRows } from './finder-rows.ts';
import { todayInChina } from './today.ts';

const typingPause = 200;
const section = document.querySelector<HTMLElement>('[data-finder]');
if (section) start(section);

function start(section: HTMLElement): void {
  const form = section.querySelector('form');
  const result = section.querySelector<HTMLElement>('[data-result]');
  const ignoredLine = section.querySelector<HTMLElement>('[data-ignored]');
  if (!form || !result || !ignoredLine) return;
  const lang: Lang = section.dataset.lang === 'en' ? 'en' : 'zh';
  const today = todayInChina();
  const total = Number(section.dataset.total);
  const options = [...(form.elements.namedItem('city') as HTMLSelectElement).options].filter(({ value }) => value !== '');
  const cities = options.map(({ value }) => value);
  const nameOfCity = (id: string) => {
    const option = options.find(({ value }) => value === id);
    return option && { zh: option.dataset.zh ?? id, en: option.dataset.en ?? id };
  };
  let records: PropertyRecord[] = [];
  let failed = false;

  const controls = (): (HTMLInputElement | HTMLSelectElement)[] =>
    [...form.elements].filter((each) => each instanceof HTMLInputElement || each instanceof HTMLSelectElement);
  const labelOf = (name: string): string =>
    form.querySelector(`[name="${name}"]`)?.closest('label')?.querySelector('.need-label')?.textContent ??
    (name === 'kind' ? plantWords.iNeed[lang] : name);

  /** What the form says, as a query: it is read the same way as an address. */
  function searchOfForm(): string {
    const values = new Map(
      controls()
        .filter((each) => !(each instanceof HTMLInputElement && each.type === 'radio' && !each.checked))
        .map(({ name, value }) => [name, value.trim()]),
    );
    return withValues('', Object.fromEntries(values));
  }

  function toForm(need: Need): void {
    for (const control of controls()) {
      const value = need[control.name as (typeof needNames)[number]];
      if (control instanceof HTMLInputElement && control.type === 'radio') control.checked = control.value === need.kind;
      else control.value = value === undefined ? '' : String(value);
    }
  }

  function show(need: Need, ignored: readonly Ignored[]): void {
    for (const field of section.querySelectorAll<HTMLElement>('[data-for]')) field.hidden = field.dataset.for !== need.kind;
    for (const control of controls()) control.toggleAttribute('aria-invalid', false);
    for (const { name, why } of ignored) if (why !== 'repeated') form!.querySelector(`[name="${name}"]`)?.setAttribute('aria-invalid', 'true');
    ignoredLine!.hidden = ignored.length === 0;
    ignoredLine!.textContent =
      ignored.length === 0
        ? ''
        : plantWords.ignored[lang] +
          ignored.map(({ name, value, why }) => ignoredWords(labelOf(name), value, why, lang)).join(lang === 'zh' ? '；' : '; ');
    const link = form!.querySelector<HTMLAnchorElement>('[data-inquire]');
    if (link) link.search = inquiryQueryOf(need, lang, nameOfCity);
    // Paper shows the need in words instead of the form.
    const said = section.querySelector('[data-said]');
    if (said)
      said.textContent = needLines(need, nameOfCity)
        .map((line) => line[lang])
        .join(lang === 'zh' ? '；' : '; ');
    const empty = isEmptyNeed(need);
    for (const offer of document.querySelectorAll<HTMLElement>('[data-offer]')) offer.hidden = !empty && offer.dataset.offer !== need.kind;
    if (empty || failed || total === 0) {
      for (const kind of ['plant', 'land']) plainRows(kind);
      result!.textContent = failed ? plantWords.loadFailed[lang] : '';
      return;
    }
    plainRows(need.kind === 'plant' ? 'land' : 'plant');
    const matches = matchAll(records, need, today);
    groupRows(need, matches, lang);
    result!.textContent = summary(matches.map(({ match }) => match));
  }

  function summary(matches: readonly Match[]): string {
    const count = (group: MatchGroup): number => matches.filter((each) => each.group === group).length;
    const [exact, near, unknown] = [count('exact'), count('near'), count('unknown')];
    const stop = lang === 'zh' ? '。' : '.';
    const counts =
      fill(plantWords.result[lang], { all: matches.length, exact, near }) +
      (unknown > 0 ? (lang === 'zh' ? '；' : '.') + fill(plantWords.resultUnknown[lang], { n: unknown }) : '') +
      stop;
    return exact + near > 0 ? counts : `${counts}${lang === 'zh' ? '' : ' '}${plantWords.resultNone[lang]}`;
  }

  function fromAddress(): void {
    const { need, ignored } = needOf(location.search, cities);
    toForm(need);
    show(need, ignored);
  }
  function fromForm(): void {
    const { need, ignored } = needOf(searchOfForm(), cities);
    history.replaceState(history.state, '', location.pathname + searchOfNeed(need, location.search) + location.hash);
    show(need, ignored);
  }

  async function copyNeed(button: HTMLElement): Promise<void> {
    const { need } = needOf(searchOfForm(), cities);
    const text = needLines(need, nameOfCity)
      .map((line) => line[lang])
      .join('\n');
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = plantWords.copied[lang];
      setTimeout(() => (button.textContent = plantWords.copyNeed[lang]), 1500);
    } catch {
      // The clipboard may be closed: the text is then shown to be selected.
      const area = section.querySelector('textarea') ?? document.createElement('textarea');
      area.readOnly = true;
      area.className = 'need-text';
      area.rows = 6;
      area.value = text;
      area.setAttribute('aria-label', plantWords.myNeed[lang]);
      form!.after(area);
      area.select();
    }
  }

  let typed = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    typed = true;
    clearTimeout(pause);
    pause = setTimeout(fromForm, typingPause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    fromForm();
  });
  form.addEventListener('reset', () => {
    // The reset empties the fields after this event.
    setTimeout(fromForm);
  });
  form.querySelector<HTMLElement>('[data-copy-need]')?.addEventListener('click', (event) => void copyNeed(event.currentTarget as HTMLElement));
  addEventListener('popstate', fromAddress);
  section.hidden = false;

  if (total === 0) return fromAddress();
  fetch(section.dataset.records ?? '')
    .then((answer) => (answer.ok ? (answer.json() as Promise<PropertyRecord[]>) : Promise.reject(new Error(String(answer.status)))))
    .then((list) => {
      records = list;
    })
    .catch(() => {
      failed = true;
    })
    // What was typed meanwhile stays.
    .finally(() => (typed ? fromForm() : fromAddress()));
}
