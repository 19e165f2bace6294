/** The texts of a file, one by one, for the rules about wording. */
import { languages, type Lang } from '../schema/text.ts';
import type { Content, LoadedBody, LoadedEntry, Passage } from './content.ts';

/** Every string of an entry. */
export function* passagesOf(entry: LoadedEntry): Generator<Passage> {
  const base = { file: entry.file, collection: entry.place.collection };
  yield* stringsIn(entry.raw, [], base);
}

type Base = Pick<Passage, 'file' | 'collection'>;

function* stringsIn(value: unknown, path: readonly (string | number)[], base: Base, siblings?: Record<string, unknown>): Generator<Passage> {
  if (typeof value === 'string') {
    const lang = languages.find((language) => language === path.at(-1));
    const other = lang && siblings?.[otherThan(lang)];
    yield { ...base, path, text: value, ...(lang ? { lang } : {}), ...(typeof other === 'string' ? { other } : {}) };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* stringsIn(item, [...path, index], base);
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>;
    for (const key of Object.keys(fields)) yield* stringsIn(fields[key], [...path, key], base, fields);
  }
}

/** A body as one passage, when it can be read. */
export function passageOfBody(body: LoadedBody, content: Content): Passage | undefined {
  const other = content.bodyOf(body.place.entryFile, otherThan(body.lang))?.text;
  const { file, text, lang, place } = body;
  if (text === undefined) return undefined;
  return { file, text, lang, collection: place.collection, ...(other === undefined ? {} : { other }) };
}

function otherThan(lang: Lang): Lang {
  return lang === 'zh' ? 'en' : 'zh';
}
