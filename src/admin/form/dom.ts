/** Elements by calls: nothing that is typed is ever read as markup. */
type Child = Node | string | false | undefined;

export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '');
    else if (typeof value === 'string') made.setAttribute(name, value);
  }
  made.append(...children.filter((child): child is Node | string => child !== false && child !== undefined));
  return made;
}

export function button(words: string, press: () => void, kind = 'tool'): HTMLButtonElement {
  const made = el('button', { type: 'button', class: kind }, words);
  made.addEventListener('click', press);
  return made;
}

/** A choice with an empty first option. */
export function select(options: readonly { id: string; name: string }[], empty: string, chosen = ''): HTMLSelectElement {
  const made = el('select', {}, el('option', { value: '' }, empty), ...options.map(({ id, name }) => el('option', { value: id }, name)));
  made.value = chosen;
  return made;
}
