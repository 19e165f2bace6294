/** Puts the rows of a place in order, whole rows with the comments above them. */
import { isMap, isScalar, isSeq, type ParsedNode, type YAMLSeq } from 'yaml';
import { parseYaml } from '../parse.ts';
import { placeOf } from '../place.ts';
import { readPlainYaml } from '../plain-yaml.ts';
import { firstOutOfOrder, sortableLists, type SortableList } from '../row-key.ts';

/** The text with its rows in order; the same text where they are, or where moving them would change anything else. */
export function sortRows(path: string, text: string): string {
  const collection = placeOf(path)?.collection;
  if (!collection || !path.endsWith('.yaml')) return text;
  let sorted = text;
  // Every list moves what stands behind it: one at a time.
  for (let list = unsorted(sorted); list; list = unsorted(sorted)) {
    const next = withSorted(sorted, list);
    if (next === undefined || next === sorted) return sorted;
    sorted = next;
  }
  return sorted;

  function unsorted(given: string): SortableList | undefined {
    const raw = readPlainYaml(given) ?? dataOf(given);
    return raw && collection ? sortableLists(collection, raw).find(({ ids }) => firstOutOfOrder(ids) !== undefined) : undefined;
  }
}

function dataOf(text: string): Record<string, unknown> | undefined {
  const document = parseYaml(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  try {
    return document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function withSorted(text: string, { name, key, ids }: SortableList): string | undefined {
  const { contents } = parseYaml(text);
  const list = isMap(contents) ? contents.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.value : undefined;
  if (!isSeq(list) || list.flow === true) return undefined;
  const starts = rowStarts(text, list as YAMLSeq<ParsedNode>);
  const last = list.items.at(-1) as ParsedNode | undefined;
  if (!starts || !last) return undefined;
  const end = text.indexOf('\n', Math.max(0, last.range[1] - 1)) + 1;
  const [first = 0] = starts;
  if (end <= first) return undefined;
  const rows = ids.map((id, index) => ({ id, text: text.slice(starts[index], starts[index + 1] ?? end) }));
  const sorted =
    text.slice(0, first) +
    rows
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((row) => row.text)
      .join('') +
    text.slice(end);
  return meansTheSame(text, sorted, name, key) ? sorted : undefined;
}

/** Where each row begins, with the comments right above it; undefined where one does not begin with a dash of its own. */
function rowStarts(text: string, { items }: YAMLSeq<ParsedNode>): number[] | undefined {
  const starts: number[] = [];
  for (const { range } of items) {
    let start = text.lastIndexOf('\n', range[0] - 1) + 1;
    if (!/^ *- +$/.test(text.slice(start, range[0]))) return undefined;
    for (
      let above = text.lastIndexOf('\n', start - 2) + 1;
      above < start && /^ *#/.test(text.slice(above, start));
      above = text.lastIndexOf('\n', start - 2) + 1
    )
      start = above;
    starts.push(start);
  }
  return starts;
}

function meansTheSame(before: string, after: string, name: string, key: string): boolean {
  const [old, now] = [dataOf(before), dataOf(after)];
  const rows = old?.[name];
  if (!old || !now || !Array.isArray(rows)) return false;
  const idOf = (row: unknown): string => String((row as Record<string, unknown>)[key]);
  const wanted = { ...old, [name]: rows.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1)) };
  return JSON.stringify(wanted) === JSON.stringify(now);
}
