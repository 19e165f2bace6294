/** Texts whose English is still Chinese: left to be translated, or copied. */
import type { Text } from '../../schema/text.ts';

const han = /\p{Script=Han}/gu;

/** True where the English is missing, or more Chinese than English. A Chinese term in brackets does no harm. */
export function isUntranslated({ en }: Text): boolean {
  const letters = en.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? /\p{Script=Han}/u.test(en) || en.trim() === '' : (en.match(han)?.length ?? 0) > letters / 2;
}

/** Every untranslated text in the rows of an entry, with where it stands: `figures/output/label`. */
export function untranslatedIn(data: unknown, path: readonly string[] = []): { path: string; zh: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  if (isText(data)) return isUntranslated(data) ? [{ path: path.join('/'), zh: data.zh }] : [];
  return Object.entries(data).flatMap(([key, value]) => untranslatedIn(value, [...path, Array.isArray(data) ? rowName(value, key) : key]));
}

function isText(value: object): value is Text {
  return 'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';
}

function rowName(row: unknown, index: string): string {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : index;
}
