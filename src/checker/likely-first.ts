/** Sorts what may stand in a field so that what is most like the text that stands there comes first; the rest keeps its order. */
export function likelyFirst<T>(written: string, choices: readonly T[], words: (choice: T) => string): T[] {
  const signs = [...new Set(written.normalize('NFKC').toLowerCase())].filter((sign) => /\p{Script=Han}/u.test(sign));
  if (signs.length === 0) return [...choices];
  const likeness = (choice: T): number => signs.filter((sign) => words(choice).includes(sign)).length;
  return choices
    .map((choice) => ({ choice, like: likeness(choice) }))
    .sort((a, b) => b.like - a.like)
    .map(({ choice }) => choice);
}
