import type { Rule } from '../content.ts';
import type { Finding, Path } from '../finding.ts';

/** Rows of one list must differ in their ids: links and anchors are made of them. */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  scope: 'entry',
  check({ file, place, raw }) {
    const findings: Finding[] = [];
    visit(raw, [], place.collection === 'divisions' ? 'code' : 'id', file, findings);
    return findings;
  },
};

function visit(value: unknown, path: Path, key: string, file: string, findings: Finding[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) checkRows(value, path, key, file, findings);
  for (const [step, child] of Object.entries(value)) visit(child, [...path, Array.isArray(value) ? Number(step) : step], key, file, findings);
}

function checkRows(rows: readonly unknown[], path: Path, key: string, file: string, findings: Finding[]): void {
  const firstIndex = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const id = (row as Record<string, unknown> | null | undefined)?.[key];
    if (typeof id !== 'string') continue;
    const first = firstIndex.get(id);
    if (first === undefined) firstIndex.set(id, index);
    else findings.push({ file, code: 'duplicate-id', at: { path: [...path, index, key], part: 'value' }, field: path, first: [...path, first, key] });
  }
}
