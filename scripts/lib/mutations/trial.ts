/** What must hold for a file, whatever has become of it. */
import { parseDocument, type CreateNodeOptions, type DocumentOptions, type ParseOptions, type SchemaOptions, type ToJSOptions } from 'yaml';
import { loadFiles } from '../../../src/checker/check-files.ts';
import { decode } from '../../../src/checker/encoding.ts';
import { mendFiles } from '../../../src/checker/fix/mend.ts';
import type { FoundFile } from '../../../src/checker/found-file.ts';
import { parseYaml } from '../../../src/checker/parse.ts';
import { readPlainYaml } from '../../../src/checker/plain-yaml.ts';
import { checkShare, type Outline } from '../../../src/checker/shares.ts';
import { walkYaml } from '../../../src/checker/yaml-walk.ts';
import type { Lang } from '../../../src/schema/text.ts';

export interface Verdict {
  /** Why the checker failed; undefined where all holds. */
  failure?: string;
  /** Whether nothing was found. */
  passed: boolean;
  mended: boolean;
}

/** Checks one file among the others and holds the report to its promises. */
export function tryFile(path: string, bytes: Uint8Array, outline: Outline, lang: Lang): Verdict {
  const file = found(path, bytes);
  const read = loadFiles([file]);
  const { problems } = checkShare(read, outline, lang, '');
  const decoded = decode(bytes);
  const text = 'text' in decoded ? decoded.text : undefined;
  const passed = problems.length === 0;
  const failure =
    placesTrouble(text ?? ('before' in decoded ? decoded.before : ''), problems) ??
    (text !== undefined && path.endsWith('.yaml') ? readingTrouble(text, problems.length === 0, read.entries[0]?.raw) : undefined);
  const unread = read.entries.some(({ data }) => data === undefined) && !problems.some(({ severity }) => severity === 'error');
  if (unread) return { passed, mended: false, failure: 'the entry is left out, and no error says so' };
  const mend = mendTrouble(file, passed);
  return { passed, mended: mend.mended, ...(failure === undefined && mend.failure === undefined ? {} : { failure: failure ?? mend.failure ?? '' }) };
}

function found(path: string, bytes: Uint8Array): FoundFile {
  return { path, state: 'read', bytes, reason: '', size: bytes.length };
}

/** Every problem stands at a place that exists, in whole words, with a remedy. */
function placesTrouble(text: string, problems: ReturnType<typeof checkShare>['problems']): string | undefined {
  const lines = text.split('\n');
  for (const { line, column, message, fix, code } of problems) {
    const at = `${String(line)}:${String(column)} ${code} ${message}`;
    if (line < 1 || line > lines.length || column < 1 || column > (lines[line - 1] ?? '').length + 1) return `a place outside of the file: ${at}`;
    if (fix === '' || message === '' || /undefined|\[object|\{(field|found|known)\}/.test(`${message}\n${fix}`))
      return `words are missing: ${at} / ${fix}`;
  }
  return undefined;
}

const asText = (data: unknown): string => JSON.stringify(data) ?? 'nothing';

/** What passes is what other readers of YAML see; what the quick reader reads is what the full one reads. */
function readingTrouble(text: string, passed: boolean, raw: unknown): string | undefined {
  const plain = readPlainYaml(text);
  if (plain !== undefined) {
    const document = parseYaml(text);
    const walked = document.errors.length === 0 && document.contents ? walkYaml('x', text, document.contents) : undefined;
    if (!walked || walked.findings.length + walked.oddNumbers.length > 0) return 'the quick reader reads what the full one refuses';
    if (asText(plain) !== asText(document.toJS())) return 'the quick reader reads something else than the full one';
  }
  if (!passed) return undefined;
  for (const version of ['1.2', '1.1'] as const) {
    const other = independently(text, version);
    if (other !== asText(raw)) return `passes, but YAML ${version} reads ${firstDifference(asText(raw), other)}`;
  }
  return undefined;
}

type Options = ParseOptions & DocumentOptions & SchemaOptions & CreateNodeOptions & ToJSOptions;

/**
 * The data as a program with other settings reads them. Days stay texts: a date type is not a change of value. The
 * parser's pattern of exponents takes the industry code E48 for a number, which YAML 1.1 does not.
 */
function independently(text: string, version: '1.1' | '1.2'): string {
  const options: Options =
    version === '1.2'
      ? { version }
      : { version, customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !(tag.tag.endsWith(':timestamp') || tag.format === 'EXP')) };
  const document = parseDocument(text, { ...options, stringKeys: true, logLevel: 'silent' });
  return document.errors.length > 0 ? `an error: ${document.errors[0]?.message ?? ''}` : asText(document.toJS());
}

function firstDifference(ours: string, other: string): string {
  let index = 0;
  while (index < ours.length && ours[index] === other[index]) index += 1;
  return `${other.slice(Math.max(0, index - 30), index + 40)} instead of ${ours.slice(Math.max(0, index - 30), index + 40)}`;
}

/** A second mending finds nothing to do, and what was right stays what it was. */
function mendTrouble(file: FoundFile, passed: boolean): { mended: boolean; failure?: string } {
  const [once] = mendFiles([file]);
  if (!once) return { mended: false };
  const bytes = new TextEncoder().encode(once.text);
  const [twice] = mendFiles([found(file.path, bytes)]);
  if (twice)
    return {
      mended: true,
      failure: `a second --fix still changes it: ${JSON.stringify(twice.deeds)}\nafter the first: ${JSON.stringify(once.deeds)}`,
    };
  if (passed && file.path.endsWith('.yaml')) {
    const [before, after] = [file.bytes, bytes].map((each) => asText(loadFiles([found(file.path, each)]).entries[0]?.raw));
    if (before !== after) return { mended: true, failure: '--fix changes the data of a file without a problem' };
  }
  return { mended: true };
}
