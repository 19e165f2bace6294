import type { Lang } from '../../schema/text.ts';
import type { Problem } from '../problem.ts';
import { codeFrame } from './frame.ts';
import { printable } from './printable.ts';

const words = {
  zh: { now: '现在：', fix: '改为：', help: '说明：' },
  en: { now: 'Now:  ', fix: 'Fix:  ', help: 'Help: ' },
};

/** Problems for a person at a terminal. Each begins with `path:line:column  code`, which editors can follow. */
export function textReport(problems: readonly Problem[], lang: Lang): string {
  return printable([...problems.map((problem) => paragraph(problem, lang)), countLine(problems, lang)].join('\n\n'));
}

function paragraph(problem: Problem, lang: Lang): string {
  const { now, fix, help } = words[lang];
  const { file, line, column, code, message, excerpt } = problem;
  const lines = [`${file}:${line}:${column}  ${code}`, `  ${message}`];
  if (excerpt) lines.push(`  ${now}${excerpt.line.trim()}`);
  lines.push(`  ${fix}${problem.fix}`, `  ${help}docs/errors.md#${code}`);
  if (excerpt) lines.push(codeFrame(excerpt, line, column));
  return lines.join('\n');
}

/** “2 个文件，3 处问题。” */
export function countLine(problems: readonly Problem[], lang: Lang): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = problems.length;
  if (lang === 'zh') return count === 0 ? '没有发现问题。' : `${files} 个文件，${count} 处问题。`;
  if (count === 0) return 'No problems found.';
  return `${count} ${count === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
}
