/** Filters a list by the `data-*` attributes of its rows and keeps the choice in the address. */

const form = document.querySelector<HTMLFormElement>('[data-facets]');
const list = document.querySelector<HTMLElement>('[data-list]');

if (form && list) start(form, list);

function start(form: HTMLFormElement, list: HTMLElement): void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const names = [...new Set(boxes.map(({ name }) => name))];
  const shown = document.querySelector<HTMLElement>('[data-shown]');
  const nothing = document.querySelector<HTMLElement>('[data-nothing]');
  let folded = true;
  const viewButtons = [...form.querySelectorAll<HTMLElement>('[data-view]')];

  const valuesOf = (row: HTMLElement, name: string): string[] => (row.dataset[name] ?? '').split(' ').filter(Boolean);
  const chosen = (name: string): string[] => boxes.filter((box) => box.name === name && box.checked).map(({ value }) => value);

  /** A row passes when, for each facet with a choice, it has one of the chosen values. `except` leaves one facet out. */
  const passes = (row: HTMLElement, except?: string): boolean =>
    names.every((name) => {
      const wanted = name === except ? [] : chosen(name);
      return wanted.length === 0 || valuesOf(row, name).some((value) => wanted.includes(value));
    });

  function count(): void {
    for (const name of names) {
      const candidates = rows.filter((row) => passes(row, name));
      for (const box of boxes.filter((candidate) => candidate.name === name)) {
        const number = candidates.filter((row) => valuesOf(row, name).includes(box.value)).length;
        const label = box.closest('label');
        const counter = label?.querySelector('[data-count]');
        if (counter) counter.textContent = String(number);
        box.disabled = number === 0 && !box.checked;
        label?.classList.toggle('is-empty', box.disabled);
      }
    }
  }

  function apply(): void {
    let visible = 0;
    const narrowed = boxes.some(({ checked }) => checked);
    for (const row of rows) {
      row.hidden = !passes(row);
      if (!row.hidden) visible += 1;
    }
    // A group of rows without a visible one leaves with its heading.
    for (const group of list.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-row]:not([hidden])');
      // A group that folds shows what was asked for; with nothing chosen it is the reader's to open.
      if (group instanceof HTMLDetailsElement) group.open = narrowed || (folded && group.open);
    }
    folded = !narrowed;
    if (shown) {
      shown.textContent = (shown.dataset.shown ?? '').replace('{all}', String(rows.length)).replace('{shown}', String(visible));
    }
    if (nothing) nothing.hidden = visible > 0;
    count();
  }

  function setView(view: string): void {
    list.dataset.shownAs = view;
    for (const button of viewButtons) button.setAttribute('aria-pressed', String(button.dataset.view === view));
  }

  function toAddress(): void {
    const parameters = new URLSearchParams(location.search);
    for (const name of names) parameters.delete(name);
    for (const name of names) for (const value of chosen(name)) parameters.append(name, value);
    if (list.dataset.shownAs === 'cards') parameters.set('view', 'cards');
    else parameters.delete('view');
    const query = parameters.toString();
    history.replaceState(null, '', location.pathname + (query ? `?${query}` : '') + location.hash);
  }

  function fromAddress(): void {
    const parameters = new URLSearchParams(location.search);
    for (const box of boxes) {
      box.checked = parameters.getAll(box.name).includes(box.value);
      if (box.checked) box.closest('details')?.setAttribute('open', '');
    }
    setView(parameters.get('view') === 'cards' ? 'cards' : 'table');
    apply();
  }

  form.addEventListener('change', () => {
    apply();
    toAddress();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    // The reset empties the boxes after this event.
    setTimeout(() => {
      apply();
      toAddress();
    });
  });
  for (const button of viewButtons) {
    button.addEventListener('click', () => {
      setView(button.dataset.view ?? 'table');
      toAddress();
    });
  }
  addEventListener('popstate', fromAddress);
  // On narrow screens the filters begin closed: the list comes first.
  if (matchMedia('(max-width: 60rem)').matches) for (const facet of form.querySelectorAll('details')) facet.open = false;
  form.hidden = false;
  document.documentElement.classList.add('has-facets');
  fromAddress();
}

// A module: its names are its own.
export {};
