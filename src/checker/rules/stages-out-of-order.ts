import { firstDayOf, lastDayOf } from '../../domain/as-of.ts';
import type { Rule } from '../content.ts';
import type { Fields } from '../objects-in.ts';

const written = /^\d{4}(-((0[1-9]|1[0-2])(-\d{2})?|Q[1-4]|H[12]))?$/;

/** The stages of a project stand in order of time: the page takes the last for the present one. */
export const stagesOutOfOrder: Rule = {
  name: 'stages-out-of-order',
  scope: 'entry',
  collections: ['projects'],
  *check({ file, raw }) {
    if (!Array.isArray(raw?.stages)) return;
    const dates = (raw.stages as (Fields | null)[]).map((row) => row?.asOf);
    for (const [index, date] of dates.entries()) {
      const before = dates[index - 1];
      if (typeof date !== 'string' || typeof before !== 'string' || !written.test(date) || !written.test(before)) continue;
      // Vague dates may overlap: only what must be earlier is reported.
      if (lastDayOf(date) >= firstDayOf(before)) continue;
      yield { file, code: 'stages-out-of-order', at: { path: ['stages', index, 'asOf'], part: 'value' }, values: { found: date, before } };
    }
  },
};
