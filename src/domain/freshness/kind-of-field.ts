/** Which kind of fact a dated field of a file is, by the list it stands in or the collection of its file. */
import type { CollectionName } from '../../schema/index.ts';
import type { FactKind } from './review-period.ts';

const ofList: Readonly<Record<string, FactKind>> = {
  contacts: 'contact',
  figures: 'figure',
  statements: 'statement',
  leadingIndustries: 'industry',
  targets: 'target',
  companies: 'company',
  practices: 'practice',
  platforms: 'resource',
  parks: 'resource',
  funds: 'resource',
  designations: 'resource',
  partners: 'resource',
  plants: 'availability',
  standardLand: 'availability',
  utilities: 'utility',
  thresholds: 'threshold',
  distances: 'distance',
  costs: 'price',
  stages: 'stage',
};

const ofCollection: Partial<Record<CollectionName, FactKind>> = {
  companies: 'company',
  policies: 'policy',
  mechanisms: 'practice',
  projects: 'stage',
};

/** What happened once stays true: these collections and lists have nothing that grows old. */
const history: ReadonlySet<string> = new Set(['events', 'rounds', 'sources', 'batches']);

/**
 * The kind of a dated field; undefined where it does not grow old.
 * @param key the field as `flatFields` names it: `figures[land].asOf`
 */
export function kindOfField(collection: CollectionName, key: string): FactKind | undefined {
  const [list = '', field = ''] = [/^[A-Za-z]+/.exec(key)?.[0], /[A-Za-z]+$/.exec(key)?.[0]];
  if (field !== 'asOf' && field !== 'verifiedOn') return undefined;
  if (history.has(collection) || history.has(list)) return undefined;
  const kind = ofList[list] ?? ofCollection[collection] ?? 'figure';
  // A plant is as fresh as its last verification.
  return list === 'plants' && field === 'asOf' ? undefined : kind;
}
