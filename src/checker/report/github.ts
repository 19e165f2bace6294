import type { Lang } from '../../schema/text.ts';
import type { Problem } from '../problem.ts';
import { countLine } from './count.ts';

/** Problems as workflow commands, which GitHub, Gitea and Forgejo show beside the line in a pull request. */
export function githubReport(problems: readonly Problem[], lang: Lang): string {
  const separator = lang === 'zh' ? '改为：' : 'Fix: ';
  const commands = problems.map(({ file, line, column, code, message, fix, severity }) => {
    const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
    return `::${severity} ${place}::${data(`${message}\n${separator}${fix}`)}`;
  });
  return [...commands, countLine(problems, lang)].join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
