import type { CollectionName } from '../../schema/index.ts';
import type { Rule } from '../content.ts';
import type { Finding, Path, Words } from '../finding.ts';

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

const keyWords: Record<string, Words> = { id: { zh: '编号', en: 'id' }, code: { zh: '代码', en: 'code' }, number: { zh: '序号', en: 'number' } };

/** A number once published is never used again, so the next one is above all others. */
function remedyOf(rows: readonly unknown[], key: string): Words {
  if (key !== 'number') return { zh: '给其中一条换一个。', en: 'Give one of the two another.' };
  const numbers = rows.map((row) => (row as { number?: unknown } | null | undefined)?.number).filter((number) => typeof number === 'number');
  const next = Math.max(...numbers) + 1;
  return { zh: `给后加的一条换成没用过的下一个：${String(next)}。`, en: `Give the newer of the two the next that was never used: ${String(next)}.` };
}

/** @param path the steps to `value`: one list for the whole walk */
function visit(value: unknown, path: (string | number)[], key: string, file: string, findings: Finding[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    checkRows(value, path, key, file, findings);
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      visit(value[index], path, key, file, findings);
      path.pop();
    }
    return;
  }
  for (const step of Object.keys(value)) {
    path.push(step);
    visit((value as Record<string, unknown>)[step], path, key, file, findings);
    path.pop();
  }
}

function checkRows(rows: readonly unknown[], path: Path, key: string, file: string, findings: Finding[]): void {
  if (rows.length < 2) return;
  const firstIndex = new Map<unknown, number>();
  for (const [index, row] of rows.entries()) {
    const id = (row as Record<string, unknown> | null | undefined)?.[key];
    if (typeof id !== 'string' && typeof id !== 'number') continue;
    const first = firstIndex.get(id);
    if (first === undefined) firstIndex.set(id, index);
    else {
      const values = { key: keyWords[key] ?? key, remedy: remedyOf(rows, key) };
      findings.push({
        file,
        code: 'duplicate-id',
        at: { path: [...path, index, key], part: 'value' },
        field: [...path],
        first: [...path, first, key],
        values,
      });
    }
  }
}
