/** Draws results by DOM calls only: nothing that was typed or indexed is ever read as markup. */
import type { Card } from '../domain/search/engine.ts';
import { searchKinds, type SearchKind } from '../domain/search/record.ts';
import { normalize } from '../domain/search/tokenize.ts';
import { localized, withBase } from '../domain/urls.ts';
import type { SearchWords } from '../i18n/search.ts';
import type { Lang } from '../schema/text.ts';

export interface Site {
  base: string;
  lang: Lang;
  words: SearchWords;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

/** Parts of the query that can be shown in a title: 临汾 photovoltaic → 临汾, photovoltaic. */
export function needlesOf(query: string): string[] {
  return normalize(query)
    .split(/\s+/)
    .filter((part) => part !== '' && (part.length > 1 || /\p{Script=Han}/u.test(part)))
    .sort((a, b) => b.length - a.length);
}

/** The text with the parts of the query marked; normalizing must not have moved its characters. */
function marked(text: string, needles: readonly string[]): (Node | string)[] {
  const plain = text.toLowerCase();
  if (plain.length !== text.length) return [text];
  const parts: (Node | string)[] = [];
  let at = 0;
  while (at < text.length) {
    const [next, needle] = needles
      .map((each) => [plain.indexOf(each, at), each] as const)
      .filter(([index]) => index >= 0)
      .reduce<readonly [number, string]>((best, each) => (each[0] < best[0] ? each : best), [Infinity, '']);
    if (next === Infinity) break;
    if (next > at) parts.push(text.slice(at, next));
    parts.push(element('mark', 'search-mark', text.slice(next, next + needle.length)));
    at = next + needle.length;
  }
  parts.push(text.slice(at));
  return parts;
}

/** One result: kind and place above, the title as a link, one line of summary. */
export function resultItem(id: string, card: Card, query: string, { base, lang, words }: Site): HTMLLIElement {
  const [title, place, summary] = card[lang];
  const needles = needlesOf(query);
  const link = element('a', 'search-link', ...marked(title, needles));
  link.href = withBase(localized(card.path, lang), base);
  const folio = element('p', 'search-folio', element('span', 'search-kind', words.one[card.kind]));
  if (place !== '') folio.append(' · ', place);
  const item = element('li', 'search-result', folio, element('h2', 'search-title', link));
  item.setAttribute('data-id', id);
  if (summary !== '' && summary !== title) item.append(element('p', 'search-summary', ...marked(summary, needles)));
  return item;
}

/** The groups as buttons with counts; an empty group is not shown unless it is the chosen one. */
export function kindButtons(
  counts: Record<SearchKind, number>,
  chosen: SearchKind | undefined,
  words: SearchWords,
  choose: (kind: SearchKind | undefined) => void,
): HTMLButtonElement[] {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const button = (kind: SearchKind | undefined, label: string, count: number): HTMLButtonElement => {
    const made = element('button', 'search-chip', label, ' ', element('span', 'search-count', String(count)));
    made.type = 'button';
    made.dataset.kind = kind ?? '';
    made.setAttribute('aria-pressed', String(kind === chosen));
    made.addEventListener('click', () => choose(kind === chosen ? undefined : kind));
    return made;
  };
  const groups = searchKinds.filter((kind) => counts[kind] > 0 || kind === chosen);
  return [button(undefined, words.all, total), ...groups.map((kind) => button(kind, words.kind[kind], counts[kind]))];
}

/** Fills `{q}` and the like; the values go into text, not into markup. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
