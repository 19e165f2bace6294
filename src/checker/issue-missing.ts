import { listsChoices, nodeAt, type SchemaNode } from '../domain/schema-tree.ts';
import { languages } from '../schema/text.ts';
import { choicesInWords } from './choices.ts';
import type { Finding, Path, Words } from './finding.ts';
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
  const node = nodeAt(root, path);
  const hint = node ? hintOf(node) : '';
  return { file, code: 'missing-field', at, field: path, values: { key, hint } };
}

/** What the field takes: its own words, and the choices where those do not name them. */
export function hintOf(node: SchemaNode): Words | string {
  const { description, descriptionEn = description } = node.meta;
  const words = node.choices && !listsChoices(node) ? choicesInWords(node.choices) : undefined;
  const zh = [description, words?.zh].filter((part) => part !== undefined).join('；');
  const en = [descriptionEn, words?.en].filter((part) => part !== undefined).join('; ');
  return zh === '' ? '' : { zh: `（${zh}）`, en: ` (${en})` };
}
