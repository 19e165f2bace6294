/** How the table of names is laid out in files: whole while it is small, by first letters when it is large. */
import type { NameRow } from './names.ts';
import { initials, plainSyllable } from './readings.ts';
import { hasHan } from './tokenize.ts';

/** `names.json`: the rows themselves, or how they are spread over `names/<key>.json`. */
export interface NamesFile {
  /** True when a second full-text index lies in `more/`. */
  more: boolean;
  rows?: NameRow[];
  /** Beginnings that so many names share that one letter more tells their files apart. */
  crowded?: string[];
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

/** The files in which a row stands: by its Chinese and Latin names, its readings and their initials. */
export function nameKeys([, , chinese, latin, readings]: NameRow, crowded: ReadonlySet<string>): string[] {
  const beginnings = [...chinese.split('|'), ...latin.split('|').map((form) => form.replaceAll(' ', ''))];
  for (const reading of readings.split('|')) {
    const syllables = reading.split(' ').map(plainSyllable);
    beginnings.push(syllables.join(''), initials(syllables));
  }
  return [...new Set(beginnings.map((beginning) => nameKey(beginning, crowded)))].filter((key) => key !== undefined).sort();
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
