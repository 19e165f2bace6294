/**
 * Which English belongs to which Chinese. `content/translations.txt` has a line for each text in both languages:
 * the hash of its place and English, and the hash of the Chinese that this English was confirmed for. Where the
 * English is still the confirmed one and the Chinese is not, the English is outdated.
 */
import { flatFields, isTextNode, type FieldPath } from '../domain/flat-fields.ts';
import { schemaTree } from '../domain/schema-tree.ts';
import { textHash } from '../domain/text-hash.ts';
import type { Content } from './content.ts';

export const ledgerFile = 'translations.txt';

/** Hash of place and English → hashes of the Chinese that it is right for. */
export type Ledger = ReadonlyMap<string, ReadonlySet<string>>;

/** One text in both languages. */
export interface Pair {
  /** The file of the English, and of the Chinese. */
  file: string;
  zhFile: string;
  /** `figures[land].label`; `en.md` for prose. */
  key: string;
  /** Where the English stands in its file; none for prose. */
  path?: FieldPath;
  zh: string;
  /** Absent where there is none. */
  en?: string;
}

/** All texts of the content. */
export function* pairsOf(content: Content): Generator<Pair> {
  for (const { file, schema, raw } of content.entries) {
    for (const { key, path, value, node } of flatFields(schemaTree(schema), raw)) {
      if (!isTextNode(node)) continue;
      const { zh, en } = value as Record<string, unknown>;
      if (typeof zh === 'string') yield { file, zhFile: file, key, path: [...path, 'en'], zh, ...(typeof en === 'string' ? { en } : {}) };
    }
  }
  for (const { file, lang, text, place } of content.bodies) {
    if (lang !== 'zh' || text === undefined) continue;
    const english = content.bodyOf(place.entryFile, 'en');
    const en = english?.text;
    yield { file: english?.file ?? file.replace(/zh\.md$/, 'en.md'), zhFile: file, key: 'en.md', zh: text, ...(en === undefined ? {} : { en }) };
  }
}

/** The two hashes of a pair that has both languages. */
export function hashesOf({ file, key, zh, en = '' }: Pair): { place: string; chinese: string } {
  return { place: textHash(`${file}#${key}\n${en.trim()}`), chinese: textHash(zh.trim()) };
}

/** Whether the English was confirmed for another Chinese than the present. What was never confirmed is not outdated. */
export function isOutdated(pair: Pair, ledger: Ledger): boolean {
  if (pair.en === undefined) return false;
  const { place, chinese } = hashesOf(pair);
  const confirmed = ledger.get(place);
  return confirmed !== undefined && !confirmed.has(chinese);
}

/** Reads the ledger; lines that are none, such as those of a merge conflict, are passed over. */
export function parseLedger(text: string): Ledger {
  const ledger = new Map<string, Set<string>>();
  for (const line of text.split(/\r?\n/)) {
    const [, place, chinese] = /^([0-9a-z]+) ([0-9a-z]+)$/.exec(line) ?? [];
    if (place === undefined || chinese === undefined) continue;
    const known = ledger.get(place);
    if (known) known.add(chinese);
    else ledger.set(place, new Set([chinese]));
  }
  return ledger;
}

/** Writes the ledger, one line a pair, in an order that says nothing: two branches seldom touch neighbours. */
export function writeLedger(ledger: Ledger): string {
  const lines = [...ledger].flatMap(([place, hashes]) => [...hashes].map((chinese) => `${place} ${chinese}`)).sort();
  return lines.map((line) => `${line}\n`).join('');
}
