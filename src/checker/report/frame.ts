import type { Excerpt } from '../problem.ts';

/** Chinese characters and full-width signs take two columns of a terminal. */
function width(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u.test(character)
      ? 2
      : 1;
  return columns;
}

/** The line with its neighbours and carets under what is marked. */
export function codeFrame({ before, line, after, length }: Excerpt, lineNumber: number, column: number): string {
  const digits = String(lineNumber + 1).length;
  const row = (number: number, text: string, mark = ' '): string => `${mark} ${String(number).padStart(digits)} | ${text}`.trimEnd();
  const indent = ' '.repeat(width(line.slice(0, column - 1)));
  const carets = '^'.repeat(Math.max(1, width(line.slice(column - 1, column - 1 + length))));
  return [
    ...(before === undefined ? [] : [row(lineNumber - 1, before)]),
    row(lineNumber, line, '>'),
    `  ${' '.repeat(digits)} | ${indent}${carets}`,
    ...(after === undefined ? [] : [row(lineNumber + 1, after)]),
  ].join('\n');
}
