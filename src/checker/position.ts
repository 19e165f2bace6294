/** From a path in YAML to a place in the text. Used only for files in trouble, which are parsed again for it. */
import { isMap, isScalar, isSeq, type Document, type LineCounter, type Node, type Pair } from 'yaml';
import type { Path, Spot } from './finding.ts';
import { lineCounterOf } from './line-counter.ts';
import { parseYaml } from './parse.ts';

export interface Range {
  offset: number;
  length: number;
}

export class Locator {
  readonly text: string;
  #document: Document | undefined;
  readonly #lines: LineCounter;

  constructor(text: string) {
    this.text = text;
    this.#lines = lineCounterOf(text);
  }

  /** Line and column, both from 1; columns count as editors do, in UTF-16 units. */
  lineAndColumn(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(Math.max(0, Math.min(offset, this.text.length)));
    return { line, column: col };
  }

  /** The text of a line, by its number. */
  line(number: number): string {
    const start = this.#lines.lineStarts[number - 1];
    if (start === undefined) return '';
    return this.text.slice(start, this.#lines.lineStarts[number] ?? this.text.length).replace(/\r?\n$/, '');
  }

  /** The stretch of text that a spot means, cut at the end of its line. */
  range(spot: Spot): Range {
    const range = this.#wholeRange(spot);
    const lineEnd = this.text.slice(range.offset).search(/\r?\n|$/);
    return { offset: range.offset, length: Math.min(range.length, Math.max(0, lineEnd)) };
  }

  #wholeRange(spot: Spot): Range {
    if (spot === 'file') return { offset: 0, length: 0 };
    if ('offset' in spot) return spot;
    const range = this.#rangeOfPath(spot.path, spot.part);
    if (spot.within === undefined) return range;
    const { text, nth } = spot.within;
    const value = this.text.slice(range.offset, range.offset + range.length);
    let inside = value.indexOf(text);
    for (let count = 0; count < nth && inside >= 0; count++) inside = value.indexOf(text, inside + 1);
    return inside < 0 ? range : { offset: range.offset + inside, length: text.length };
  }

  /** The field in whose lines a place lies, where the file can be read so far; the end of a line belongs to what stands in it. */
  pathAt(offset: number): Path | undefined {
    this.#document ??= parseYaml(this.text) as Document;
    if (this.#document.errors.length > 0) return undefined;
    const path: (string | number)[] = [];
    let node: Node | null | undefined = this.#document.contents;
    while (node) {
      const [step, next]: [string | number, Node | null] | [] = stepTowards(node, offset);
      if (step === undefined) break;
      path.push(step);
      node = next;
    }
    return path.length > 0 ? path : undefined;
  }

  /** The deepest node on the path that exists: a missing one is shown at its parent. */
  #rangeOfPath(path: Path, part: 'key' | 'value'): Range {
    this.#document ??= parseYaml(this.text) as Document;
    let node = this.#document.contents;
    let pair: Pair<Node, Node | null> | undefined;
    for (const step of path) {
      const next: Pair<Node, Node | null> | undefined = isMap<Node, Node | null>(node)
        ? node.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step))
        : undefined;
      const item = isSeq(node) ? (node.items[Number(step)] as Node | undefined) : undefined;
      if (!next && !item) break;
      pair = next;
      node = next ? next.value : (item ?? null);
    }
    const shown = (part === 'key' ? pair?.key : undefined) ?? node ?? pair?.key;
    const range = path.length === 0 ? undefined : shown?.range;
    return range ? { offset: range[0], length: range[1] - range[0] } : { offset: 0, length: 0 };
  }
}

/** The key or row that lies last before a place, with what stands there. */
function stepTowards(node: Node, offset: number): [string | number, Node | null] | [] {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.findLast(({ key }) => (key.range?.[0] ?? Infinity) <= offset);
    return pair && isScalar(pair.key) ? [String(pair.key.value), pair.value] : [];
  }
  if (isSeq<Node>(node)) {
    const index = node.items.findLastIndex((item) => (item.range?.[0] ?? Infinity) <= offset);
    return index < 0 ? [] : [index, node.items[index] ?? null];
  }
  return [];
}
