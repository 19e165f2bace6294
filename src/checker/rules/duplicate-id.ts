import type { CollectionName } from '../../schema/index.ts';
import type { Rule } from '../content.ts';
import type { Finding, Words } from '../finding.ts';
import { listsIn, type List } from '../objects-in.ts';

/** Rows of one list must differ in their ids: links and anchors are made of them. */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  scope: 'entry',
  check({ file, place, raw }) {
    const findings: Finding[] = [];
    for (const key of keys[place.collection] ?? onlyId) for (const list of listsIn(raw)) checkRows(list, key, file, findings);
    return findings;
  },
};

const onlyId: readonly string[] = ['id'];
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

const pastedTwice: Words = { zh: '两条完全一样，删掉一条。', en: 'The two rows are the same: delete one.' };

function checkRows(list: List, key: string, file: string, findings: Finding[]): void {
  const { rows } = list;
  const firstIndex = new Map<unknown, number>();
  for (let index = 0; index < rows.length; index++) {
    const id = (rows[index] as Record<string, unknown> | null | undefined)?.[key];
    if (typeof id !== 'string' && typeof id !== 'number') continue;
    const first = firstIndex.get(id);
    if (first === undefined) firstIndex.set(id, index);
    else {
      const { path } = list;
      const isSame = JSON.stringify(rows[index]) === JSON.stringify(rows[first]);
      const values = { key: keyWords[key] ?? key, remedy: isSame ? pastedTwice : remedyOf(rows, key) };
      const at = { path: [...path, index, key], part: 'value' } as const;
      findings.push({ file, code: 'duplicate-id', at, field: path, first: [...path, first, key], values });
    }
  }
}
