/**
 * Checks files before they are written: against a content folder that is read once, by the rules and in the
 * words of `npm run check`.
 */
import { schemaTree } from '../domain/schema-tree.ts';
import type { Lang } from '../schema/text.ts';
import { indexContent, type Content } from './content.ts';
import { readContentFolder } from './files.ts';
import { load, type Loaded } from './load.ts';
import { checkName } from './names.ts';
import { placeOf } from './place.ts';
import { toProblems, type Problem } from './problem.ts';
import { rules } from './rules/index.ts';
import { runRules } from './run-rules.ts';

/** Path under the content folder → text. */
export type Drafts = ReadonlyMap<string, string>;

export interface Desk {
  /** What is there already. */
  content: Content;
  /** Whether a file is there, whatever state it is in. */
  exists(path: string): boolean;
  /** The problems of drafts, as if they were written already; those of other files are not among them. */
  check(drafts: Drafts, lang: Lang): Problem[];
}

/** Reads a content folder for checking drafts. */
export function openDesk(directory: string): Desk {
  const files = readContentFolder(directory);
  const read = emptyLoaded();
  for (const { path, state, bytes } of files) {
    const place = state === 'read' ? placeOf(path) : undefined;
    if (place) load(path, bytes, place, read);
  }
  const paths = new Set(files.map(({ path }) => path));
  return {
    content: indexContent(read.entries, read.bodies),
    exists: (path) => paths.has(path),
    check: (drafts, lang) => checkDrafts(read, drafts, lang),
  };
}

function checkDrafts(read: Loaded, drafts: Drafts, lang: Lang): Problem[] {
  const draft = emptyLoaded();
  for (const [path, text] of drafts) {
    const bytes = new TextEncoder().encode(text);
    const trouble = checkName({ path, state: 'read', bytes, reason: '', size: bytes.length });
    const place = placeOf(path);
    draft.findings.push(...trouble);
    if (trouble.length === 0 && place) load(path, bytes, place, draft);
  }
  const others = (file: { file: string }) => !drafts.has(file.file);
  const content = indexContent([...read.entries.filter(others), ...draft.entries], [...read.bodies.filter(others), ...draft.bodies]);
  const findings = [...draft.findings, ...runRules(rules, content, ({ file }) => drafts.has(file))].filter(({ file }) => drafts.has(file));
  const entries = new Map(draft.entries.map((entry) => [entry.file, entry]));
  return toProblems(findings, {
    lang,
    directory: '',
    contextOf: (file) => {
      const text = draft.texts.get(file);
      const entry = entries.get(file);
      return text === undefined ? undefined : { text, ...(entry ? { schema: schemaTree(entry.schema), raw: entry.raw } : {}) };
    },
  });
}

function emptyLoaded(): Loaded {
  return { entries: [], bodies: [], texts: new Map(), findings: [] };
}
