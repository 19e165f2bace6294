import type { Content, LoadedEntry, Rule } from '../content.ts';
import type { Finding, Words } from '../finding.ts';

/** Addresses of the site have no city, so a zone's or project's id must be unique in the province; so must a chain's code. */
export const duplicateEntry: Rule = {
  name: 'duplicate-entry',
  scope: 'site',
  *check(content) {
    yield* repeated(content, 'zones', ({ place }) => place.id, { zh: '开发区编号', en: 'zone id' }, 'file');
    yield* repeated(content, 'projects', ({ place }) => place.id, { zh: '项目编号', en: 'project id' }, 'file');
    yield* repeated(content, 'chains', ({ raw }) => raw?.code, { zh: '产业链代号', en: 'chain code' }, { path: ['code'], part: 'value' });
  },
};

function* repeated(
  content: Content,
  collection: string,
  nameOf: (entry: LoadedEntry) => unknown,
  kind: Words,
  at: Finding['at'],
): Generator<Finding> {
  const first = new Map<string, string>();
  for (const entry of content.entries) {
    const id = nameOf(entry);
    if (entry.place.collection !== collection || typeof id !== 'string') continue;
    const other = first.get(id);
    if (other === undefined) first.set(id, entry.file);
    else yield { file: entry.file, code: 'duplicate-entry', at, values: { id, other: `content/${other}`, kind } };
  }
}
