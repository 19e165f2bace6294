import type { Lang } from '../../schema/text.ts';
import type { Problem } from '../problem.ts';
import { countLine } from './count.ts';
import { printable } from './printable.ts';

const words = {
  zh: {
    title: '内容检查',
    head: '| 位置 | 问题 | 改法 |',
    warning: '提醒：',
    mendable: '（`npm run check -- --fix` 可以自动改好）',
    more: (count: number) => `另有 ${count} 处，运行 \`npm run check\` 查看。`,
  },
  en: {
    title: 'Content check',
    head: '| Place | Problem | Remedy |',
    warning: 'Warning: ',
    mendable: ' (`npm run check -- --fix` mends it)',
    more: (count: number) => `${count} more: run \`npm run check\` to see them.`,
  },
};

/** A comment on a pull request has room for some 65,000 characters. */
const rowLimit = 60;

/** Problems as a table for a comment on a pull request. Errors come first; the texts of others can set no markup in it. */
export function markdownReport(problems: readonly Problem[], lang: Lang): string {
  const { title, head, more } = words[lang];
  const summary = `**${title}** · ${countLine(problems, lang)}`;
  if (problems.length === 0) return summary;
  const sorted = [...problems].sort((a, b) => rank(a) - rank(b));
  const rows = sorted.slice(0, rowLimit).map((problem) => row(problem, lang));
  const rest = problems.length - rows.length;
  return [summary, '', head, '| --- | --- | --- |', ...rows, ...(rest > 0 ? ['', more(rest)] : [])].join('\n');
}

function rank({ severity }: Problem): number {
  return severity === 'error' ? 0 : 1;
}

function row({ file, line, column, code, message, fix, severity, edit }: Problem, lang: Lang): string {
  const { warning, mendable } = words[lang];
  const place = `\`${printable(file).replace(/[`|\n]/g, '')}:${line}:${column}\`<br>[${code}](docs/errors.md#${code})`;
  return `| ${place} | ${severity === 'warning' ? warning : ''}${cell(message)} | ${cell(fix)}${edit ? mendable : ''} |`;
}

/** Text in a cell of a table, shown as it stands. */
function cell(text: string): string {
  return printable(text)
    .replaceAll('\n', ' ')
    .replace(/[\\`*_[\]<>|~#&]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('@', '&#64;');
}
