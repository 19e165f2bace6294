/** The entry that is being made: its place, its data, and the files that come of it. */
import type { Desk, Drafts } from '../../../src/checker/draft.ts';
import { collectionOf } from '../../../src/checker/place.ts';
import type { Problem } from '../../../src/checker/problem.ts';
import { writeYaml } from '../../../src/checker/write-yaml.ts';
import { schemaTree, type SchemaNode } from '../../../src/domain/schema-tree.ts';
import { languages, type Lang, type Text } from '../../../src/schema/text.ts';
import type { Plan } from './plans.ts';

export interface DraftEntry {
  plan: Plan;
  root: SchemaNode;
  city?: string | undefined;
  zone?: string | undefined;
  id: string;
  data: Record<string, unknown>;
  body: Partial<Text>;
}

/** An entry of which nothing is known yet. */
export function emptyEntry(plan: Plan): DraftEntry {
  return { plan, root: schemaTree(collectionOf(plan.collection).schema), id: '', data: {}, body: {} };
}

/** Path of the entry's file; the id stands in for itself while it is not known. */
export function fileOf({ plan, city, zone, id }: DraftEntry): string {
  return plan.file({ city, zone, id: id === '' ? 'new' : id });
}

/** The files as they would be written. */
export function filesOf(entry: DraftEntry): Drafts {
  const file = fileOf(entry);
  const files = new Map([[file, writeYaml(entry.root, entry.data)]]);
  if (entry.plan.body) {
    for (const lang of languages) {
      const text = entry.body[lang];
      if (text !== undefined) files.set(file.replace(/[^/]+$/, `${lang}.md`), `${text}\n`);
    }
  }
  return files;
}

/** Every file that the entry may have: none of them may be there. */
export function targetsOf(entry: DraftEntry): string[] {
  const file = fileOf(entry);
  return entry.plan.body ? [file, ...languages.map((lang) => file.replace(/[^/]+$/, `${lang}.md`))] : [file];
}

/** What the check says of the entry as it stands. */
export function problemsOf(entry: DraftEntry, desk: Desk, lang: Lang): Problem[] {
  return desk.check(filesOf(entry), lang);
}
