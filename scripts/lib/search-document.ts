/** One search record as the synthetic page that Pagefind reads. */
import type { Card } from '../../src/domain/search/engine.ts';
import { initials, spellings, spellingsInside, type Reader } from '../../src/domain/search/readings.ts';
import { everyRecord, kindWord, type SearchRecord } from '../../src/domain/search/record.ts';
import { endMark, hasHan, indexWords } from '../../src/domain/search/tokenize.ts';

/** Weights of names, subjects and mentions (0 to 10; they count by their square, and much weight soon counts no more). */
const weights = [3, 1, 0.25] as const;

/** Weights of chain nodes: places and projects of an industry come before its many products. */
const nodeWeights = [0.5, 0.25, 0.1] as const;

/**
 * No language: the words are cut already, and endings are dealt with when a query is asked, so that
 * Pagefind neither cuts nor shortens them.
 */
const indexLanguage = 'zxx';

/** Syllables kept of a word in a name, and of a word in a subject. */
const syllables = { names: 6, subjects: 4 } as const;

/** What a result shows, in both languages. */
export function cardOf({ kind, path, title, place, summary }: SearchRecord): Card {
  return { kind, path, zh: [title.zh, place?.zh ?? '', summary.zh], en: [title.en, place?.en ?? '', summary.en] };
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function wordsOf(texts: readonly string[], lastCharacter: boolean): Set<string> {
  return new Set(texts.flatMap((text) => [...indexWords(text, lastCharacter)]));
}

function soundsOf(texts: readonly string[], read: Reader, length: number): Set<string> {
  const sounds = new Set<string>();
  for (const text of texts) {
    if (!hasHan(text)) continue;
    for (const reading of read(text)) for (const spelling of spellingsInside(reading, length)) sounds.add(spelling + endMark);
  }
  return sounds;
}

/**
 * The page: every word once, at its highest weight. The words are sorted, so that they compress well and
 * do not depend on the order of rows.
 */
export function searchDocument(record: SearchRecord, read: Reader): string {
  const names = new Set([...wordsOf(record.names, true), ...soundsOf(record.names, read, syllables.names)]);
  for (const name of record.names) {
    if (hasHan(name)) for (const reading of read(name)) for (const word of [...spellings(reading), initials(reading)]) names.add(word + endMark);
  }
  const subjects = new Set([...wordsOf(record.subjects, true), ...soundsOf(record.subjects, read, syllables.subjects)]);
  const mentions = wordsOf(record.mentions, false).add(everyRecord).add(kindWord(record.kind));
  const taken = new Set<string>();
  const blocks = [names, subjects, mentions].map((words, rank) => {
    const fresh = [...words].filter((word) => !taken.has(word)).sort();
    for (const word of fresh) taken.add(word);
    return fresh.length === 0
      ? ''
      : `<p data-pagefind-weight="${String((record.kind === 'node' ? nodeWeights : weights)[rank])}">${escape(fresh.join(' '))}</p>`;
  });
  return `<!doctype html><html lang="${indexLanguage}"><body data-pagefind-body>${filters(record)}${blocks.join('')}</body></html>`;
}

function filters({ kind, city, chains }: SearchRecord): string {
  const pairs = [['kind', kind], ...(city === undefined ? [] : [['city', city]]), ...chains.map((chain) => ['chain', chain])] as const;
  return pairs.map(([name, value]) => `<i data-pagefind-filter="${String(name)}:${String(value)}"></i>`).join('');
}
