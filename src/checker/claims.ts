/**
 * What only one entry may have. A share of a large folder says which keys its files claim; the files that claim one
 * that another claims too are read again together, and then it is said of them.
 */
import type { Claim, ClaimRule, LoadedEntry, Rule } from './content.ts';
import type { Finding } from './finding.ts';
import type { CollectionName } from '../schema/index.ts';

/** Files with the keys that they claim: plain data, so that it may come from another thread. */
export type ClaimedKeys = [file: string, keys: string[]][];

/** Which file claims what. Of files that claim nothing nothing is said. */
export function claimedKeys(rules: readonly Rule[], entries: readonly LoadedEntry[]): ClaimedKeys {
  const claimed: ClaimedKeys = [];
  eachClaim(rules, entries, ({ file }, { key }) => {
    const last = claimed.at(-1);
    if (last?.[0] === file) last[1].push(key);
    else claimed.push([file, [key]]);
  });
  return claimed;
}

/** The files that claim what another claims too. */
export function contestedFiles(claimed: Iterable<ClaimedKeys[number]>): Set<string> {
  const first = new Map<string, string>();
  const contested = new Set<string>();
  for (const [file, keys] of claimed) {
    for (const key of keys) {
      const other = first.get(key);
      if (other === undefined) first.set(key, file);
      else contested.add(other).add(file);
    }
  }
  return contested;
}

/** What is to be said of entries that claim what one before them has. */
export function claimFindings(rules: readonly Rule[], entries: readonly LoadedEntry[]): Finding[] {
  const first = new Map<string, LoadedEntry>();
  const findings: Finding[] = [];
  eachClaim(rules, entries, (entry, { key, taken }) => {
    const by = first.get(key);
    if (by === undefined) first.set(key, entry);
    else findings.push(taken(by));
  });
  return findings;
}

/** Calls `visit` with every claim, its key made one that no other rule has. */
function eachClaim(rules: readonly Rule[], entries: readonly LoadedEntry[], visit: (entry: LoadedEntry, claim: Claim) => void): void {
  const ofCollection = new Map<CollectionName, ClaimRule[]>();
  for (const rule of rules) {
    if (rule.scope !== 'claim') continue;
    for (const collection of rule.collections) ofCollection.set(collection, [...(ofCollection.get(collection) ?? []), rule]);
  }
  for (const entry of entries) {
    for (const rule of ofCollection.get(entry.place.collection) ?? []) {
      for (const { key, taken } of rule.claims(entry)) visit(entry, { key: `${rule.name} ${entry.place.collection} ${key}`, taken });
    }
  }
}
