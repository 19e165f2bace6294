/** Facts that are too old after a change and were not before: typed in with an old date, or left behind by a newer check. */
import type { CheckedContent } from '../../../src/checker/check-content.ts';
import { fieldLabel } from '../../../src/checker/field-label.ts';
import { collectionNames, collectionOf } from '../../../src/checker/place.ts';
import type { Entry } from '../../../src/domain/entries.ts';
import { flatFields } from '../../../src/domain/flat-fields.ts';
import { kindOfField } from '../../../src/domain/freshness/kind-of-field.ts';
import { freshnessOf } from '../../../src/domain/freshness/review-period.ts';
import { schemaTree } from '../../../src/domain/schema-tree.ts';
import type { Lang } from '../../../src/schema/text.ts';

export interface OverdueFact {
  file: string;
  field: string;
  date: string;
}

/** The facts, by file and place in it. “Today” is the day of the last check of either state, so that the list does not depend on the clock. */
export function nowOverdue(base: CheckedContent, head: CheckedContent, lang: Lang): OverdueFact[] {
  const before = overdueIn(base, lang);
  return [...overdueIn(head, lang)].filter(([key]) => !before.has(key)).map(([, fact]) => fact);
}

function overdueIn({ entries }: CheckedContent, lang: Lang): Map<string, OverdueFact> {
  const today = entries.sources.reduce((newest, { data }) => (data.checkedOn > newest ? data.checkedOn : newest), '');
  const facts = new Map<string, OverdueFact>();
  for (const name of collectionNames) {
    const root = schemaTree(collectionOf(name).schema);
    for (const { file, data } of entries[name] as Entry<unknown>[]) {
      for (const { key, path, value } of flatFields(root, data)) {
        const kind = typeof value === 'string' ? kindOfField(name, key) : undefined;
        if (typeof value !== 'string' || !kind || freshnessOf(kind, value, today) !== 'overdue') continue;
        facts.set(`${file} ${key}`, { file, field: fieldLabel(root, data, path, lang), date: value });
      }
    }
  }
  return facts;
}
