/** How the table of names is laid out in files: whole while it is small, by first letters when it is large. */
import type { NameRow } from './names.ts';
import { initials, plainSyllable } from './readings.ts';

/** `names.json`: the rows themselves, or a sign that they lie in `names/<key>.json`. */
export interface NamesFile {
  /** True when a second full-text index lies in `more/`. */
  more: boolean;
  rows?: NameRow[];
  keys?: true;
}

/** The file in which a name stands that begins with these letters. */
export function nameKey(letters: string): string {
  return /^[a-z0-9]{2}/.exec(letters)?.[0] ?? '';
}

/** The files in which a row stands: by its readings, their initials and its Latin names. */
export function nameKeys([, , , latin, readings]: NameRow): string[] {
  const keys = new Set<string>();
  for (const reading of readings.split('|')) {
    const syllables = reading.split(' ').map(plainSyllable);
    keys.add(nameKey(syllables.join('')));
    keys.add(nameKey(initials(syllables)));
  }
  for (const form of latin.split('|')) keys.add(nameKey(form.replaceAll(' ', '')));
  return [...keys].filter((key) => key !== '').sort();
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
