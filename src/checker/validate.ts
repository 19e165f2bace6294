/** One entry against its schema. */
import type { z } from 'zod';
import { schemaTree } from '../domain/schema-tree.ts';
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
  return { findings: withoutEchoes(findings) };
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
