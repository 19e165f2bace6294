import type { Code } from '../codes.ts';
import type { Passage } from '../content.ts';
import type { Finding } from '../finding.ts';

/** A finding at a stretch of a passage. In YAML it is looked up in the value as written, quotes and all. */
export function mark(passage: Passage, code: Code, index: number, found: string, values: Finding['values'] = {}): Finding {
  const { file, path, text } = passage;
  const nth = path ? text.slice(0, index).split(found).length - 1 : 0;
  const at = path ? ({ path, part: 'value', within: { text: found, nth } } as const) : { offset: index, length: found.length };
  return { file, code, at, values: { found, ...values } };
}
