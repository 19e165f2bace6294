/** What a check found, before it is put into words: see problem.ts. */
import type { Code } from './codes.ts';

/** Keys and row numbers from the top of a file down to a value. */
export type Path = readonly (string | number)[];

/** Words that differ by language. */
export interface Words {
  zh: string;
  en: string;
}

/**
 * Where in the file: a stretch of its text, or a path in its YAML. Paths are turned into positions
 * only for files in trouble. `key` points at the field's name, `value` at what stands there, and
 * `within` at the n-th place (from 0) of these characters inside the value.
 */
export type Spot = { offset: number; length: number } | { path: Path; part: 'key' | 'value'; within?: { text: string; nth: number } } | 'file';

export interface Finding {
  /** Path under `content/`. */
  file: string;
  code: Code;
  at: Spot;
  /** The field, for its label; a path spot names it already. */
  field?: Path;
  /** Where the same thing stands first, to name its line. */
  first?: Path;
  /** What fills the `{…}` of the message. */
  values?: Record<string, string | number | Words>;
  /** The text to put in place of what is marked, or made from it: the message then shows the corrected line. */
  replacement?: string | ((source: string) => string);
  /** What to do, where more is known than the code alone says and no corrected line can be shown. */
  advice?: Words;
  /**
   * What `--fix` may do without asking, because it is certain and means the same: put the replacement there, or
   * this text, where showing the corrected line would not show the difference.
   */
  mend?: true | string;
}
