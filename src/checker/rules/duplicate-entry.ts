import type { ClaimRule } from '../content.ts';
import type { Words } from '../finding.ts';

const kinds: Partial<Record<string, Words>> = {
  zones: { zh: '开发区编号', en: 'zone id' },
  projects: { zh: '项目编号', en: 'project id' },
  chains: { zh: '产业链代号', en: 'chain code' },
};

/** Addresses of the site have no city, so a zone's or project's id must be unique in the province; so must a chain's code. */
export const duplicateEntry: ClaimRule = {
  name: 'duplicate-entry',
  scope: 'claim',
  collections: ['zones', 'projects', 'chains'],
  *claims({ file, place: { collection, id }, raw }) {
    const key = collection === 'chains' ? raw?.code : id;
    if (typeof key !== 'string') return;
    const at = collection === 'chains' ? ({ path: ['code'], part: 'value' } as const) : 'file';
    const kind = kinds[collection] ?? '';
    yield { key, taken: (by) => ({ file, code: 'duplicate-entry', at, values: { id: key, other: `content/${by.file}`, kind } }) };
  },
};
