/** What `--fix` did, for the person who ran it. */
import type { Lang } from '../../schema/text.ts';
import { printable } from '../report/printable.ts';
import type { Deed, MendedFile } from './mend.ts';

/** One paragraph a file: what was done to it, line by line. */
export function deedsReport(files: readonly MendedFile[], directory: string, lang: Lang): string {
  if (files.length === 0) return lang === 'zh' ? '没有可以自动改的地方。' : 'Nothing to mend.';
  const paragraphs = files.map(({ path, deeds }) => [`${directory}/${path}`, ...deeds.map((deed) => `  ${words(deed, lang)}`)].join('\n'));
  const count = files.reduce((sum, { deeds }) => sum + deeds.length, 0);
  const total =
    lang === 'zh'
      ? `自动改了 ${files.length} 个文件，${count} 处。请用 git diff 看一遍再提交。`
      : `Mended ${count} ${count === 1 ? 'place' : 'places'} in ${files.length} ${files.length === 1 ? 'file' : 'files'}. Look at git diff before you commit.`;
  return printable([...paragraphs, total].join('\n\n'));
}

function words(deed: Deed, lang: Lang): string {
  if ('whole' in deed) return lang === 'zh' ? `整个文件：${deed.whole.zh}` : `Whole file: ${deed.whole.en}`;
  const { line, before, after } = deed;
  return lang === 'zh' ? `第 ${line} 行：${before}\n    改为：${after}` : `Line ${line}: ${before}\n    now: ${after}`;
}
