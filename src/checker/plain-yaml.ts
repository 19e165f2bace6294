/**
 * A quick reader for files as nearly all are: block mappings and lists, one value on a line, nothing that
 * YAML reads in a surprising way. At the least doubt it gives up, and the full parser has the word; what it
 * does read is what the full parser reads, without a finding. It takes a tenth of the time.
 */

type Value = string | number | boolean | Fields | Value[];
type Fields = { [key: string]: Value };

/** Thrown to give up. */
const doubt = new Error('not plain');

/** Deeper than any schema of ours. */
const deepest = 10;

/** Values that begin like a number and are none: dates, rounds, digits with a word behind them. */
const dateLike = /^\d+(-[\dQH]+)+$/;
const plainNumber = /^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/;
const digitsAndWord = /^\d[^\n]*[^\d\s.+\-_a-fA-FxXoO]/u;
const maybeNumber = /^[\d.+-]/;
const keyword = /^(true|false|null|~|\.inf|\.nan)$/i;
const longestKeyword = 5;
/** Words and numbers that YAML 1.1 takes for something else. */
const ambiguousWord = /^(y|yes|n|no|on|off)$/i;
const ambiguousNumber = /^[\d_:.b]+$/i;
/** What begins with one of these is quoted, an alias, a tag, a flow collection, a block text and so on. */
const special = /^[-?:,[\]{}#&*!|>'"%@`]/;
const unclear = /^\s|\s$|:(\s|$)|\s#/;

/** The data of a file, or undefined when the full parser has to read it. */
export function readPlainYaml(text: string): Fields | undefined {
  if (!text.endsWith('\n') || text.includes('\t') || text.includes('\r')) return undefined;
  try {
    const reader = new Reader(text);
    const fields = reader.fields(0, 0);
    return reader.isAtEnd ? fields : undefined;
  } catch (error) {
    if (error === doubt) return undefined;
    throw error;
  }
}

class Reader {
  readonly #text: string;
  /** Where the next line but one begins. */
  #next = 0;
  /** Of the next line: where it begins, whether a dash comes first, and what stands there. At the end the indentation is −1. */
  #indent = -1;
  #dash = false;
  #key: string | undefined;
  #value: string | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#advance();
  }

  get isAtEnd(): boolean {
    return this.#indent === -1;
  }

  /** A mapping whose keys begin at `indent`. */
  fields(indent: number, depth: number): Fields {
    if (depth > deepest || this.#dash || this.#indent !== indent) throw doubt;
    const fields: Fields = {};
    while (this.#indent === indent && !this.#dash) {
      const [key, value] = [this.#key, this.#value];
      // Words such as “constructor”, which every object has, are left to the full parser.
      if (key === undefined || fields[key] !== undefined) throw doubt;
      this.#advance();
      fields[key] = value === undefined ? this.#below(indent, depth) : scalar(value);
    }
    return fields;
  }

  /** What stands below a key: a list, which may begin right under the key, or a mapping further in. */
  #below(indent: number, depth: number): Value {
    if (this.#dash && this.#indent >= indent) return this.#rows(this.#indent, depth + 1);
    if (this.#indent > indent) return this.fields(this.#indent, depth + 1);
    throw doubt;
  }

  #rows(indent: number, depth: number): Value[] {
    const rows: Value[] = [];
    while (this.#indent === indent && this.#dash) {
      if (this.#key === undefined) {
        rows.push(scalar(this.#value ?? ''));
        this.#advance();
      } else {
        // The first key of a row stands behind its dash.
        this.#dash = false;
        this.#indent = indent + 2;
        rows.push(this.fields(indent + 2, depth + 1));
      }
    }
    if (this.#indent > indent) throw doubt;
    return rows;
  }

  /** A line is indentation, a dash perhaps, and then a key with or without a value, or a value alone. */
  #advance(): void {
    const text = this.#text;
    let at = this.#next;
    if (at >= text.length) {
      this.#indent = -1;
      this.#dash = false;
      return;
    }
    const end = text.indexOf('\n', at);
    this.#next = end + 1;
    const start = at;
    while (text.charCodeAt(at) === blank) at++;
    this.#indent = at - start;
    this.#dash = text.charCodeAt(at) === dash && text.charCodeAt(at + 1) === blank;
    if (this.#dash) at += 2;
    let colon = at;
    while (isLetter(text.charCodeAt(colon)) || (colon > at && isDigit(text.charCodeAt(colon)))) colon++;
    const isKey = colon > at && text[colon] === ':' && (colon + 1 === end || (text.charCodeAt(colon + 1) === blank && colon + 2 < end));
    if (!isKey && (!this.#dash || at === end)) throw doubt;
    this.#key = isKey ? slice(text, at, colon) : undefined;
    this.#value = !isKey ? slice(text, at, end) : colon + 1 === end ? undefined : slice(text, colon + 2, end);
  }
}

/** Keys, units, sources and dates as they were read last. The same string over again is neither made anew nor looked up anew. */
const [slots, longestKept] = [4096, 32];
const before = new Array<string | undefined>(slots);

/** A part of a text. */
function slice(text: string, start: number, end: number): string {
  const length = end - start;
  if (length > longestKept) return text.slice(start, end);
  const middle = start + (length >> 1);
  const slot = (text.charCodeAt(start) * 31 + text.charCodeAt(middle) * 131 + text.charCodeAt(end - 1) * 7 + length) % slots;
  const known = before[slot];
  if (known?.length === length && text.startsWith(known, start)) return known;
  return (before[slot] = text.slice(start, end));
}

const [blank, dash] = [0x20, 0x2d];

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function scalar(source: string): Value {
  const first = source.charCodeAt(0);
  // Nearly all texts begin with a Chinese character or a letter: no number, no sign, and a long one is no keyword.
  if (isChinese(first) || (isLetter(first) && source.length > longestKeyword)) return clear(source);
  if (source === '[]') return [];
  if (source.startsWith("'")) return quoted(source, /^'(?:[^']|'')*'$/).replaceAll("''", "'");
  if (source.startsWith('"')) return quoted(source, /^"[^"\\]*"$/);
  if (maybeNumber.test(source)) {
    if (plainNumber.test(source)) return Number(source);
    if (!dateLike.test(source) && (!digitsAndWord.test(source) || ambiguousNumber.test(source))) throw doubt;
  } else if (ambiguousWord.test(source)) {
    throw doubt;
  } else if (keyword.test(source)) {
    if (source === 'true' || source === 'false') return source === 'true';
    throw doubt;
  }
  if (special.test(source)) throw doubt;
  return clear(source);
}

/** A text without quotes, when it goes as far as it seems to. */
function clear(source: string): string {
  const isPlain = isWordy(source.charCodeAt(0)) && isWordy(source.charCodeAt(source.length - 1)) && !source.includes(':') && !source.includes('#');
  if (!isPlain && unclear.test(source)) throw doubt;
  return source;
}

function isWordy(code: number): boolean {
  return isChinese(code) || isLetter(code) || isDigit(code);
}

function isChinese(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function quoted(source: string, whole: RegExp): string {
  if (!whole.test(source)) throw doubt;
  return source.slice(1, -1);
}
