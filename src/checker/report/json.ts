import type { Problem } from '../problem.ts';

/** Problems for a program: a JSON array. */
export function jsonReport(problems: readonly Problem[]): string {
  const rows = problems.map(({ file, line, column, code, severity, field, found, message, fix, edit }) => ({
    file,
    line,
    column,
    code,
    severity,
    field,
    found,
    message,
    fix,
    mendable: edit !== undefined,
  }));
  return JSON.stringify(rows, null, 2);
}
