/** Blanks and line breaks before and behind a text of a YAML file. */
import type { Finding, Path } from './finding.ts';
import { quote } from './quote.ts';

/** Whether a text has blanks of any kind at an end, and something between them. */
export function hasOuterBlanks(text: string): boolean {
  const inner = text.trim();
  return inner.length !== text.length && inner !== '';
}

/** What is said of such a text. */
export function outerBlanks(file: string, path: Path, text: string): Finding {
  return {
    file,
    code: 'outer-blanks',
    at: { path, part: 'value' },
    values: { found: text },
    replacement: (source) => withoutOuterBlanks(source, text.trim()),
    mend: true,
  };
}

/**
 * The value as it is written, without them; the same where that takes more than its first line.
 * @param inner what the value should be
 */
function withoutOuterBlanks(source: string, inner: string): string {
  // A block text: the sign “-” leaves its last line break out.
  if (/^[|>]/.test(source)) return source.replace(/^([|>]\d?)\+?(?![\d-])/, '$1-');
  const isSimple = !/[\p{Cc}\u2028\u2029]/u.test(inner);
  if (!isSimple) return source;
  if (/^"[^"\\]*"$/.test(source)) return `"${inner}"`;
  if (/^(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*")$/.test(source)) return quote(inner);
  if (source.trim() !== inner) return source;
  // Without quotes only odd blanks are part of the value; behind them could stand what means something else to YAML.
  return /^\p{Script=Han}/u.test(inner) ? inner : quote(inner);
}
