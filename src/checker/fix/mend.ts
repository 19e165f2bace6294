/**
 * Mends what is certain: the edits that rules mark so, the encoding, and what editors leave behind. Edits are
 * made in the text itself, so that comments and layout stay. A second run finds nothing to do.
 */
import { checkFiles, type CheckOptions } from '../check-files.ts';
import { yamlCodes } from '../codes/yaml.ts';
import { decode, decodeOther } from '../encoding.ts';
import type { Words } from '../finding.ts';
import type { FoundFile } from '../found-file.ts';
import { placeOf } from '../place.ts';
import type { Edit, Problem } from '../problem.ts';
import { sortRows } from './sort-rows.ts';
import { tidy, type Tidied } from './tidy.ts';

/** One thing done: to the whole file, or to a line. */
export type Deed = { whole: Words } | { line: number; code: string; before: string; after: string };

export interface MendedFile {
  path: string;
  text: string;
  deeds: Deed[];
}

/** A slip can hide another: a file with a full-width colon is read only when that is mended. */
const roundLimit = 12;

/** The files that can be bettered, with their new texts. Nothing is written. */
export function mendFiles(files: readonly FoundFile[], options: CheckOptions = {}): MendedFile[] {
  const given = new Map(files.map((file) => [file.path, file]));
  const mended = new Map<string, MendedFile>();
  for (const file of files) {
    const read = readAnyhow(file);
    if (read) mended.set(file.path, read);
  }
  const atFirst = check(given, mended, options);
  let problems = atFirst;
  for (let round = 0; round < roundLimit && problems.some(({ edit }) => edit); round++) {
    for (const [path, ofFile] of Map.groupBy(problems, ({ file }) => file)) applyAll(path, ofFile, given, mended);
    problems = check(given, mended, options);
  }
  return [...mended.values()].map((file) => withoutHarm(file, given, atFirst, problems)).filter(({ deeds }) => deeds.length > 0);
}

/** The text of a file in a place of its own, whatever its encoding, with its edges tidied. */
function readAnyhow({ path, state, bytes }: FoundFile): MendedFile | undefined {
  if (state !== 'read' || !placeOf(path)) return undefined;
  const decoded = decode(bytes);
  const other = 'text' in decoded ? undefined : decodeOther(bytes);
  const text = 'text' in decoded ? decoded.text : other?.text;
  if (text === undefined) return undefined;
  const tidied = tidyFile(path, text);
  const deeds = [
    ...(other ? [{ zh: `编码由 ${other.encoding} 改为 UTF-8`, en: `encoding changed from ${other.encoding} to UTF-8` }] : []),
    ...('text' in decoded && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
      ? [{ zh: '去掉文件开头的 BOM', en: 'byte order mark removed' }]
      : []),
    ...tidied.done,
  ].map((whole) => ({ whole }));
  return deeds.length > 0 ? { path, text: tidied.text, deeds } : undefined;
}

function check(given: ReadonlyMap<string, FoundFile>, mended: ReadonlyMap<string, MendedFile>, options: CheckOptions): Problem[] {
  const encoder = new TextEncoder();
  const files = [...given.values()].map((file) => {
    const now = mended.get(file.path);
    return now ? { ...file, bytes: encoder.encode(now.text) } : file;
  });
  return checkFiles(files, { ...options, directory: '' }).problems;
}

/** Makes the edits of one file, from its end so that places stay right. */
function applyAll(path: string, problems: readonly Problem[], given: ReadonlyMap<string, FoundFile>, mended: Map<string, MendedFile>): void {
  const before = mended.get(path) ?? { path, text: textOf(given.get(path)), deeds: [] };
  const wanted = problems.flatMap((problem) => (problem.edit ? [{ problem, edit: problem.edit }] : []));
  const chosen = wanted.sort((a, b) => b.edit.offset - a.edit.offset).filter(({ edit }, index, all) => !overlapsNext(edit, all[index - 1]?.edit));
  if (chosen.length === 0) return;
  let { text } = before;
  const lines = new Map<number, Deed>();
  for (const { problem, edit } of chosen) {
    text = text.slice(0, edit.offset) + edit.text + text.slice(edit.offset + edit.length);
    const { line, code } = problem;
    lines.set(line, { line, code, before: lineOf(before.text, line), after: '' });
  }
  const deeds = [...lines.values()].map((deed) => ('line' in deed ? { ...deed, after: lineOf(text, deed.line) } : deed)).reverse();
  // A mended line can leave a blank at its end, and a file that could not be read could not be tidied.
  const tidied = tidyFile(path, text);
  const news = tidied.done.filter(({ zh }) => !before.deeds.some((deed) => 'whole' in deed && deed.whole.zh === zh)).map((whole) => ({ whole }));
  mended.set(path, { path, text: tidied.text, deeds: [...before.deeds, ...news, ...deeds] });
}

const inOrder: Words = { zh: '各条按编号排好顺序', en: 'rows put in the order of their ids' };

/** Edges tidied and rows in order. */
function tidyFile(path: string, given: string): Tidied {
  const { text, done } = tidy(given, path.endsWith('.md') ? 'markdown' : 'yaml');
  const sorted = sortRows(path, text);
  return sorted === text ? { text, done } : { text: sorted, done: [...done, inOrder] };
}

function overlapsNext(edit: Edit, next: Edit | undefined): boolean {
  return next !== undefined && edit.offset + edit.length > next.offset;
}

/** A file whose structure came out worse is left as it was, but for its encoding and edges. */
function withoutHarm(file: MendedFile, given: ReadonlyMap<string, FoundFile>, before: readonly Problem[], after: readonly Problem[]): MendedFile {
  const structural = (problems: readonly Problem[]): number =>
    problems.filter(({ file: path, code }) => path === file.path && code in yamlCodes).length;
  if (structural(after) <= structural(before)) return file;
  const found = given.get(file.path);
  return (found && readAnyhow(found)) ?? { ...file, deeds: [] };
}

function textOf(file: FoundFile | undefined): string {
  const decoded = decode(file?.bytes ?? new Uint8Array());
  return 'text' in decoded ? decoded.text : '';
}

function lineOf(text: string, line: number): string {
  return (text.split('\n')[line - 1] ?? '').trim();
}
