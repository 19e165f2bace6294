import type { Path } from './finding.ts';

export type Fields = Readonly<Record<string, unknown>>;

export interface Group {
  path: Path;
  fields: Fields;
}

/** Of the data last asked for: several rules look at one file, one after the other. */
let last: { value: unknown; groups: readonly Group[] } = { value: undefined, groups: [] };

/** Every group of fields in plain data, the outermost first, with its path. */
export function objectsIn(value: unknown): readonly Group[] {
  if (last.value !== value) {
    const groups: Group[] = [];
    collect(value, [], groups);
    last = { value, groups };
  }
  return last.groups;
}

function collect(value: unknown, path: Path, groups: Group[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const row: unknown = value[index];
      if (typeof row === 'object' && row !== null) collect(row, [...path, index], groups);
    }
    return;
  }
  groups.push({ path, fields: value as Fields });
  for (const key of Object.keys(value)) {
    const child = (value as Fields)[key];
    if (typeof child === 'object' && child !== null) collect(child, [...path, key], groups);
  }
}

/** What stands in both languages, or undefined. */
export function bilingual(value: unknown): { zh: string; en: string } | undefined {
  const { zh, en } = (value ?? {}) as Fields;
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : undefined;
}
