/** How the table of names is laid out in files: a few names in one, the many on shelves by how they begin. */
import type { NameRow } from './names.ts';
import { initials, plainSyllable } from './readings.ts';
import { hasHan } from './tokenize.ts';

/** `names.json`: the names of which there are few, and how the others lie in `names/<number>.json`. */
export interface NamesFile {
  /** True when a second full-text index lies in `more/`. */
  more: boolean;
  rows: NameRow[];
  shelves: Shelves;
}

export interface Shelves {
  count: number;
  /** Beginnings that so many names share that one letter more decides their shelf. */
  crowded: readonly string[];
}

/**
 * What decides the shelf of a name: two letters or one Chinese character, and more where many names begin
 * so. None where the beginning is too short.
 */
export function nameKey(beginning: string, crowded: ReadonlySet<string>): string | undefined {
  const units = [...beginning];
  for (let length = hasHan(units[0] ?? '') ? 1 : 2; length <= units.length; length += 1) {
    const key = units.slice(0, length).join('');
    if (!crowded.has(key)) return key;
  }
  return undefined;
}

/** The shelf of a key: every number below `count` exists, whatever a visitor types. */
export function shelfOf(key: string, count: number): number {
  let hash = 0x811c9dc5;
  for (const unit of key) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % count;
}

/** The beginnings of a row's forms, by spelling, sound and initials, with the column and form they stand for. */
export function beginningsOf([, , chinese, latin, readings]: NameRow): { beginning: string; column: 2 | 3 | 4; form: string }[] {
  const columns = [
    ...listOf(chinese).map((form) => ({ beginning: form, column: 2 as const, form })),
    ...listOf(latin).map((form) => ({ beginning: form.replaceAll(' ', ''), column: 3 as const, form })),
  ];
  const sounds = listOf(readings).flatMap((form) => {
    const syllables = form.split(' ').map(plainSyllable);
    return [syllables.join(''), initials(syllables)].map((beginning) => ({ beginning, column: 4 as const, form }));
  });
  return [...columns, ...sounds];
}

/** The forms of a column of a row. */
export function listOf(column: string): string[] {
  return column === '' ? [] : column.split('|');
}

/** Syllable → characters, as `sounds.json` holds it. */
export type SoundsFile = Readonly<Record<string, string>>;

/** Readings of a query by a table of sounds, without spaces; several where characters have several. */
export function soundsOf(query: string, sounds: SoundsFile): string[] {
  const most = 8;
  let heard = [''];
  for (const character of query) {
    const syllables = /[a-z0-9]/.test(character) ? [character] : Object.keys(sounds).filter((syllable) => sounds[syllable]?.includes(character));
    if (syllables.length === 0) return [];
    heard = heard.flatMap((head) => syllables.map((syllable) => head + plainSyllable(syllable))).slice(0, most);
  }
  return heard.filter((sound) => sound !== '');
}
