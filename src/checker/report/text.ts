import type { Lang } from '../../schema/text.ts';
import type { Problem } from '../problem.ts';
import { countLine } from './count.ts';
import { codeFrame } from './frame.ts';
import { printable } from './printable.ts';

const words = {
  zh: { field: '字段：', now: '现在：', fix: '改为：', help: '说明：', warning: '（提醒）' },
  en: { field: 'Field: ', now: 'Now:  ', fix: 'Fix:  ', help: 'Help: ', warning: ' (warning)' },
};

/** Problems for a person at a terminal. Each begins with `path:line:column  code`, which editors can follow. */
export function textReport(problems: readonly Problem[], lang: Lang): string {
  return printable([...problems.map((problem) => paragraph(problem, lang)), countLine(problems, lang)].join('\n\n'));
}

function paragraph(problem: Problem, lang: Lang): string {
  const { field: of, now, fix, help, warning } = words[lang];
  const { file, line, column, code, message, excerpt, severity } = problem;
  const lines = [`${file}:${line}:${column}  ${code}${severity === 'warning' ? warning : ''}`, `  ${message}`];
  const { field } = problem;
  if (field !== '' && !message.toLowerCase().includes(field.toLowerCase())) lines.push(`  ${of}${field}`);
  if (excerpt) lines.push(`  ${now}${excerpt.line.trim()}`);
  lines.push(`  ${fix}${problem.fix}`, `  ${help}docs/errors.md#${code}`);
  if (excerpt) lines.push(codeFrame(excerpt, line, column));
  return lines.join('\n');
}
