/** Readings of Chinese names (pinyin without tones), for search only: they are never shown. */

/** The syllables of a text; Latin words and numbers in it stand as they are. */
export type Reading = readonly string[];

/** Gives the readings of a Chinese name, the likeliest first. */
export type Reader = (name: string) => Reading[];

/** ü has three spellings in use (lv, lyu, lu); one is kept, and queries are brought to it. */
export function plainSyllable(syllable: string): string {
  return syllable.replace(/ü/g, 'v').replace(/^([ln])yu/, '$1v');
}

/** What people may type for a reading without spaces: lvliang, luliang, lyuliang. */
export function spellings(reading: Reading): string[] {
  const plain = reading.map(plainSyllable);
  const umlaut = /^[ln]v/;
  if (!plain.some((syllable) => umlaut.test(syllable))) return [plain.join('')];
  return ['v', 'u', 'yu'].map((spelling) => plain.map((syllable) => (umlaut.test(syllable) ? syllable.replace('v', spelling) : syllable)).join(''));
}

/** First letters: linfen → lf. A number in the name stays whole. */
export function initials(reading: Reading): string {
  return reading.map((syllable) => (/^\d/.test(syllable) ? syllable : syllable.slice(0, 1))).join('');
}

/**
 * Every spelling that begins at a syllable, cut to `length` syllables: a word inside a long name is found
 * by its beginning.
 */
export function spellingsInside(reading: Reading, length = 5): Set<string> {
  const found = new Set<string>();
  reading.forEach((_, start) => {
    // A lone last syllable is found by nobody and matches everything.
    if (start > 0 && start === reading.length - 1) return;
    for (const spelling of spellings(reading.slice(start, start + length))) found.add(spelling);
  });
  return found;
}
