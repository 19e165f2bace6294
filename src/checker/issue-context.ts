import type { SchemaNode } from '../domain/schema-tree.ts';
import type { Path } from './finding.ts';

/** What explaining an issue needs to know of the file. */
export interface IssueContext {
  file: string;
  root: SchemaNode;
  raw: unknown;
}

/** What stands at a path of plain data. */
export function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
