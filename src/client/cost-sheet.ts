/** The cost sheet: reads the model project from the address, works it out, and writes formulas and sums as text. */
import { withValues, type Ignored } from '../domain/address-reader.ts';
import { costSheet, type CostSheet, type SheetLine } from '../domain/costs/cost-sheet.ts';
import type { ZonePrices } from '../domain/costs/known-prices.ts';
import { projectOf, searchOfProject, type ModelProject } from '../domain/costs/model-project.ts';
import { checkThresholds } from '../domain/costs/threshold-check.ts';
import { formatNumber } from '../domain/digits.ts';
import { fill } from '../i18n/fill.ts';
import { checkWords, costWords, formatAmount, formatUnitPrice } from '../i18n/cost-words.ts';
import { formatAsOf } from '../i18n/date.ts';
import { ignoredWords } from '../i18n/ignored-words.ts';
import type { Lang } from '../schema/text.ts';

const typingPause = 200;
const section = document.querySelector<HTMLElement>('[data-sheet]');
if (section) start(section);

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function start(section: HTMLElement): void {
  const form = section.querySelector('form');
  if (!form) return;
  const lang: Lang = section.dataset.lang === 'en' ? 'en' : 'zh';
  const w = (name: keyof typeof costWords): string => costWords[name][lang];
  const part = (name: string): HTMLElement | null => section.querySelector(`[data-${name}]`);
  const say = (name: string, text: string): void => {
    const found = part(name);
    if (found) found.textContent = text;
  };
  const zoneSelect = form.elements.namedItem('z') as HTMLSelectElement;
  const zones = [...zoneSelect.options].map(({ value }) => value).filter(Boolean);
  let known: Record<string, ZonePrices> = {};

  const controls = (): (HTMLInputElement | HTMLSelectElement)[] =>
    [...form.elements].filter((each) => each instanceof HTMLInputElement || each instanceof HTMLSelectElement);
  const searchOfForm = (): string => withValues('', Object.fromEntries(controls().map(({ name, value }) => [name, value.trim()])));
  const labelOf = (name: string): string => {
    const control = form.querySelector(`[name="${name}"]`);
    return control?.getAttribute('aria-label') ?? control?.closest('label')?.querySelector('.need-label')?.textContent ?? name;
  };

  function toForm(project: ModelProject): void {
    const values = new URLSearchParams(searchOfProject(project));
    for (const control of controls()) control.value = values.get(control.name) ?? (control.name === 'months' ? String(project.months) : '');
  }

  function show(project: ModelProject, ignored: readonly Ignored[]): void {
    const prices = project.zone === undefined ? undefined : known[project.zone];
    const sheet = costSheet(project, prices);
    for (const line of sheet.lines) showLine(line, project.zone !== undefined);
    for (const control of controls()) control.toggleAttribute('aria-invalid', false);
    for (const { name, why } of ignored) if (why !== 'repeated') form!.querySelector(`[name="${name}"]`)?.setAttribute('aria-invalid', 'true');
    const line = part('ignored');
    if (line) {
      line.hidden = ignored.length === 0;
      line.textContent =
        ignored.length === 0
          ? ''
          : w('ignored') + ignored.map(({ name, value, why }) => ignoredWords(labelOf(name), value, why, lang)).join(lang === 'zh' ? '；' : '; ');
    }
    showSums(sheet, project);
    showCheck(project, prices);
  }

  function showLine({ item, quantity, price, others, months, amountCny }: SheetLine, zoneChosen: boolean): void {
    const row = section.querySelector<HTMLElement>(`[data-item="${item.name}"]`);
    const [priceCell, amountCell] = ['price', 'amount'].map((name) => row?.querySelector(`[data-${name}]`));
    if (!row || !priceCell || !amountCell) return;
    row.dataset.state = quantity === undefined ? 'unasked' : amountCny === undefined ? 'unknown' : 'counted';
    if (price === undefined || price.own)
      priceCell.replaceChildren(
        element(
          'span',
          'unknown',
          others > 0 ? fill(w('more'), { n: others }) : zoneChosen ? (lang === 'zh' ? '尚未公布' : 'not yet published') : '—',
        ),
      );
    else {
      const link = document.createElement('a');
      link.href = `#${price.row}`;
      link.textContent = formatUnitPrice(price, item.priceUnit, lang);
      const state = price.state === undefined ? [] : [w(price.state)];
      const notes = [
        ...(price.basis ? [price.basis[lang]] : []),
        ...state,
        formatAsOf(price.asOf, lang),
        ...(others > 0 ? [fill(w('more'), { n: others })] : []),
      ];
      priceCell.replaceChildren(link, element('small', 'note', notes.join(' · ')));
    }
    if (amountCny === undefined || quantity === undefined || price === undefined) {
      amountCell.replaceChildren(element('span', 'unknown', quantity === undefined ? '—' : w('noPriceLine')));
      return;
    }
    const unit = item.unit[lang].replace(/\/月$| a month$/, '');
    const factors = [
      lang === 'zh' ? formatNumber(quantity) + unit : `${formatNumber(quantity)} ${unit}`,
      formatUnitPrice(price, item.priceUnit, lang) + (price.own ? (lang === 'zh' ? `（${w('own')}）` : ` (${w('own')})`) : ''),
      ...(months === undefined ? [] : [`${formatNumber(months)}${lang === 'zh' ? '' : ' '}${w('monthsUnit')}`]),
    ];
    amountCell.replaceChildren(
      element('small', 'formula', `${factors.join(' × ')} =`),
      element('strong', 'sheet-amount', formatAmount(amountCny, lang)),
    );
  }

  function showSums(sheet: CostSheet, { months, zone }: ModelProject): void {
    const sums = { once: sheet.onceCny, months: sheet.monthsCny, total: sheet.totalCny };
    for (const [name, range] of Object.entries(sums)) {
      const cell = section.querySelector(`[data-sum="${name}"]`);
      if (cell) cell.textContent = range.max > 0 ? formatAmount(range, lang) : '—';
    }
    say('running', months === 1 ? w('runningOne') : fill(w('running'), { n: formatNumber(months) }));
    const semicolon = lang === 'zh' ? '；' : '; ';
    const counts = [
      ...(sheet.counted > 0 ? [sheet.counted === 1 ? w('countedOne') : fill(w('counted'), { n: sheet.counted })] : []),
      ...(sheet.own > 0 ? [fill(w('ownCount'), { n: sheet.own })] : []),
      ...(sheet.unknown.length > 0
        ? [
            fill(w('unknownCount'), {
              n: sheet.unknown.length,
              names: sheet.unknown.map(({ label }) => label[lang]).join(lang === 'zh' ? '、' : ', '),
            }),
          ]
        : []),
    ];
    say('counts', counts.length > 0 ? counts.join(semicolon) + (lang === 'zh' ? '。' : '.') : w('nothing'));
    const ask = part('ask-line');
    const office = zone === undefined ? undefined : zoneSelect.selectedOptions[0]?.dataset.ask;
    if (ask) {
      ask.hidden = office === undefined || sheet.unknown.length === 0;
      ask.textContent = ask.hidden ? '' : fill(w('askCommittee'), { office: office ?? '' });
    }
  }

  function showCheck(project: ModelProject, prices: ZonePrices | undefined): void {
    const box = part('check');
    if (!box) return;
    const checks = checkThresholds(project, prices?.thresholds ?? []);
    if (checks.length === 0) {
      const zone = zoneSelect.selectedOptions[0]?.textContent ?? '';
      box.replaceChildren(element('p', 'unknown', project.zone === undefined ? w('chooseForCheck') : fill(w('noThresholds'), { zone })));
      return;
    }
    box.replaceChildren(
      ...checks.flatMap(({ threshold, indicators }) => {
        const link = document.createElement('a');
        link.href = `#${threshold.row}`;
        link.textContent = threshold.industry?.[lang] ?? w('allIndustries');
        const heading = element('p', 'check-name', '');
        heading.append(link, element('span', 'note', ` ${formatAsOf(threshold.asOf, lang)}`));
        const list = element('ul', 'check-list', '');
        list.append(...indicators.map((indicator) => element('li', `check-${indicator.state}`, checkWords(indicator, lang))));
        return [heading, list];
      }),
    );
  }

  function fromAddress(): void {
    const { project, ignored } = projectOf(location.search, zones);
    toForm(project);
    show(project, ignored);
  }
  function fromForm(): void {
    const { project, ignored } = projectOf(searchOfForm(), zones);
    history.replaceState(history.state, '', location.pathname + searchOfProject(project, location.search) + location.hash);
    show(project, ignored);
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
  addEventListener('popstate', fromAddress);
  section.hidden = false;
  fromAddress();
  fetch(section.dataset.prices ?? '')
    .then((answer) => (answer.ok ? (answer.json() as Promise<Record<string, ZonePrices>>) : Promise.reject(new Error(String(answer.status)))))
    .then((prices) => {
      // Own keys only: a zone is never looked up on the prototype.
      known = Object.assign(Object.create(null) as Record<string, ZonePrices>, prices);
      // What was typed meanwhile stays.
      if (typed) fromForm();
      else fromAddress();
    })
    .catch(() => say('counts', w('loadFailed')));
}
