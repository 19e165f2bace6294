/** Zod schema → JSON Schema for editors: completion, hovers in Chinese and English, marks under mistakes. */
import { z } from 'zod';
import { choiceNames } from '../../../src/i18n/choice-names.ts';
import type { RefTarget } from '../../../src/schema/id.ts';
import { collections, type Collection, type CollectionName } from '../../../src/schema/index.ts';
import type { Label } from '../../../src/schema/label.ts';

/** A node as zod writes it, with what our fields carry. */
type Node = Record<string, unknown> & Partial<Label> & { ref?: RefTarget };

/**
 * The JSON Schema of a collection. What JSON Schema cannot say (days of the calendar, references that lead
 * nowhere, the meaning of words) is left to the checker.
 */
export function editorSchema(name: CollectionName): Record<string, unknown> {
  const { schema }: Collection = collections[name];
  // Editors know draft 7 best; `input` is what a person writes, before defaults.
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override: ({ jsonSchema }) => describe(jsonSchema as Node) });
}

/** The files of `content/` that a schema is for, as globs from the root of the project. */
export function editorGlobs(name: CollectionName): string[] {
  const { patterns }: Collection = collections[name];
  return patterns.map((pattern) => `content/${pattern}`);
}

/** Puts both languages where editors look for them, and takes away what only we read. */
function describe(node: Node): void {
  const { title, titleEn, description, descriptionEn, ref } = node;
  for (const ours of ['titleEn', 'descriptionEn', 'ref', 'default']) delete node[ours];
  if (title !== undefined && titleEn !== undefined) node.title = `${title} · ${titleEn}`;
  const hints = [description, descriptionEn, ...(ref === undefined ? [] : whereOf(ref))].filter((hint) => hint !== undefined);
  if (hints.length > 0) node.description = hints.join('\n\n');
  if (node.pattern !== undefined && hints.length > 0) node.patternErrorMessage = hints.join(' · ');
  const choices = Array.isArray(node.enum) ? node.enum.map(String) : [];
  const names = choices.length > 0 ? choiceNames(choices) : undefined;
  if (names) node.enumDescriptions = choices.map((choice) => `${names[choice]?.zh ?? ''} · ${names[choice]?.en ?? ''}`);
}

/** Where the ids of a reference come from. */
function whereOf(ref: RefTarget): string[] {
  if (ref === 'articles') return [];
  if (ref === 'divisions') return ['divisions.yaml 里的六位区划代码，要加引号', 'a code of six digits from divisions.yaml, in quotes'];
  return [`${ref}/ 里已有的编号`, `an id that exists in ${ref}/`];
}
