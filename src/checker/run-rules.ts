import type { Content, Rule } from './content.ts';
import type { Finding } from './finding.ts';
import { passageOfBody, passagesOf } from './passages.ts';

/**
 * Lets every rule look at everything of its kind.
 * @param of the files that rules about single files look at; rules about the whole see everything
 */
export function runRules(rules: readonly Rule[], content: Content, of: (file: { file: string }) => boolean = () => true): Finding[] {
  const findings: Finding[] = [];
  const ofEntry = rules.filter((rule) => rule.scope === 'entry');
  const ofBody = rules.filter((rule) => rule.scope === 'body');
  const ofPassage = rules.filter((rule) => rule.scope === 'passage');
  const ofSite = rules.filter((rule) => rule.scope === 'site');

  for (const entry of content.entries) {
    if (!entry.raw || !of(entry)) continue;
    for (const rule of ofEntry) findings.push(...rule.check(entry, content));
    for (const passage of passagesOf(entry)) for (const rule of ofPassage) findings.push(...rule.check(passage, content));
  }
  for (const body of content.bodies) {
    if (!of(body)) continue;
    for (const rule of ofBody) findings.push(...rule.check(body, content));
    const passage = passageOfBody(body, content);
    if (passage) for (const rule of ofPassage) findings.push(...rule.check(passage, content));
  }
  for (const rule of ofSite) findings.push(...rule.check(content));
  return findings;
}
