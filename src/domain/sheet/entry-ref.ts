/** What can be put on a shortlist and asked about, as one short reference: a zone, node, site, policy or chain. */
import { chainPath, nodePath, policyPath, zonePath } from '../urls.ts';

/** A site is a plant or a lot of standard land; its id is `zone/plant-hall` or `zone/lot-7`. */
export const entryKinds = ['zone', 'node', 'site', 'policy', 'chain'] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface EntryRef {
  kind: EntryKind;
  /** Id of the entry; `chain/node` and `zone/site` where it lies in another. */
  id: string;
}

const word = '[a-z0-9]+(?:-[a-z0-9]+)*';
const shapes: Record<EntryKind, RegExp> = {
  zone: new RegExp(`^${word}$`),
  chain: new RegExp(`^${word}$`),
  policy: new RegExp(`^${word}$`),
  node: new RegExp(`^${word}/${word}$`),
  site: new RegExp(`^${word}/(?:plant|lot)-${word}$`),
};
/** Two ids of 60 characters and what joins them. */
const longestId = 130;

/** The reference, if the id has the shape of its kind; whether there is such an entry is another question. */
export function entryRef(kind: EntryKind, id: string): EntryRef | undefined {
  return id.length <= longestId && shapes[kind].test(id) ? { kind, id } : undefined;
}

export function isSameEntry(a: EntryRef, b: EntryRef): boolean {
  return a.kind === b.kind && a.id === b.id;
}

/** Where its facts lie for scripts, without the site's sub-path: one file for both languages. */
export function sheetPath({ kind, id }: EntryRef): string {
  const folder: Record<EntryKind, string> = { zone: 'zones', node: 'chains', site: 'sites', policy: 'policies', chain: 'chains' };
  return `/data/${folder[kind]}/${id}.json`;
}

/** The page on which it stands, without language and sub-path. */
export function entryPath({ kind, id }: EntryRef): string {
  const [first = '', second = ''] = id.split('/');
  switch (kind) {
    case 'zone':
      return zonePath(id);
    case 'node':
      return nodePath(first, second);
    case 'site':
      return `${zonePath(first)}#${second}`;
    case 'policy':
      return policyPath(id);
    case 'chain':
      return chainPath(id);
  }
}
