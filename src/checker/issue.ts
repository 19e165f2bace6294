/** zod's issues in the words of someone who fills in a file. */
import type { z } from 'zod';
import { nodeAt } from '../domain/schema-tree.ts';
import { choiceNamed, choicesInWords, choiceWithin } from './choices.ts';
import { codes, type Code } from './codes.ts';
import type { Finding, Path } from './finding.ts';
import { valueAt, type IssueContext } from './issue-context.ts';
import { explainFormat } from './issue-format.ts';
import { unknownKey } from './issue-key.ts';
import { explainMissing, hintOf } from './issue-missing.ts';
import { explainType, wrongShape } from './issue-type.ts';
import { nearest } from './nearest.ts';
import { hasOuterBlanks, outerBlanks } from './outer-blanks.ts';
import { quote, yamlText } from './quote.ts';
import { saysNothing } from './says-nothing.ts';
import { booleanIn } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** The findings that an issue stands for: one, or one for each unknown key. */
export function explainIssue(issue: Issue, context: IssueContext): Finding[] {
  const { file, raw } = context;
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, context));
  const value = valueAt(raw, path);
  if (value === undefined && path.length > 0) return [explainMissing(path, context)];
  const at = { path, part: 'value' } as const;
  if (value === null) return [{ file, code: 'empty-value', at: { path, part: 'key' }, ...mustBeFilled(path, context) }];
  // Nothing else is wrong with it: whatever the field takes, it takes the rest.
  if (typeof value === 'string' && hasOuterBlanks(value) && nodeAt(context.root, path)?.schema.safeParse(value.trim()).success)
    return [outerBlanks(file, path, value)];
  if (typeof value === 'string' && saysNothing(value) && !takesNo(issue, value))
    return [{ file, code: 'placeholder-text', at, values: { found: value } }];
  switch (issue.code) {
    case 'invalid_type':
      return [explainType(issue, path, value, context)];
    case 'invalid_value':
      return [notInList(issue.values.map(String), path, value, context)];
    case 'invalid_format': {
      const finding = explainFormat(issue, path, String(value), context);
      // No entry is called so: where the form alone does not tell which is meant, the rule about references does.
      return finding.code === 'bad-article' || (finding.replacement === undefined && isReference(path, context)) ? [] : [finding];
    }
    case 'too_small':
    case 'too_big':
      return [outOfBounds(issue, path, value, context)];
    case 'custom': {
      const code = (issue.params as { code?: string } | undefined)?.code;
      return [
        {
          file,
          code: code !== undefined && code in codes ? (code as Code) : 'bad-format',
          at,
          values: typeof value === 'object' ? {} : { found: String(value) },
        },
      ];
    }
    default:
      return [{ file, code: 'bad-format', at }];
  }
}

/** An empty field that has to be there cannot be deleted either. */
function mustBeFilled(path: Path, { root }: IssueContext): Pick<Finding, 'advice'> {
  const node = nodeAt(root, path);
  if (!node || node.optional) return {};
  const hint = hintOf(node);
  const { zh, en } = typeof hint === 'string' ? { zh: hint, en: hint } : hint;
  const ofRow = path.some((step) => typeof step === 'number');
  const orElse = ofRow ? { zh: '；来源里没有，就删掉这一整条', en: '; where no source says it, delete the whole row' } : { zh: '', en: '' };
  return { advice: { zh: `必须填写${zh}${orElse.zh}。`, en: `It must be filled in${en}${orElse.en}.` } };
}

/** “无” can be an answer: to yes or no, and as one of several choices. */
function takesNo(issue: Issue, value: string): boolean {
  if (issue.code === 'invalid_type' && issue.expected === 'boolean') return booleanIn(value) !== undefined;
  return issue.code === 'invalid_value' && choiceNamed(issue.values.map(String), value) !== undefined;
}

function isReference(path: Path, { root }: IssueContext): boolean {
  const ref = nodeAt(root, path)?.meta.ref;
  return ref !== undefined && ref !== 'articles';
}

function notInList(options: readonly string[], path: Path, value: unknown, { file }: IssueContext): Finding {
  const at = { path, part: 'value' } as const;
  const found = String(value);
  if (typeof value === 'object') return wrongShape(path, value, file);
  if (typeof value !== 'string' && options.includes(found)) {
    return { file, code: 'unquoted-text', at, values: { read: { zh: '数字', en: 'a number' } }, replacement: quote, mend: true };
  }
  const same = choiceNamed(options, found) ?? options.find((option) => option === found.trim().toLowerCase());
  const meant = same ?? choiceWithin(options, found) ?? nearest(found, options);
  const values = { found, options: choicesInWords(options, found) };
  return {
    file,
    code: 'not-in-list',
    at,
    values,
    ...(meant === undefined ? {} : { replacement: yamlText(meant) }),
    ...(same === undefined ? {} : { mend: true }),
  };
}

type Bounds = Extract<Issue, { code: 'too_small' | 'too_big' }>;

function outOfBounds(issue: Bounds, path: Path, value: unknown, { file }: IssueContext): Finding {
  const at = { path, part: 'value' } as const;
  const low = issue.code === 'too_small';
  const limit = String(low ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') {
    return low
      ? { file, code: 'empty-value', at }
      : { file, code: 'too-long', at, values: { limit: { zh: `${limit} 个字符`, en: `${limit} characters` } } };
  }
  if (issue.origin === 'array') {
    const code = low ? 'too-few' : 'too-long';
    return {
      file,
      code,
      at: { path, part: 'key' },
      values: { limit: { zh: code === 'too-few' ? limit : `${limit} 条`, en: `${limit} ${limit === '1' ? 'item' : 'items'}` } },
    };
  }
  const words = low
    ? issue.inclusive
      ? { zh: `应不小于 ${limit}`, en: `it must be at least ${limit}` }
      : { zh: `应大于 ${limit}`, en: `it must be more than ${limit}` }
    : issue.inclusive
      ? { zh: `应不大于 ${limit}`, en: `it must be at most ${limit}` }
      : { zh: `应小于 ${limit}`, en: `it must be less than ${limit}` };
  return { file, code: 'out-of-range', at, values: { found: String(value), limit: words } };
}
