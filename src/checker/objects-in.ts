import type { Path } from './finding.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A group of fields. Hardly any path is ever asked for, so that it is put together only then. */
export class Group {
  readonly fields: Fields;
  readonly #above: Group | undefined;
  readonly #steps: Path;

  constructor(fields: Fields, above: Group | undefined, steps: Path) {
    this.fields = fields;
    this.#above = above;
    this.#steps = steps;
  }

  get path(): Path {
    return [...(this.#above?.path ?? []), ...this.#steps];
  }
}

/** Of the data last asked for: several rules look at one file, one after the other. */
let last: { value: unknown; groups: readonly Group[] } = { value: undefined, groups: [] };

/** Every group of fields in plain data, the outermost first, with its path. */
export function objectsIn(value: unknown): readonly Group[] {
  if (last.value !== value) {
    const groups: Group[] = [];
    collect(value, undefined, [], groups);
    last = { value, groups };
  }
  return last.groups;
}

function collect(value: unknown, above: Group | undefined, steps: Path, groups: Group[]): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const row: unknown = value[index];
      if (typeof row === 'object' && row !== null) collect(row, above, [...steps, index], groups);
    }
  } else if (typeof value === 'object' && value !== null) {
    const group = new Group(value as Fields, above, steps);
    groups.push(group);
    for (const key of Object.keys(value)) {
      const child = (value as Fields)[key];
      if (typeof child === 'object' && child !== null) collect(child, group, [key], groups);
    }
  }
}

/** What stands in both languages, or undefined. */
export function bilingual(value: unknown): { zh: string; en: string } | undefined {
  const { zh, en } = (value ?? {}) as Fields;
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : undefined;
}
