import { nodeAt } from '../domain/schema-tree.ts';
import { languages } from '../schema/text.ts';
import type { Finding, Path } from './finding.ts';
import { valueAt, type IssueContext } from './issue-context.ts';

const languageNames = { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } };

/** A field that is not there; shown at what it should stand in. */
export function explainMissing(path: Path, { file, root, raw }: IssueContext): Finding {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const at = parent.length === 0 ? 'file' : ({ path: parent, part: 'key' } as const);
  const language = languages.find((lang) => lang === key);
  const parentNode = nodeAt(root, parent);
  if (language && parentNode?.fields.has('zh') && parentNode.fields.has('en')) {
    const other = language === 'zh' ? 'en' : 'zh';
    const hasOther = valueAt(raw, [...parent, other]) !== undefined;
    const beside = hasOther ? ({ path: [...parent, other], part: 'key' } as const) : at;
    return { file, code: 'missing-translation', at: beside, field: parent, values: { key, language: languageNames[language] } };
  }
  if (key === 'source') return { file, code: 'missing-source', at, field: parent, values: { key } };
  if (key === 'asOf') return { file, code: 'missing-date', at, field: parent, values: { key } };
  const meta = nodeAt(root, path)?.meta;
  const hint = meta?.description === undefined ? '' : { zh: `（${meta.description}）`, en: ` (${meta.descriptionEn ?? meta.description})` };
  return { file, code: 'missing-field', at, field: path, values: { key, hint } };
}
