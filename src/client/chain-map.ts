/** Enhances a chain map: lights up everything up- and downstream of a node, and narrows to one place. */

const map = document.querySelector<HTMLElement>('[data-map]');
if (map) start(map);

function start(map: HTMLElement): void {
  const nodes = new Map([...map.querySelectorAll<HTMLElement>('[data-node]')].map((element) => [element.dataset.node ?? '', element]));
  const feeds = new Map([...nodes].map(([id, element]) => [id, (element.dataset.feeds ?? '').split(' ').filter((other) => nodes.has(other))]));
  const fedBy = new Map<string, string[]>();
  for (const [id, targets] of feeds) for (const target of targets) fedBy.set(target, [...(fedBy.get(target) ?? []), id]);

  /** Everything reachable from a node along one direction. */
  const reach = (from: string, edges: ReadonlyMap<string, string[]>): Set<string> => {
    const seen = new Set<string>();
    const waiting = [from];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      for (const next of edges.get(id) ?? []) {
        if (seen.has(next) || next === from) continue;
        seen.add(next);
        waiting.push(next);
      }
    }
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

  const filter = map.querySelector<HTMLElement>('[data-map-filter]');
  const select = filter?.querySelector('select');

  /** The node that the address lights up: `?node=cell`. */
  function pinned(): string | undefined {
    const id = new URLSearchParams(location.search).get('node');
    return id !== null && nodes.has(id) ? id : undefined;
  }

  function narrow(): void {
    const place = select?.value ?? '';
    map.classList.toggle('is-narrowed', place !== '');
    for (const element of nodes.values()) {
      element.classList.toggle('is-outside', place !== '' && !(element.dataset.places ?? '').split(' ').includes(place));
    }
  }

  function fromAddress(): void {
    const parameters = new URLSearchParams(location.search);
    const wanted =
      parameters.get('zone') !== null
        ? `zone-${parameters.get('zone') ?? ''}`
        : parameters.get('city') !== null
          ? `city-${parameters.get('city') ?? ''}`
          : '';
    if (select) select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
    narrow();
    light(pinned());
  }

  select?.addEventListener('change', () => {
    const parameters = new URLSearchParams(location.search);
    parameters.delete('zone');
    parameters.delete('city');
    const [kind, ...rest] = select.value.split('-');
    if (kind === 'zone' || kind === 'city') parameters.set(kind, rest.join('-'));
    const query = parameters.toString();
    history.replaceState(null, '', location.pathname + (query ? `?${query}` : '') + location.hash);
    narrow();
  });
  addEventListener('popstate', fromAddress);
  if (filter) filter.hidden = false;
  fromAddress();
}
