import type { Path } from './finding.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What stands at a path. Hardly any path is ever asked for, so that it is put together only then. */
class Placed {
  readonly #above: Placed | undefined;
  readonly #steps: Path;

  constructor(above: Placed | undefined, steps: Path) {
    this.#above = above;
    this.#steps = steps;
  }

  get path(): Path {
    return [...(this.#above?.path ?? []), ...this.#steps];
  }
}

/** A group of fields. */
export class Group extends Placed {
  readonly fields: Fields;
  /** The fields with a number. */
  readonly numbers: string[] = [];

  constructor(fields: Fields, above: Placed | undefined, steps: Path) {
    super(above, steps);
    this.fields = fields;
  }
}

/** A list of at least two rows. */
export class List extends Placed {
  readonly rows: readonly unknown[];

  constructor(rows: readonly unknown[], above: Placed | undefined, steps: Path) {
    super(above, steps);
    this.rows = rows;
  }
}

interface Parts {
  groups: Group[];
  lists: List[];
}

/** Of the data last asked for: several rules look at one file, one after the other. */
let last: { value: unknown; parts: Parts } = { value: undefined, parts: { groups: [], lists: [] } };

function partsOf(value: unknown): Parts {
  if (last.value !== value) {
    const parts: Parts = { groups: [], lists: [] };
    collect(value, undefined, [], parts);
    last = { value, parts };
  }
  return last.parts;
}

/** Every group of fields in plain data, the outermost first, with its path. */
export function objectsIn(value: unknown): readonly Group[] {
  return partsOf(value).groups;
}

/** Every list of at least two rows in plain data, the outermost first, with its path. */
export function listsIn(value: unknown): readonly List[] {
  return partsOf(value).lists;
}

function collect(value: unknown, above: Placed | undefined, steps: Path, parts: Parts): void {
  if (Array.isArray(value)) {
    if (value.length > 1) parts.lists.push(new List(value, above, steps));
    for (let index = 0; index < value.length; index++) {
      const row: unknown = value[index];
      if (typeof row === 'object' && row !== null) collect(row, above, [...steps, index], parts);
    }
  } else if (typeof value === 'object' && value !== null) {
    const group = new Group(value as Fields, above, steps);
    parts.groups.push(group);
    for (const key of Object.keys(value)) {
      const child = (value as Fields)[key];
      if (typeof child === 'number') group.numbers.push(key);
      else if (typeof child === 'object' && child !== null) collect(child, group, [key], parts);
    }
  }
}

/** What stands in both languages, or undefined. */
export function bilingual(value: unknown): { zh: string; en: string } | undefined {
  const { zh, en } = (value ?? {}) as Fields;
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : undefined;
}
