import type { CollectionName } from '../schema/index.ts';
import type { Content, Passage, Rule } from './content.ts';
import type { Finding } from './finding.ts';
import { eachPassage, passageOfBody, type Spot } from './passages.ts';

/**
 * Lets every rule look at everything of its kind.
 * @param of the files that rules about single files look at; rules about the whole see everything
 */
export function runRules(rules: readonly Rule[], content: Content, of: (file: { file: string }) => boolean = () => true): Finding[] {
  const findings: Finding[] = [];
  const add = (found: Iterable<Finding>): void => {
    for (const finding of found) findings.push(finding);
  };
  const ofEntry = rules.filter((rule) => rule.scope === 'entry');
  const ofBody = rules.filter((rule) => rule.scope === 'body');
  const ofPassage = rules.filter((rule) => rule.scope === 'passage');
  const ofSite = rules.filter((rule) => rule.scope === 'site');
  const known = new GoodTexts();
  const look = (passage: Passage): void => {
    for (const rule of ofPassage) if (rule.concerns(passage)) add(rule.check(passage, content));
  };

  for (const entry of content.entries) {
    if (!entry.raw || !of(entry)) continue;
    for (const rule of ofEntry) add(rule.check(entry, content));
    const { collection } = entry.place;
    eachPassage(
      entry,
      (text, spot) => known.has(collection, spot, text),
      (passage, spot) => {
        const before = findings.length;
        look(passage);
        if (passage.lang === undefined && findings.length === before) known.add(collection, spot, passage.text);
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
  return findings;
}

/** Texts without a language in which nothing was found: ids, dates and sources come back thousands of times. */
class GoodTexts {
  readonly #texts = new Map<CollectionName, [fields: Map<string, Set<string>>, lists: Map<string, Set<string>>]>();

  has(collection: CollectionName, { key, inList }: Spot, text: string): boolean {
    return this.#texts.get(collection)?.[inList ? 1 : 0].get(key)?.has(text) ?? false;
  }

  add(collection: CollectionName, { key, inList }: Spot, text: string): void {
    let ofCollection = this.#texts.get(collection);
    if (!ofCollection) this.#texts.set(collection, (ofCollection = [new Map(), new Map()]));
    const ofKind = ofCollection[inList ? 1 : 0];
    const texts = ofKind.get(key);
    if (texts) texts.add(text);
    else ofKind.set(key, new Set([text]));
  }
}
