/** Keys of the search page: `/` to the box, arrows through the results, Escape to clear. */

interface Parts {
  box: HTMLInputElement;
  list: HTMLElement;
  clear: () => void;
}

/** Listens for the keys. Enter follows the link in focus or sends the form, as everywhere. */
export function moveByKeys({ box, list, clear }: Parts): void {
  const links = (): HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>('a')];
  const inField = (target: EventTarget | null): boolean =>
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const active = document.activeElement;
    if (event.key === '/' && !inField(event.target)) {
      event.preventDefault();
      box.focus();
      box.select();
      return;
    }
    const inList = list.contains(active);
    if (active !== box && !inList) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      clear();
      box.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const all = links();
      const at = active === box ? -1 : all.indexOf(active as HTMLAnchorElement);
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      if (active === box && event.key === 'ArrowUp') return;
      event.preventDefault();
      if (next < 0) box.focus();
      else all[next]?.focus();
    }
  });
}
