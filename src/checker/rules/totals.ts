import { exact } from '../../domain/units.ts';
import type { Rule } from '../content.ts';
import type { Words } from '../finding.ts';
import { objectsIn, type Fields } from '../objects-in.ts';

const stages = ['signed', 'started', 'launched'] as const;

/** The total of a tally of the three batches is the sum of its three lines, but for rounding. */
export const totalDiffers: Rule = {
  name: 'total-differs',
  scope: 'entry',
  *check({ file, raw }) {
    if (!Array.isArray(raw?.batches)) return;
    for (const [index, tally] of (raw.batches as (Fields | null)[]).entries()) {
      for (const key of ['projects', 'investmentCny100m', 'outputCny100m']) {
        const total = numberAt(tally?.total, key);
        const parts = stages.map((stage) => numberAt(tally?.[stage], key));
        // A reason that the source gives may stand in the note.
        if (total === undefined || tally?.note !== undefined || !parts.every((part) => part !== undefined)) continue;
        const sum = exact(parts.reduce((before, part) => before + part, 0));
        const rounding = key === 'projects' ? 0 : 0.011 * parts.length;
        if (Math.abs(sum - total) <= rounding) continue;
        const path = ['batches', index, 'total', key];
        yield { file, code: 'total-differs', at: { path, part: 'value' }, values: { found: total, sum, parts: parts.join(' + ') } };
      }
    }
  },
};

/** Part and whole, by their fields, and what the whole is called. */
const pairs: readonly { key: string; wholeKey: string; whole: Words }[] = [
  { key: 'vacantAreaSqm', wholeKey: 'floorAreaSqm', whole: { zh: '建筑面积', en: 'gross floor area' } },
  { key: 'divisibleFromSqm', wholeKey: 'floorAreaSqm', whole: { zh: '建筑面积', en: 'gross floor area' } },
  { key: 'transformerSpareKva', wholeKey: 'transformerKva', whole: { zh: '变压器容量', en: 'transformer capacity' } },
  { key: 'minFar', wholeKey: 'maxFar', whole: { zh: '容积率上限', en: 'upper floor area ratio' } },
  { key: 'depositCny10k', wholeKey: 'startPriceCny10k', whole: { zh: '起始价', en: 'start price' } },
];

/** A part is no larger than the whole. */
export const partExceedsWhole: Rule = {
  name: 'part-exceeds-whole',
  scope: 'entry',
  collections: ['zones'],
  *check({ file, raw }) {
    for (const group of objectsIn(raw)) {
      if (group.numbers.length < 2) continue;
      for (const { key, wholeKey, whole } of pairs) {
        const [part, all] = [group.fields[key], group.fields[wholeKey]];
        if (typeof part !== 'number' || typeof all !== 'number' || part <= all) continue;
        yield {
          file,
          code: 'part-exceeds-whole',
          at: { path: [...group.path, key], part: 'value' },
          values: { found: part, whole, wholeValue: all },
        };
      }
    }
  },
};

function numberAt(fields: unknown, key: string): number | undefined {
  const value = (fields as Fields | null | undefined)?.[key];
  return typeof value === 'number' ? value : undefined;
}
