/**
 * Enhances a chain map: lights up everything up- and downstream of a node, by pointer, keyboard or choice, and narrows
 * to one place. Node and place stand in the address (`?node=cells&zone=xinzhou`); what they name is only compared.
 */

const map = document.querySelector<HTMLElement>('[data-map]');
if (map) start(map);

function start(map: HTMLElement): void {
  const nodes = new Map([...map.querySelectorAll<HTMLElement>('[data-node]')].map((element) => [element.dataset.node ?? '', element]));
  const feeds = new Map([...nodes].map(([id, element]) => [id, wordsOf(element.dataset.feeds).filter((other) => nodes.has(other))]));
  const fedBy = new Map<string, string[]>();
  for (const [id, targets] of feeds) for (const target of targets) fedBy.set(target, [...(fedBy.get(target) ?? []), id]);

  /** Everything reachable from a node along one direction. */
  const reach = (from: string, edges: ReadonlyMap<string, string[]>): Set<string> => {
    const seen = new Set([from]);
    for (const id of seen) for (const next of edges.get(id) ?? []) seen.add(next);
    seen.delete(from);
    return seen;
  };

  function light(id: string | undefined): void {
    map.classList.toggle('is-lit', id !== undefined);
    const up = id === undefined ? new Set<string>() : reach(id, fedBy);
    const down = id === undefined ? new Set<string>() : reach(id, feeds);
    for (const [other, element] of nodes) {
      element.classList.toggle('lit-self', other === id);
      element.classList.toggle('lit-up', up.has(other));
      element.classList.toggle('lit-down', down.has(other));
    }
  }

  const idOf = (target: EventTarget | null): string | undefined =>
    target instanceof Element ? target.closest<HTMLElement>('[data-node]')?.dataset.node : undefined;
  map.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') light(idOf(event.target) ?? pinned());
  });
  map.addEventListener('pointerleave', () => light(pinned()));
  map.addEventListener('focusin', (event) => light(idOf(event.target) ?? pinned()));
  map.addEventListener('focusout', () => light(pinned()));

  const tools = map.querySelector<HTMLElement>('[data-map-tools]');
  const place = tools?.querySelector<HTMLSelectElement>('[data-map-place]');
  const trace = tools?.querySelector<HTMLSelectElement>('[data-map-trace]');
  const shown = tools?.querySelector<HTMLElement>('[data-map-shown]');
  for (const [id, element] of nodes) trace?.add(new Option(element.querySelector('.node-name > span')?.textContent ?? id, id));

  /** The node that the address lights up: `?node=cells`. */
  function pinned(): string | undefined {
    const id = new URLSearchParams(location.search).get('node');
    return id !== null && nodes.has(id) ? id : undefined;
  }

  function narrow(): void {
    const chosen = place?.value ?? '';
    map.classList.toggle('is-narrowed', chosen !== '');
    let inside = 0;
    for (const element of nodes.values()) {
      const outside = chosen !== '' && !wordsOf(element.dataset.places).includes(chosen);
      element.classList.toggle('is-outside', outside);
      if (!outside) inside += 1;
    }
    if (shown) {
      const words = (shown.dataset.words ?? '').replace('{n}', String(inside)).replace('{all}', String(nodes.size));
      shown.textContent = chosen === '' ? '' : words;
    }
  }

  function fromAddress(): void {
    const parameters = new URLSearchParams(location.search);
    const [kind] = ['zone', 'city'].filter((name) => parameters.has(name));
    if (place) choose(place, kind === undefined ? '' : `${kind}-${parameters.get(kind) ?? ''}`);
    if (trace) choose(trace, pinned() ?? '');
    narrow();
    light(pinned());
  }

  function toAddress(names: readonly string[], name: string | undefined, value: string): void {
    const parameters = new URLSearchParams(location.search);
    for (const other of names) parameters.delete(other);
    if (name !== undefined && value !== '') parameters.set(name, value);
    const query = parameters.toString();
    history.replaceState(null, '', location.pathname + (query ? `?${query}` : '') + location.hash);
  }

  place?.addEventListener('change', () => {
    const [kind, ...id] = place.value.split('-');
    toAddress(['zone', 'city'], kind, id.join('-'));
    narrow();
  });
  trace?.addEventListener('change', () => {
    toAddress(['node'], 'node', trace.value);
    light(pinned());
  });
  addEventListener('popstate', fromAddress);
  if (tools) tools.hidden = false;
  fromAddress();
}

function wordsOf(list: string | undefined): string[] {
  return (list ?? '').split(' ').filter(Boolean);
}

/** Chooses an option, or the first where there is no such. */
function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}
