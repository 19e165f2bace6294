/** A diff without context → suggestions that a host shows beside the lines, to take with one click. */

export interface Suggestion {
  path: string;
  /** Of several lines: the first. */
  start_line?: number;
  /** The last line that is replaced, counted in the file as it was submitted. */
  line: number;
  body: string;
}

/** One suggestion for each stretch of changed lines. A stretch that only adds lines replaces nothing and is left out. */
export function suggestionsOf(diff: string): Suggestion[] {
  const suggestions: Suggestion[] = [];
  let path = '';
  let hunk: { first: number; count: number; lines: string[] } | undefined;
  const finish = (): void => {
    if (hunk && hunk.count > 0 && path !== '') suggestions.push(suggestion(path, hunk));
    hunk = undefined;
  };
  for (const line of diff.split('\n')) {
    const [, first, count = '1'] = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@/.exec(line) ?? [];
    if (line.startsWith('diff --git ')) {
      finish();
      path = '';
    } else if (first !== undefined) {
      finish();
      hunk = { first: Number(first), count: Number(count), lines: [] };
    } else if (!hunk && line.startsWith('--- ')) path = /^--- a\/(.+?)\t?$/.exec(line)?.[1] ?? '';
    else if (hunk && line.startsWith('+')) hunk.lines.push(line.slice(1));
  }
  finish();
  return suggestions;
}

function suggestion(path: string, { first, count, lines }: { first: number; count: number; lines: string[] }): Suggestion {
  const text = lines.join('\n');
  // The fence is longer than any in the text.
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  const body = `可以自动改好的写法 · This can be mended:\n\n${fence}suggestion\n${text}${lines.length > 0 ? '\n' : ''}${fence}`;
  return { path, ...(count > 1 ? { start_line: first } : {}), line: first + count - 1, body };
}
