/** How the table of names is laid out in files: whole while it is small, by beginnings where it is large. */
import type { NameRow } from './names.ts';
import { initials, plainSyllable } from './readings.ts';
import { hasHan } from './tokenize.ts';

/** `names.json`: the names of which there are few, and how the others are spread over `names/<key>.json`. */
export interface NamesFile {
  /** True when a second full-text index lies in `more/`. */
  more: boolean;
  rows: NameRow[];
  /** Beginnings that so many names share that one letter more tells their files apart. */
  crowded: string[];
}

/**
 * The file in which a name stands that begins like this: by two letters (`li`) or one Chinese character
 * (`4e34`), and by more where the file would be crowded. None where the beginning is too short.
 */
export function nameKey(beginning: string, crowded: ReadonlySet<string>): string | undefined {
  const units = [...beginning];
  const chinese = hasHan(units[0] ?? '');
  for (let length = chinese ? 1 : 2; length <= units.length; length += 1) {
    const head = units.slice(0, length);
    const key = chinese ? head.map((unit) => (unit.codePointAt(0) ?? 0).toString(16)).join('-') : head.join('');
    if (!chinese && !/^[a-z0-9]+$/.test(key)) return undefined;
    if (!crowded.has(key)) return key;
  }
  return undefined;
}

/** A row on the shelves: to each file the forms that begin as it says, by spelling, sound or initials. */
export function spreadRow([id, kind, chinese, latin, readings]: NameRow, crowded: ReadonlySet<string>): Map<string, NameRow> {
  const shelves = new Map<string, [Set<string>, Set<string>, Set<string>]>();
  const put = (beginning: string, column: 0 | 1 | 2, form: string): void => {
    const key = nameKey(beginning, crowded);
    if (key === undefined) return;
    const shelf = shelves.get(key) ?? [new Set(), new Set(), new Set()];
    shelf[column].add(form);
    shelves.set(key, shelf);
  };
  for (const form of chinese.split('|')) put(form, 0, form);
  for (const form of latin.split('|')) put(form.replaceAll(' ', ''), 1, form);
  for (const reading of readings.split('|')) {
    const syllables = reading.split(' ').map(plainSyllable);
    put(syllables.join(''), 2, reading);
    put(initials(syllables), 2, reading);
  }
  return new Map([...shelves].map(([key, columns]) => [key, [id, kind, ...columns.map((forms) => [...forms].join('|'))] as NameRow]));
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
