/** One entry against its schema. */
import type { z } from 'zod';
import { nodeAt, schemaTree, type SchemaNode } from '../domain/schema-tree.ts';
import type { Finding } from './finding.ts';
import { explainIssue } from './issue.ts';

export interface Validated {
  /** The data with defaults filled in, when it fits. */
  data?: unknown;
  findings: Finding[];
}

/** Validates the data of a file; every issue becomes a finding at the field it is about. */
export function validate(file: string, schema: z.ZodType, raw: unknown): Validated {
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data, findings: [] };
  const context = { file, root: schemaTree(schema), raw };
  const findings = result.error.issues.flatMap((issue) => explainIssue(issue, context));
  return { findings: withoutEchoes(withoutTwins(withoutFlattened(findings, context.root))) };
}

/** “label:” with nothing behind it, and its “zh” and “en” in the column of “label” itself. */
function withoutFlattened(findings: readonly Finding[], root: SchemaNode): Finding[] {
  const said = new Set<Finding>();
  const flattened = findings.flatMap((empty): Finding[] => {
    if (empty.code !== 'empty-value' || typeof empty.at !== 'object' || !('path' in empty.at)) return [];
    const { path } = empty.at;
    const fields = nodeAt(root, path)?.fields;
    const parent = path.slice(0, -1).join('/');
    const own = findings.filter(
      ({ code, field, values }) => code === 'unknown-key' && field?.join('/') === parent && fields?.has(String(values?.key)),
    );
    const [first] = own;
    if (!first) return [];
    for (const finding of [empty, ...own]) said.add(finding);
    const keys = own.map(({ values }) => String(values?.key));
    const name = String(path.at(-1));
    const advice = {
      zh: `${keys.join('、')} 属于“${name}”：行首各加两个空格。`,
      en: `${keys.join(', ')} belong to “${name}”: put two more spaces before each.`,
    };
    return [{ file: first.file, code: 'bad-indentation', at: first.at, advice }];
  });
  return [...findings.filter((finding) => !said.has(finding)), ...flattened];
}

/** One unknown field in a group that lacks one: the one stands for the other, as “cn” for “zh”. */
function withoutTwins(findings: readonly Finding[]): Finding[] {
  const groupOf = ({ code, field }: Finding): string => (code === 'missing-field' ? (field ?? []).slice(0, -1) : (field ?? [])).join('/');
  const missing = Map.groupBy(
    findings.filter(({ code }) => code.startsWith('missing-')),
    groupOf,
  );
  const unknown = Map.groupBy(
    findings.filter(({ code }) => code === 'unknown-key'),
    groupOf,
  );
  return findings.map((finding) => {
    if (finding.code !== 'unknown-key' || finding.replacement !== undefined || finding.advice) return finding;
    const [lacks, ...others] = missing.get(groupOf(finding)) ?? [];
    const isPair = lacks && others.length === 0 && unknown.get(groupOf(finding))?.length === 1;
    return isPair ? { ...finding, replacement: String(lacks.values?.key) } : finding;
  });
}

/** A field that is missing only because its name is mistyped is one mistake, not two. */
function withoutEchoes(findings: Finding[]): Finding[] {
  const mistyped = new Set(
    findings.filter(({ code }) => code === 'unknown-key').map(({ field, replacement }) => [...(field ?? []), replacement].join('/')),
  );
  // “1.2亿元” in one line lacks no unit: it is to be parted.
  const parted = findings.flatMap(({ code, at, advice }) =>
    code === 'not-a-number' && advice?.en.includes('unit: ') === true && typeof at === 'object' && 'path' in at
      ? [[...at.path.slice(0, -1), 'unit'].join('/')]
      : [],
  );
  return findings.filter(({ code, field, values }) => {
    const missing = (code === 'missing-field' ? field : [...(field ?? []), values?.key])?.join('/') ?? '';
    return !code.startsWith('missing-') || !(mistyped.has(missing) || parted.includes(missing));
  });
}
