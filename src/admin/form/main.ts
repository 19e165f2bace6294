/** The form page: what to do, where, which row; then the fields, with check and files beside them. */
import './no-eval.ts';
import type { Lang } from '../../schema/text.ts';
import { adminWords as words } from '../words.ts';
import { actsOf, placeChoice, projectForm, rowForm, rowsOf, type Filling } from './acts.ts';
import { openContent, type AdminData, type FormContent } from './content.ts';
import { el, select } from './dom.ts';
import { showResult } from './result.ts';

const root = document.querySelector<HTMLElement>('#form');
const address = new URLSearchParams(location.search);
const lang: Lang = address.get('lang') === 'en' ? 'en' : 'zh';
document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';

async function start(root: HTMLElement): Promise<void> {
  const data = (await (await fetch('./content.json')).json()) as AdminData;
  draw(root, openContent(data, lang));
}

function draw(root: HTMLElement, content: FormContent): void {
  const acts = actsOf();
  const [act, place, row] = [
    select(
      acts.map(({ id, name }) => ({ id, name: name(lang) })),
      words.choose[lang],
      acts.some(({ id }) => id === address.get('act')) ? (address.get('act') ?? '') : '',
    ),
    el('div', { class: 'step' }),
    el('div', { class: 'step' }),
  ];
  const [fields, result] = [el('div', { id: 'fields' }), el('div', { id: 'result' })];
  let file = address.get('file') ?? '';
  let filling: Filling | undefined;
  let waiting = 0;

  const check = (): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => showResult(result, filling?.files() ?? new Map<string, string>(), content), 250);
  };
  const step = (title: string, control: HTMLElement): HTMLElement => el('label', { class: 'field' }, el('span', { class: 'label' }, title), control);
  const show = (next: Filling | undefined): void => {
    filling = next;
    fields.replaceChildren(...(next ? [next.element] : []));
    check();
  };

  const chooseAct = (): void => {
    row.replaceChildren();
    show(undefined);
    const chosen = acts.find(({ id }) => id === act.value);
    if (!chosen) return place.replaceChildren();
    const { element, targets } = placeChoice(chosen, content, file);
    const choosePlace = (): void => {
      file = element.value;
      row.replaceChildren();
      show(undefined);
      const target = targets.get(file);
      if (!target) return;
      const { list } = chosen;
      if (list === undefined) return show(projectForm(target, content));
      const rows = rowsOf(target, list, content);
      const which = select([...rows, { id: 'new', name: words.newRow[lang] }], words.choose[lang], rows.length === 0 ? 'new' : '');
      const chooseRow = (): void =>
        show(which.value === '' ? undefined : rowForm(chosen, target, which.value === 'new' ? undefined : Number(which.value), content));
      which.name = 'row';
      which.addEventListener('change', chooseRow);
      row.replaceChildren(step(words.row[lang], which));
      chooseRow();
    };
    element.name = 'place';
    element.addEventListener('change', choosePlace);
    place.replaceChildren(step(words.place[lang], element));
    choosePlace();
  };

  act.name = 'act';
  act.addEventListener('change', chooseAct);
  fields.addEventListener('input', check);
  fields.addEventListener('change', check);
  document.title = words.title[lang];
  root.replaceChildren(
    el(
      'header',
      {},
      el('h1', {}, words.title[lang]),
      el('a', { href: lang === 'zh' ? '?lang=en' : '?', lang: lang === 'zh' ? 'en' : 'zh-CN' }, words.other[lang]),
      el('p', { class: 'lead' }, words.lead[lang]),
    ),
    el('div', { class: 'steps' }, step(words.act[lang], act), place, row),
    el('div', { class: 'desk' }, fields, el('aside', { 'aria-label': words.result[lang] }, el('h2', {}, words.result[lang]), result)),
  );
  chooseAct();
}

if (root) void start(root);
