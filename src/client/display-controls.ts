/** Buttons for theme, large text, copying the link and printing. Choices stay in this browser. */
import { sharedAddress } from '../domain/kit/shared-address.ts';
import { codeOfVisit } from './kept.ts';

function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Storage may be blocked; the choice then lasts for this page.
  }
}

const root = document.documentElement;

function toggleTheme(): void {
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  keep('theme', root.dataset.theme);
}

function toggleLargeText(button: HTMLElement): void {
  const large = root.dataset.text !== 'large';
  if (large) root.dataset.text = 'large';
  else delete root.dataset.text;
  button.setAttribute('aria-pressed', String(large));
  keep('text', large ? 'large' : null);
}

for (const button of document.querySelectorAll<HTMLElement>('[data-toggle]')) {
  button.hidden = false;
  const large = button.dataset.toggle === 'large';
  if (large) button.setAttribute('aria-pressed', String(root.dataset.text === 'large'));
  button.addEventListener('click', () => {
    if (large) toggleLargeText(button);
    else toggleTheme();
  });
}

/** Copies the address with the state of the page and the code of the visit; where the clipboard is closed, offers it in a prompt-free selectable field. */
async function copyLink(button: HTMLElement): Promise<void> {
  const address = sharedAddress(location.href, codeOfVisit());
  try {
    await navigator.clipboard.writeText(address);
  } catch {
    const there = button.nextElementSibling;
    const field = there instanceof HTMLInputElement ? there : document.createElement('input');
    field.value = address;
    field.readOnly = true;
    field.className = 'copy-field';
    field.setAttribute('aria-label', button.textContent);
    button.after(field);
    field.select();
    return;
  }
  const name = button.textContent;
  button.textContent = button.dataset.done ?? name;
  setTimeout(() => (button.textContent = name), 1500);
}

for (const bar of document.querySelectorAll<HTMLElement>('.actions')) {
  for (const button of bar.querySelectorAll<HTMLElement>('[data-action]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      if (button.dataset.action === 'print') print();
      else void copyLink(button);
    });
  }
}

// The other language keeps filters and query: the same page in the same state.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-query]')) {
  link.addEventListener('click', () => {
    link.search = location.search;
  });
}
