import type { Lang } from '../../schema/text.ts';
import type { Problem } from '../problem.ts';

/** “2 个文件，3 处错误，1 处提醒。” A warning stops nothing. */
export function countLine(problems: readonly Pick<Problem, 'file' | 'severity'>[], lang: Lang): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const errors = problems.length - warnings;
  if (lang === 'zh') {
    if (files === 0) return '没有发现问题。';
    const kinds = [...(errors > 0 ? [`${errors} 处错误`] : []), ...(warnings > 0 ? [`${warnings} 处提醒`] : [])];
    return `${files} 个文件，${kinds.join('，')}。${errors === 0 ? '没有错误，可以发布；提醒请核对。' : ''}`;
  }
  if (files === 0) return 'No problems found.';
  const kinds = [...(errors > 0 ? [counted(errors, 'error')] : []), ...(warnings > 0 ? [counted(warnings, 'warning')] : [])];
  return `${kinds.join(' and ')} in ${counted(files, 'file')}.${errors === 0 ? ' No errors: it can be published; please look at the warnings.' : ''}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
