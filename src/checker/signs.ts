/** Kinds of signs. Most rules look for signs that hardly any text has; one pass over a text tells which of them it has. */

/** A set of kinds, one bit each. */
export type Signs = number;

const kinds: RegExp[] = [];
const most = 31;
/** The kinds that each UTF-16 unit is of; −1 where nobody has asked yet. */
const known = new Int32Array(0x10000).fill(-1);

/**
 * A kind; the same one for the same pattern.
 * @param pattern what one UTF-16 unit of the kind matches
 * @throws where there are more kinds than bits
 */
export function kindOfSign(pattern: RegExp): Signs {
  const before = kinds.findIndex((kind) => String(kind) === String(pattern));
  if (before >= 0) return 1 << before;
  if (kinds.length === most) throw new Error(`more than ${String(most)} kinds of signs`);
  known.fill(-1);
  kinds.push(pattern);
  return 1 << (kinds.length - 1);
}

/** The kinds of which a text has at least one sign. */
export function signsIn(text: string): Signs {
  let signs = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const ofUnit = known[unit] ?? -1;
    signs |= ofUnit === -1 ? learn(unit) : ofUnit;
  }
  return signs;
}

function learn(unit: number): Signs {
  const sign = String.fromCharCode(unit);
  return (known[unit] = kinds.reduce((signs, pattern, number) => (pattern.test(sign) ? signs | (1 << number) : signs), 0));
}
