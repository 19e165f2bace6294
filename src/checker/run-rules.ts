import { languages } from '../schema/text.ts';
import { claimFindings } from './claims.ts';
import type { Content, Passage, PassageRule, Rule } from './content.ts';
import type { Finding } from './finding.ts';
import { GoodTexts } from './good-texts.ts';
import { collectionNames } from './place.ts';
import { eachPassage, passageOfBody } from './passages.ts';
import { signsIn, type Signs } from './signs.ts';

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
    const signs = signsIn(passage.text);
    for (const { rule } of ofPassage[passage.lang ?? 'none'] ?? []) if (isConcerned(rule, passage, signs, content)) add(rule.check(passage, content));
  };

  for (const entry of content.entries) {
    if (!entry.raw || !of(entry)) continue;
    const { collection } = entry.place;
    for (const { rule } of ofEntry[collection] ?? []) add(rule.check(entry, content));
    const knownHere = known.of(collection);
    eachPassage(
      entry,
      (text, spot, other) => knownHere.at(spot).has(text, other),
      (passage, spot) => {
        const before = findings.length;
        look(passage);
        if (findings.length === before) knownHere.at(spot).add(passage.text, passage.other);
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

/**
 * Whether a rule has to look at a text.
 * @param signs the signs that the text has
 */
export function isConcerned(rule: PassageRule, passage: Passage, signs: Signs, content: Content): boolean {
  return (rule.signs === undefined || (rule.signs & signs) !== 0) && (rule.concerns === undefined || rule.concerns(passage, content));
}
