/** Behind `npm run check`: finds what is wrong in content/, with line, reason and remedy. */
import type { CheckedContent } from '../../src/checker/check-files.ts';
import { isFolder, readContentFolder, rewriteContentFile } from '../../src/checker/files.ts';
import { deedsReport } from '../../src/checker/fix/deeds.ts';
import { mendFiles } from '../../src/checker/fix/mend.ts';
import { formats, reports, type Format } from '../../src/checker/report/index.ts';
import type { Lang } from '../../src/schema/text.ts';
import { readArgs, runCommand, UsageError } from './args.ts';
import { checkFolder } from './check-folder.ts';

const command = {
  usage: 'npm run check -- [options]',
  summary:
    'Checks all content files. Exit code 1 when there is an error; warnings alone leave it 0.\n检查全部内容文件；有错误时退出码为 1，只有提醒时为 0。',
  options: {
    content: { value: 'DIR', help: 'folder to check 内容目录', default: process.env.ZONE_ATLAS_CONTENT ?? 'content' },
    format: { value: 'FORMAT', help: 'how to print 输出格式', default: 'text', choices: formats },
    fix: { value: '', help: 'first mend what is certain, and say what was done 先改好可以自动改的地方', default: 'no', flag: true as const },
    lang: { value: 'LANG', help: 'language of the messages 语言', default: 'zh', choices: ['zh', 'en'] },
  },
};

await runCommand(async () => {
  const args = readArgs(command, process.argv.slice(2));
  if ('help' in args) {
    console.log(args.help);
    return 0;
  }
  const { content, format, lang, fix } = args.values;
  if (!isFolder(content)) throw new UsageError(`没有这个文件夹 / no such folder: ${content}`);
  if (fix === 'yes') mend(content, lang as Lang, format as Format);
  const checked = await checkFolder(content, { lang: lang as Lang, wanted: 'problems' });
  const { problems } = checked;
  if (problems.length > 0 || format === 'json') console.log(reports[format as Format](problems, lang as Lang));
  else console.log(goodNews(checked, lang as Lang));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
});

/** What was done goes to the standard error output where the report is for a program. */
function mend(content: string, lang: Lang, format: Format): void {
  const mended = mendFiles(readContentFolder(content));
  for (const { path, text } of mended) rewriteContentFile(content, path, text);
  const print = format === 'text' ? console.log : console.error;
  print(`${deedsReport(mended, content.replace(/\/+$/, ''), lang)}\n`);
}

function goodNews({ counts }: CheckedContent, lang: Lang): string {
  const { files, entries, bodies } = counts;
  return lang === 'zh'
    ? `没有发现问题：${files} 个文件，${entries} 条内容，${bodies} 篇正文。`
    : `No problems: ${files} files, ${entries} entries, ${bodies} texts.`;
}
