/** `npm run review -- --base REF`: what a change of the content means, for the person who has to approve it. */
import { writeFileSync } from 'node:fs';
import { isFolder } from '../src/checker/files.ts';
import { fill } from '../src/i18n/fill.ts';
import type { Lang } from '../src/schema/text.ts';
import { readArgs, runCommand, UsageError } from './lib/args.ts';
import { htmlReport } from './lib/review/html-report.ts';
import { markdownReport } from './lib/review/markdown-report.ts';
import { review } from './lib/review/review.ts';
import { words } from './lib/review/words.ts';

const command = {
  usage: 'npm run review -- --base REF [options]',
  summary: 'Compares the content with an earlier commit: facts, entries, pages, chain nodes, gaps, check.\n与较早的版本比较，列出内容的全部变化。',
  options: {
    base: { value: 'REF', help: 'commit or branch to compare with 比较的基准', default: 'main' },
    content: { value: 'DIR', help: 'content folder 内容目录', default: process.env.ZONE_ATLAS_CONTENT ?? 'content' },
    format: { value: 'FORMAT', help: 'how to write it 输出格式', default: 'markdown', choices: ['markdown', 'html'] },
    lang: { value: 'LANG', help: 'language of the report 语言', default: 'zh', choices: ['zh', 'en'] },
    out: { value: 'FILE', help: 'file to write; - is the terminal 写到哪里', default: '-' },
  },
};

await runCommand(() => {
  const args = readArgs(command, process.argv.slice(2));
  if ('help' in args) {
    console.log(args.help);
    return 0;
  }
  const { base, content, format, out } = args.values;
  const lang = args.values.lang as Lang;
  if (!isFolder(content)) throw new UsageError(`没有这个文件夹 / no such folder: ${content}`);
  const blocks = review(content, base, lang);
  const report =
    format === 'html' ? htmlReport(blocks, words.title[lang], lang) : markdownReport(blocks, (rows) => fill(words.leftOut[lang], { rows }));
  if (out === '-') process.stdout.write(report);
  else writeFileSync(out, report);
  return 0;
});
