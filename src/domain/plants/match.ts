/** Compares a need with a record: what fits, what misses it by how much, and what cannot be told. */
import type { Text } from '../../schema/text.ts';
import { exact } from '../units.ts';
import { numberCriteria, valueOf, type NumberName } from './criteria.ts';
import { admitsHazard } from './fire-hazard.ts';
import { daysBetween, isOver } from './freshness.ts';
import { suppliesIn, type Supply } from './building.ts';
import type { Need } from './need.ts';
import type { PropertyRecord } from './record.ts';

/** A condition that a record does not meet, and by how much: in the condition’s unit, or in days. */
export type Miss =
  | { name: NumberName; by: number }
  | { name: 'by'; days: number }
  | { name: 'fire' }
  | { name: 'type' }
  | { name: 'supply'; lacks: Supply[] }
  | { name: 'industry'; excluded?: Text };
export type ConditionName = Miss['name'];

export const matchGroups = ['exact', 'near', 'unknown', 'far', 'elsewhere', 'closed'] as const;
/** `unknown`: nothing known speaks against it, but a value that was asked for is not published. */
export type MatchGroup = (typeof matchGroups)[number];

export interface Match {
  group: MatchGroup;
  misses: Miss[];
  /** Conditions for which the record has no value. */
  missing: ConditionName[];
  /** How far off it is, as the sum of the shares by which it misses; 0 when it does not. */
  distance: number;
}

/** A near miss misses no condition by more than this share … */
const nearShare = 0.25;
/** … or at most so many conditions, … */
const nearMisses = 2;
/** … none by more than this share. */
const farShare = 0.5;
/** What cannot be measured, such as the fire hazard class, counts as the most that may be near. */
const unmeasured = farShare;

/** @param today `YYYY-MM-DD`; a lot past its deadline is closed */
export function match(record: PropertyRecord, need: Need, today: string): Match {
  const misses: Miss[] = [];
  const shares: number[] = [];
  const missing: ConditionName[] = [];
  const miss = (found: Miss, share: number): void => {
    misses.push(found);
    shares.push(share);
  };

  for (const criterion of numberCriteria) {
    const wanted = need[criterion.name];
    if (wanted === undefined) continue;
    const value = valueOf(record, criterion);
    if (value === undefined) missing.push(criterion.name);
    else {
      const by = exact(criterion.bound === 'at-least' ? wanted - value : value - wanted);
      if (by > 0) miss({ name: criterion.name, by }, by / wanted);
    }
  }
  if (need.fire !== undefined) {
    if (record.fireHazardClass === undefined) missing.push('fire');
    else if (!admitsHazard(record.fireHazardClass, need.fire)) miss({ name: 'fire' }, unmeasured);
  }
  if (need.type !== undefined && record.type !== need.type) miss({ name: 'type' }, unmeasured);
  if (need.supply !== undefined) {
    const wanted = suppliesIn(need.supply);
    const lacks = wanted.filter((supply) => record[supply] === false);
    if (lacks.length > 0) miss({ name: 'supply', lacks }, unmeasured);
    else if (wanted.some((supply) => record[supply] === undefined)) missing.push('supply');
  }
  if (need.by !== undefined) {
    // A vacant plant without a date can be had today.
    const from = record.availableFrom ?? (record.vacant ? today : undefined);
    if (from === undefined) missing.push('by');
    else if (from > need.by) miss({ name: 'by', days: daysBetween(need.by, from) }, daysBetween(need.by, from) / 365);
  }
  if (need.industry !== undefined) {
    const industry = judgeIndustry(record, need.industry);
    if (industry === 'missing') missing.push('industry');
    else if (industry !== undefined) miss(industry, unmeasured);
  }

  const distance = shares.reduce((sum, share) => sum + share, 0);
  return { group: groupOf(), misses, missing, distance };

  function groupOf(): MatchGroup {
    if (record.taken || isOver(record.deadline, today)) return 'closed';
    if (need.city !== undefined && record.city !== need.city) return 'elsewhere';
    const near = shares.every((share) => share <= nearShare) || (shares.length <= nearMisses && shares.every((share) => share <= farShare));
    if (!near) return 'far';
    if (missing.length > 0) return 'unknown';
    return shares.length === 0 ? 'exact' : 'near';
  }
}

/** Whether one of two words holds the other: 光伏 and 光伏组件. A word of one letter holds nothing. */
function sameWords(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => text.normalize('NFKC').toLowerCase().trim()) as [string, string];
  return one.length > 1 && other.length > 1 && (one.includes(other) || other.includes(one));
}

/** A plant may exclude an industry; a lot admits those that its announcement names. */
function judgeIndustry({ kind, excluded = [], admitted }: PropertyRecord, industry: string): Miss | 'missing' | undefined {
  const names = (text: Text): boolean => sameWords(text.zh, industry) || sameWords(text.en, industry);
  if (kind === 'land') return admitted === undefined ? 'missing' : admitted.some(names) ? undefined : { name: 'industry' };
  const forbidden = excluded.find(names);
  return forbidden && { name: 'industry', excluded: forbidden };
}

/** Records of the need’s kind, matched and in order: group by group, the nearest first. */
export function matchAll(records: readonly PropertyRecord[], need: Need, today: string): { record: PropertyRecord; match: Match }[] {
  return records
    .filter(({ kind }) => kind === need.kind)
    .map((record) => ({ record, match: match(record, need, today) }))
    .sort((a, b) => matchGroups.indexOf(a.match.group) - matchGroups.indexOf(b.match.group) || a.match.distance - b.match.distance);
}
