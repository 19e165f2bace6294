/** What an editor leaves in a file without the writer seeing it: none of it is content. */
import { parseYaml } from '../parse.ts';
import type { Words } from '../finding.ts';

export interface Tidied {
  text: string;
  /** What was changed, in words. */
  done: Words[];
}

const lineEnds: Words = { zh: 'Windows 换行改成普通换行', en: 'Windows line ends made ordinary ones' };
const trailing: Words = { zh: '去掉行尾空格', en: 'spaces at the ends of lines removed' };
const fileEnd: Words = { zh: '文件以一个换行结束', en: 'file ended with one line break' };

/** Line ends, blanks at the ends of lines and the end of the file. YAML that would read differently afterwards stays as it is. */
export function tidy(text: string, kind: 'yaml' | 'markdown'): Tidied {
  const steps: [Words, (text: string) => string][] = [
    [lineEnds, (given) => given.replace(/\r\n?/g, '\n')],
    [trailing, kind === 'yaml' ? withoutTrailingBlanks : withoutTrailingBlanksInProse],
    [fileEnd, (given) => (given.trim() === '' ? given : `${given.replace(/\n+$/, '')}\n`)],
  ];
  let tidied: Tidied = { text, done: [] };
  // The end of the file decides which blanks are at the end of a line: once more, until nothing changes.
  for (let before: string | undefined; before !== tidied.text;) {
    before = tidied.text;
    for (const [words, step] of steps) {
      const after = step(tidied.text);
      if (after === tidied.text || (kind === 'yaml' && !readsTheSame(tidied.text, after))) continue;
      tidied = { text: after, done: tidied.done.includes(words) ? tidied.done : [...tidied.done, words] };
    }
  }
  return tidied;
}

function withoutTrailingBlanks(text: string): string {
  return text.replace(/[ \t]+$/gm, '');
}

/** Two blanks before a next line break the line in Markdown; they stay. */
function withoutTrailingBlanksInProse(text: string): string {
  return text.replace(/(?<! )[ \t]$|[ \t]+(?=\n\s*\n|\n*$(?![^]))/gm, '');
}

function readsTheSame(before: string, after: string): boolean {
  const [first, second] = [parseYaml(before), parseYaml(after)];
  // What cannot be read means nothing yet.
  if (first.errors.length > 0) return true;
  return second.errors.length === 0 && JSON.stringify(valueOf(first)) === JSON.stringify(valueOf(second));
}

function valueOf(document: ReturnType<typeof parseYaml>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return document.contents?.toString();
  }
}
