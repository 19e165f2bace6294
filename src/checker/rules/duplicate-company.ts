import type { ClaimRule } from '../content.ts';
import type { Words } from '../finding.ts';

const name: Words = { zh: '企业名称', en: 'company name' };
const code: Words = { zh: '统一社会信用代码', en: 'unified social credit code' };

/** A company has one file: with two its zones, projects and place on a chain would be told in halves. */
export const duplicateCompany: ClaimRule = {
  name: 'duplicate-company',
  scope: 'claim',
  collections: ['companies'],
  *claims({ file, raw }) {
    const fields: [unknown, readonly string[], Words][] = [
      [(raw?.name as { zh?: unknown } | null | undefined)?.zh, ['name', 'zh'], name],
      [raw?.creditCode, ['creditCode'], code],
    ];
    for (const [value, path, kind] of fields) {
      if (typeof value !== 'string' || value.trim() === '') continue;
      yield {
        key: `${path.join('.')} ${plain(value)}`,
        taken: (by) => ({
          file,
          code: 'duplicate-company',
          at: { path, part: 'value' },
          values: { found: value, other: `content/${by.file}`, kind },
        }),
      };
    }
  },
};

/** The width of signs and letters, capitals and blanks make no other company. */
function plain(value: string): string {
  return value.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}
