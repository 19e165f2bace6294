/** Reads what an address carries or a person types. What cannot be used is set aside and told, never guessed at. */

/** Why a value was not used. */
export type WhyIgnored = 'no-number' | 'out-of-range' | 'no-day' | 'unknown' | 'repeated' | 'too-long';
export interface Ignored {
  name: string;
  /** The value as it came, cut to a length that a line can hold. */
  value: string;
  why: WhyIgnored;
}

export interface AddressReader {
  /** What could not be used so far. */
  readonly ignored: readonly Ignored[];
  /** A number over 0 and up to `max`. */
  number(name: string, max: number): number | undefined;
  /** One of the known values. */
  choice<T extends string>(name: string, values: readonly T[]): T | undefined;
  /** A day of the calendar, `YYYY-MM-DD`. */
  day(name: string): string | undefined;
  /** A short line of text. */
  text(name: string, longest: number): string | undefined;
}

const shownLength = 40;
const control = /[\p{Cc}\p{Cf}]+/gu;

/** A number as people write it: 1,200, １２００ or 1200.5. Undefined for anything else. */
export function numberIn(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,，]/g, '');
  return /^\d{1,15}(\.\d{1,9})?$/.test(plain) ? Number(plain) : undefined;
}

function isDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * A reader of one query string. A name that comes twice counts once: the first value.
 * @param search the query, with or without its `?`; half escapes and markup are only text here
 */
export function addressReader(search: string): AddressReader {
  const parameters = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const seen = new Set<string>();

  const leave = (name: string, value: string, why: WhyIgnored): undefined => {
    const plain = [...value.replace(control, ' ').trim()];
    ignored.push({ name, value: plain.length > shownLength ? `${plain.slice(0, shownLength).join('')}…` : plain.join(''), why });
    return undefined;
  };
  const first = (name: string): string | undefined => {
    const [value, ...more] = parameters.getAll(name);
    if (!seen.has(name)) {
      seen.add(name);
      const [other] = more;
      if (other !== undefined) leave(name, other, 'repeated');
    }
    const trimmed = value?.replace(control, ' ').trim();
    return trimmed === '' ? undefined : trimmed;
  };

  return {
    ignored,
    number(name, max) {
      const text = first(name);
      if (text === undefined) return undefined;
      const number = numberIn(text);
      if (number === undefined) return leave(name, text, 'no-number');
      return number > 0 && number <= max ? number : leave(name, text, 'out-of-range');
    },
    choice(name, values) {
      const text = first(name);
      return text === undefined ? undefined : (values.find((value) => value === text) ?? leave(name, text, 'unknown'));
    },
    day(name) {
      const text = first(name);
      return text === undefined || isDay(text) ? text : leave(name, text, 'no-day');
    },
    text(name, longest) {
      const text = first(name);
      if (text === undefined) return undefined;
      const characters = [...text];
      if (characters.length <= longest) return text;
      leave(name, text, 'too-long');
      return characters.slice(0, longest).join('');
    },
  };
}

/** The query with these values in it; parameters of others stay as they are. */
export function withValues(search: string, values: Readonly<Record<string, string | number | undefined>>): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(values)) {
    parameters.delete(name);
    if (value !== undefined && value !== '') parameters.set(name, String(value));
  }
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
