/** What `npm run translate` does: says which English is missing or outdated, and confirms English. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDesk } from '../../../src/checker/draft.ts';
import { hashesOf, isOutdated, ledgerFile, pairsOf, parseLedger, writeLedger, type Ledger, type Pair } from '../../../src/checker/translations.ts';
import type { Lang } from '../../../src/schema/text.ts';
import { UsageError } from '../args.ts';

export interface Translations {
  pairs: Pair[];
  ledger: Ledger;
  /** Without English, or with Chinese in its place. */
  missing: Pair[];
  outdated: Pair[];
  /** Never confirmed: a later change of the Chinese would go unnoticed. */
  unrecorded: Pair[];
}

/** Reads the texts of a content folder and what is known of them. */
export function readTranslations(directory: string): Translations {
  const pairs = [...pairsOf(openDesk(directory).content)];
  const ledger = parseLedger(readLedger(directory));
  const missing = pairs.filter(({ zh, en }) => en === undefined || en.trim() === '' || (en === zh && /\p{Script=Han}/u.test(zh)));
  const translated = pairs.filter((pair) => !missing.includes(pair));
  return {
    pairs,
    ledger,
    missing,
    outdated: translated.filter((pair) => isOutdated(pair, ledger)),
    unrecorded: translated.filter((pair) => !ledger.has(hashesOf(pair).place)),
  };
}

function readLedger(directory: string): string {
  try {
    return readFileSync(join(directory, ledgerFile), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

/** The list for people: what to translate, what to bring up to date. */
export function statusReport({ pairs, missing, outdated, unrecorded }: Translations, lang: Lang): string {
  const zh = lang === 'zh';
  const lines = ({ file, key, zh: chinese, en }: Pair): string[] => [
    `  content/${file}${key === 'en.md' ? '' : `#${key}`}`,
    `    zh  ${shortened(chinese)}`,
    ...(en === undefined ? [] : [`    en  ${shortened(en)}`]),
  ];
  const part = (title: string, list: readonly Pair[]): string[] =>
    list.length === 0 ? [] : [`${title} (${list.length})`, ...list.flatMap(lines), ''];
  const count = zh
    ? `${pairs.length} 处文字：缺英文 ${missing.length} 处，英文过时 ${outdated.length} 处，未登记 ${unrecorded.length} 处。`
    : `${pairs.length} texts: ${missing.length} without English, ${outdated.length} with outdated English, ${unrecorded.length} not recorded.`;
  const record = zh ? '登记现在的译文：npm run translate -- --record' : 'Record the present translations: npm run translate -- --record';
  return [
    ...part(zh ? '缺英文' : 'Without English', missing),
    ...part(zh ? '英文过时：中文改过，英文没有改' : 'Outdated: the Chinese has changed, the English has not', outdated),
    count,
    ...(unrecorded.length > 0 ? [record] : []),
  ].join('\n');
}

function shortened(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length <= 80 ? characters.join('') : `${characters.slice(0, 80).join('')}…`;
}

/**
 * Says that outdated English is right after all.
 * @param target a file, `file#field`, or `all`
 * @returns how many texts were confirmed
 * @throws UsageError when nothing of that name is outdated
 */
export function confirm(directory: string, target: string): number {
  const translations = readTranslations(directory);
  const wanted = target.replace(/^content\//, '');
  const chosen = translations.outdated.filter(
    ({ file, zhFile, key }) => wanted === 'all' || wanted === file || wanted === zhFile || wanted === `${file}#${key}`,
  );
  if (chosen.length === 0) throw new UsageError(`这里没有过时的英文 / no outdated English here: ${target}`);
  writeFileSync(join(directory, ledgerFile), recorded(translations, chosen));
  return chosen.length;
}

/**
 * Records every translation that is not outdated, and forgets texts that are gone.
 * @returns how many were not recorded before
 */
export function record(directory: string): number {
  const translations = readTranslations(directory);
  writeFileSync(join(directory, ledgerFile), recorded(translations, translations.unrecorded));
  return translations.unrecorded.length;
}

/** The ledger with these pairs as they stand now. */
function recorded({ pairs, ledger }: Translations, chosen: readonly Pair[]): string {
  const next = new Map<string, ReadonlySet<string>>();
  for (const pair of pairs) {
    const { place } = hashesOf(pair);
    const known = ledger.get(place);
    if (known) next.set(place, known);
  }
  for (const pair of chosen) {
    const { place, chinese } = hashesOf(pair);
    next.set(place, new Set([chinese]));
  }
  return writeLedger(next);
}
