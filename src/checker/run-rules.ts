import type { CollectionName } from '../schema/index.ts';
import { languages } from '../schema/text.ts';
import { claimFindings } from './claims.ts';
import type { Content, Passage, Rule } from './content.ts';
import type { Finding } from './finding.ts';
import { collectionNames } from './place.ts';
import { eachPassage, passageOfBody, type Spot } from './passages.ts';

const textLanguages = [...languages, 'none'] as const;

/**
 * Lets every rule look at everything of its kind.
 * @param of the files that rules about single files look at; rules about the whole see everything
 * @param known texts in which these rules found nothing before
 */
export function runRules(
  rules: readonly Rule[],
  content: Content,
  of: (file: { file: string }) => boolean = () => true,
  known: GoodTexts = new GoodTexts(),
): Finding[] {
  const findings: Finding[] = [];
  const add = (found: Iterable<Finding>): void => {
    for (const finding of found) findings.push(finding);
  };
  const ofEntry = Object.groupBy(
    rules
      .filter((rule) => rule.scope === 'entry')
      .flatMap((rule) => (rule.collections ?? collectionNames).map((collection) => ({ rule, collection }))),
    ({ collection }) => collection,
  );
  const ofBody = rules.filter((rule) => rule.scope === 'body');
  const ofPassage = Object.groupBy(
    rules.filter((rule) => rule.scope === 'passage').flatMap((rule) => (rule.lang ? [rule.lang] : textLanguages).map((lang) => ({ rule, lang }))),
    ({ lang }) => lang,
  );
  const ofSite = rules.filter((rule) => rule.scope === 'site');
  const look = (passage: Passage): void => {
    for (const { rule } of ofPassage[passage.lang ?? 'none'] ?? []) if (rule.concerns(passage)) add(rule.check(passage, content));
  };

  for (const entry of content.entries) {
    if (!entry.raw || !of(entry)) continue;
    const { collection } = entry.place;
    for (const { rule } of ofEntry[collection] ?? []) add(rule.check(entry, content));
    eachPassage(
      entry,
      (text, spot, other) => known.has(collection, spot, text, other),
      (passage, spot) => {
        const before = findings.length;
        look(passage);
        if (findings.length === before) known.add(collection, spot, passage.text, passage.other);
      },
    );
  }
  for (const body of content.bodies) {
    if (!of(body)) continue;
    for (const rule of ofBody) add(rule.check(body, content));
    const passage = passageOfBody(body, content);
    if (passage) look(passage);
  }
  for (const rule of ofSite) add(rule.check(content));
  add(claimFindings(rules, content.entries));
  return findings;
}

/** A longer text is prose, which is seldom written twice. */
const longest = 40;

/** Texts in which nothing was found: ids, dates, sources, labels and names of units come back thousands of times. */
export class GoodTexts {
  /** By collection, kind and key: the text, and what it is in the other language. */
  readonly #texts = new Map<CollectionName, Record<Spot['kind'], Map<string, Map<string, string | undefined>>>>();

  has(collection: CollectionName, { kind, key }: Spot, text: string, other: string | undefined): boolean {
    if (text.length > longest) return false;
    const texts = this.#texts.get(collection)?.[kind].get(key);
    return texts !== undefined && texts.get(text) === other && (other !== undefined || texts.has(text));
  }

  add(collection: CollectionName, { kind, key }: Spot, text: string, other: string | undefined): void {
    if (text.length > longest) return;
    let ofCollection = this.#texts.get(collection);
    if (!ofCollection) this.#texts.set(collection, (ofCollection = { zh: new Map(), en: new Map(), field: new Map(), row: new Map() }));
    const texts = ofCollection[kind].get(key);
    if (texts) texts.set(text, other);
    else ofCollection[kind].set(key, new Map([[text, other]]));
  }
}
