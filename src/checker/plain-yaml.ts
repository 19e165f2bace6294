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

/** Indentation, dash, and then a key with or without a value, or a value alone. */
const lineParts = /^( *)(- )?(?:([A-Za-z][A-Za-z0-9]*):(?: (.+))?|(.+))$/su;

/** Values that begin like a number and are none: dates, rounds, digits with a word behind them. */
const dateLike = /^\d+(-[\dQH]+)+$/;
const plainNumber = /^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/;
const digitsAndWord = /^\d[^\n]*[^\d\s.+\-_a-fA-FxXoO]/u;
const maybeNumber = /^[\d.+-]/;
const keyword = /^(true|false|null|~|\.inf|\.nan)$/i;
/** Words and numbers that YAML 1.1 takes for something else. */
const ambiguousWord = /^(y|yes|n|no|on|off)$/i;
const ambiguousNumber = /^[\d_:.b]+$/i;
/** What begins with one of these is quoted, an alias, a tag, a flow collection, a block text and so on. */
const special = /^[-?:,[\]{}#&*!|>'"%@`]/;
const unclear = /^\s|\s$|:(\s|$)|\s#/;

/** The data of a file, or undefined when the full parser has to read it. */
export function readPlainYaml(text: string): Fields | undefined {
  if (!text.endsWith('\n') || /[\t\r]/.test(text)) return undefined;
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
  readonly #lines: readonly string[];
  #next = 0;
  /** Of the next line: where it begins, whether a dash comes first, and what stands there. At the end the indentation is −1. */
  #indent = -1;
  #dash = false;
  #key: string | undefined;
  #value: string | undefined;

  constructor(text: string) {
    this.#lines = text.slice(0, -1).split('\n');
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
      if (key === undefined || Object.hasOwn(fields, key)) throw doubt;
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

  #advance(): void {
    const line = this.#lines[this.#next];
    this.#next += 1;
    if (line === undefined) {
      this.#indent = -1;
      this.#dash = false;
      return;
    }
    const parts = lineParts.exec(line);
    if (!parts) throw doubt;
    const [, blanks = '', dash, key, value, alone] = parts;
    if (key === undefined && dash === undefined) throw doubt;
    this.#indent = blanks.length;
    this.#dash = dash !== undefined;
    this.#key = key;
    this.#value = key === undefined ? alone : value;
  }
}

function scalar(source: string): Value {
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
  if (special.test(source) || unclear.test(source)) throw doubt;
  return source;
}

function quoted(source: string, whole: RegExp): string {
  if (!whole.test(source)) throw doubt;
  return source.slice(1, -1);
}
