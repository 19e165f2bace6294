import type { CollectionName } from '../../schema/index.ts';
import type { Rule } from '../content.ts';
import type { Finding, Path } from '../finding.ts';

/** Rows of one list must differ in their ids: links and anchors are made of them. */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  scope: 'entry',
  check({ file, place, raw }) {
    const findings: Finding[] = [];
    for (const key of keys[place.collection] ?? ['id']) visit(raw, [], key, file, findings);
    return findings;
  },
};

/** What tells rows apart, where it is not the id alone. The number of a chain node is part of a published gap number. */
const keys: Partial<Record<CollectionName, readonly string[]>> = { divisions: ['code'], chains: ['id', 'number'] };

function visit(value: unknown, path: Path, key: string, file: string, findings: Finding[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) checkRows(value, path, key, file, findings);
  for (const [step, child] of Object.entries(value)) visit(child, [...path, Array.isArray(value) ? Number(step) : step], key, file, findings);
}

function checkRows(rows: readonly unknown[], path: Path, key: string, file: string, findings: Finding[]): void {
  const firstIndex = new Map<unknown, number>();
  for (const [index, row] of rows.entries()) {
    const id = (row as Record<string, unknown> | null | undefined)?.[key];
    if (typeof id !== 'string' && typeof id !== 'number') continue;
    const first = firstIndex.get(id);
    if (first === undefined) firstIndex.set(id, index);
    else findings.push({ file, code: 'duplicate-id', at: { path: [...path, index, key], part: 'value' }, field: path, first: [...path, first, key] });
  }
}
