import type { Path } from './finding.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Every group of fields in plain data, the outermost first, with its path. */
export function* objectsIn(value: unknown, path: Path = []): Generator<{ path: Path; fields: Fields }> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, row] of value.entries()) yield* objectsIn(row, [...path, index]);
    return;
  }
  yield { path, fields: value as Fields };
  for (const key in value) {
    const child = (value as Fields)[key];
    if (typeof child === 'object' && child !== null) yield* objectsIn(child, [...path, key]);
  }
}

/** What stands in both languages, or undefined. */
export function bilingual(value: unknown): { zh: string; en: string } | undefined {
  const { zh, en } = (value ?? {}) as Fields;
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : undefined;
}
