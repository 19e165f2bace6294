/** Nothing is saved unchecked: what is about to be written goes through the rules of `npm run check` first. */
import type { Desk } from '../../checker/draft.ts';
import { sortRows } from '../../checker/fix/sort-rows.ts';
import { cmsWords as words } from './words.ts';

export interface Gate {
  /** Tells which file the next text is for, and whether it is a new one. */
  announce(path: string): void;
  /**
   * The text with its rows in order, if it may be written.
   * @throws Error with the checker's words, in the form in which the system shows them
   */
  pass(text: string): string;
  /** Tells that the file’s text has been written. */
  saved(path: string): void;
  /** Files that were written through it, path under `content/` → text. */
  readonly written: ReadonlyMap<string, string>;
}

/**
 * @param insists whether a text that was refused is let through when it is saved again: the repository may know more than
 *   these pages do, and its pipeline checks once more
 */
export function saveGate(desk: Desk, insists: boolean): Gate {
  const written = new Map<string, string>();
  let next: string | undefined;
  let refused = '';
  // A company that is made from within a project passes before it, and both are written together.
  const passed = new Map<string, string>();
  return {
    written,
    announce(path) {
      next = inContent(path);
    },
    pass(given) {
      const path = next;
      next = undefined;
      if (path === undefined) return given;
      // The system adds rows at the end; those of a place stand by their ids.
      const text = sortRows(path, given);
      const problems = desk.check(new Map([...passed, [path, text]]), 'zh').filter(({ file, severity }) => file === path && severity === 'error');
      if (problems.length > 0 && !(insists && refused === path + text)) {
        refused = path + text;
        throw refusal(
          problems.map(({ message, fix }, index) => `${String(index + 1)}. ${message} ${words.fix}${fix}`),
          insists,
        );
      }
      passed.set(path, text);
      return text;
    },
    saved(path) {
      const text = passed.get(inContent(path));
      if (text !== undefined) written.set(inContent(path), text);
    },
  };
}

const inContent = (path: string): string => path.replace(/^content\//, '');

/** The system shows the cause of an error of this name. */
function refusal(problems: readonly string[], insists: boolean): Error {
  const lines = [words.refused, ...problems, ...(insists ? [words.refusedAgain] : [])];
  return new Error('saving_failed', { cause: new Error(lines.join('\n')) });
}
