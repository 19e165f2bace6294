/** Findings put into words: sorted, placed, in one language. */
import type { SchemaNode } from '../domain/schema-tree.ts';
import type { Lang } from '../schema/text.ts';
import { codes, type Code } from './codes.ts';
import { fieldLabel } from './field-label.ts';
import type { Finding, Path } from './finding.ts';
import { Locator, type Range } from './position.ts';

export interface Problem {
  /** Path as one can open it: the content folder as it was named, and the path in it. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  code: Code;
  /** The field by its labels, such as “指标 investment › 数值”; empty for a whole file. */
  field: string;
  /** What stands there. */
  found: string;
  message: string;
  /** The corrected line where it is known, otherwise what to do. */
  fix: string;
  severity: 'error' | 'warning';
  /** The line with its neighbours, for the code frame; none for a whole file. */
  excerpt?: Excerpt;
  /** What `--fix` does about it, where no person has to decide. */
  edit?: Edit;
}

/** A stretch of a file’s text, and what to put there. */
export interface Edit {
  offset: number;
  length: number;
  text: string;
}

export interface Excerpt {
  before?: string;
  line: string;
  after?: string;
  /** Length of what is marked. */
  length: number;
}

/** What wording needs to know of a file. */
export interface FileContext {
  text: string;
  schema?: SchemaNode;
  raw?: unknown;
}

export interface WordingOptions {
  lang: Lang;
  /** Put before every path. */
  directory: string;
  contextOf: (file: string) => FileContext | undefined;
}

/** All findings as problems, ordered by file and position; of several at one place the first is kept. */
export function toProblems(findings: readonly Finding[], options: WordingOptions): Problem[] {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const problems: Problem[] = [];
  for (const file of [...byFile.keys()].sort()) {
    const context = options.contextOf(file);
    const locator = new Locator(context?.text ?? '');
    problems.push(...inOrder((byFile.get(file) ?? []).map((finding) => toProblem(finding, locator, context, options))));
  }
  return problems;
}

/** Problems that were worded apart, as if together: those of the first list come first. */
export function joinProblems(lists: readonly (readonly Problem[])[]): Problem[] {
  const byFile = Map.groupBy(lists.flat(), ({ file }) => file);
  return [...byFile.keys()].sort().flatMap((file) => inOrder(byFile.get(file) ?? []));
}

/** The first of several at one place; but never a warning where an error stands too: that would let a build go on. */
function inOrder(ofFile: readonly Problem[]): Problem[] {
  const kept = new Map<string, Problem>();
  for (const problem of ofFile) {
    const key = placeKey(problem);
    const before = kept.get(key);
    // That an id has the wrong form is the least that can be said of it: a rule that knows the ids says which is meant.
    const isBetter = before?.code === 'bad-id' && problem.severity === 'error' && problem.code !== 'bad-id';
    if (!before || isBetter || (before.severity === 'warning' && problem.severity === 'error')) kept.set(key, problem);
  }
  return [...kept.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** What stands at one place is wrong in one way; but several things may be missing there, or wrong with a whole file. */
function placeKey({ line, column, code, message, excerpt }: Problem): string {
  return excerpt && !code.startsWith('missing-') ? `${line}:${column}` : `${line}:${column} ${message}`;
}

function toProblem(finding: Finding, locator: Locator, context: FileContext | undefined, options: WordingOptions): Problem {
  const { lang } = options;
  const range = locator.range(finding.at);
  const { line, column } = locator.lineAndColumn(range.offset);
  const source = locator.text.slice(range.offset, range.offset + range.length);
  const path = finding.field ?? pathOf(finding.at, locator, context);
  const field = path && context?.schema ? fieldLabel(context.schema, context.raw, path, lang) : '';
  const first = finding.first && locator.range({ path: finding.first, part: 'value' });
  const firstLine = first ? { line: locator.lineAndColumn(first.offset).line } : {};
  const values = { found: source, field: spaced(field || wholeFile[lang], lang), ...firstLine, ...finding.values };
  const template = codes[finding.code][lang];
  const isPlaced = finding.at !== 'file' && locator.text !== '';
  const edit = editOf(finding, range, source);
  return {
    file: options.directory === '' ? finding.file : `${options.directory}/${finding.file}`,
    line,
    column,
    code: finding.code,
    field,
    found: typeof finding.values?.found === 'string' ? finding.values.found : source,
    message: capitalised(fill(template.message, values, lang)),
    fix: correctedLine(finding, locator, line, column, source) ?? finding.advice?.[lang] ?? fill(template.fix, values, lang),
    severity: codes[finding.code].severity ?? 'error',
    ...(isPlaced ? { excerpt: excerptOf(locator, line, range.length) } : {}),
    ...(edit ? { edit } : {}),
  };
}

/** The field that a place belongs to. */
function pathOf(at: Finding['at'], locator: Locator, context: FileContext | undefined): Path | undefined {
  if (at === 'file' || !context?.schema) return undefined;
  return 'path' in at ? at.path : locator.pathAt(at.offset);
}

/** Chinese goes on without a space; after a row's id it needs one. */
function spaced(field: string, lang: Lang): string {
  return lang === 'zh' && /[\w-]$/.test(field) ? `${field} ` : field;
}

const wholeFile = { zh: '这个文件', en: 'this file' };

/** The line as it should be; undefined where it is not known, or would look the same. */
function correctedLine(finding: Finding, locator: Locator, line: number, column: number, source: string): string | undefined {
  const { replacement } = finding;
  if (replacement === undefined || !isMarked(finding, source)) return undefined;
  const text = locator.line(line);
  const inserted = typeof replacement === 'string' ? replacement : replacement(source);
  const corrected = (text.slice(0, column - 1) + inserted + text.slice(column - 1 + source.length)).trim();
  return corrected === text.trim() ? undefined : corrected;
}

function editOf(finding: Finding, { offset }: Range, source: string): Edit | undefined {
  const { mend, replacement } = finding;
  if (mend === undefined || !isMarked(finding, source)) return undefined;
  const put = mend === true ? replacement : mend;
  if (put === undefined) return undefined;
  const text = typeof put === 'string' ? put : put(source);
  return text === source ? undefined : { offset, length: source.length, text };
}

/** Escapes and doubled quotes can keep a stretch of a value from being found as written; then all of the value is marked. */
function isMarked({ at }: Finding, source: string): boolean {
  return at === 'file' ? false : !('path' in at) || at.within === undefined || at.within.text === source;
}

function excerptOf(locator: Locator, line: number, length: number): Excerpt {
  const before = locator.line(line - 1);
  const after = locator.line(line + 1);
  return { line: locator.line(line), length, ...(before === '' ? {} : { before }), ...(after === '' ? {} : { after }) };
}

/** Fills `{name}` places of a template. */
export function fill(template: string, values: NonNullable<Finding['values']>, lang: Lang): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'object' ? value[lang] : String(value);
  });
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
