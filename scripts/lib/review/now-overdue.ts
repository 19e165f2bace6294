/** Facts that are too old after a change and were not before: typed in with an old date, or left behind by a newer check. */
import type { CheckedContent } from '../../../src/checker/check-content.ts';
import { fieldLabel } from '../../../src/checker/field-label.ts';
import { collectionNames, collectionOf } from '../../../src/checker/place.ts';
import { ageInMonths } from '../../../src/domain/as-of.ts';
import type { Entry } from '../../../src/domain/entries.ts';
import { flatFields } from '../../../src/domain/flat-fields.ts';
import { needsConfirming } from '../../../src/domain/plants/freshness.ts';
import { schemaTree } from '../../../src/domain/schema-tree.ts';
import type { Lang } from '../../../src/schema/text.ts';

export interface OverdueFact {
  file: string;
  field: string;
  date: string;
}

/** Pages call data of this age old. */
const oldAfterMonths = 12;

/** The facts, by file and place in it. “Today” is the day of the last check of either state, so that the list does not depend on the clock. */
export function nowOverdue(base: CheckedContent, head: CheckedContent, lang: Lang): OverdueFact[] {
  const before = overdueIn(base, lang);
  return [...overdueIn(head, lang)].filter(([key]) => !before.has(key)).map(([, fact]) => fact);
}

function overdueIn({ entries }: CheckedContent, lang: Lang): Map<string, OverdueFact> {
  const today = entries.sources.reduce((newest, { data }) => (data.checkedOn > newest ? data.checkedOn : newest), '');
  const facts = new Map<string, OverdueFact>();
  // What happened stays true: events, rounds and documents do not grow old.
  for (const name of collectionNames.filter((each) => !['events', 'rounds', 'sources'].includes(each))) {
    const root = schemaTree(collectionOf(name).schema);
    for (const { file, data } of entries[name] as Entry<unknown>[]) {
      for (const { key, path, value } of flatFields(root, data)) {
        if (typeof value !== 'string' || !/(^|\.)(asOf|verifiedOn)$/.test(key)) continue;
        const isOld = key.endsWith('verifiedOn') ? needsConfirming(value, today) : ageInMonths(value, today) >= oldAfterMonths;
        if (isOld) facts.set(`${file} ${key}`, { file, field: fieldLabel(root, data, path, lang), date: value });
      }
    }
  }
  return facts;
}
