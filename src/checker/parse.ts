/** The text of a YAML file to plain data, with everything refused that YAML would read in a surprising way. */
import { isMap, isSeq, parseDocument, type Document, type ParsedNode } from 'yaml';
import { characterFindings } from './characters.ts';
import type { Finding } from './finding.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { syntaxFindings } from './yaml-syntax.ts';
import { depthLimit, walkYaml } from './yaml-walk.ts';

export interface ParsedFile {
  /** The data, when there is a mapping to read. */
  raw?: Record<string, unknown>;
  findings: Finding[];
  /** Reported only where validation has nothing better to say. */
  oddNumbers: Finding[];
}

/** What leaves the structure of a file in doubt: anything else said about it would only be an echo. */
const causes: ReadonlySet<string> = new Set(['tab', 'fullwidth-colon', 'conflict-marker', 'odd-indentation', 'bad-dash', 'old-line-break']);

const refusals: ReadonlySet<string> = new Set(['yaml-reference', 'yaml-tag', 'too-deep']);

/** YAML 1.2 core rules: no dates, no octal, `NO` is a text. Duplicate keys are found in the walk, with both lines. */
export function parseYaml(text: string): Document.Parsed<ParsedNode> {
  return parseDocument(text, {
    schema: 'core',
    version: '1.2',
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    prettyErrors: false,
  }) as Document.Parsed<ParsedNode>;
}

/** Parses one file. */
export function parseFile(file: string, text: string): ParsedFile {
  const plain = readPlainYaml(text);
  const findings = characterFindings(file, text, plain !== undefined);
  if (findings.some(({ code }) => causes.has(code))) return { findings, oddNumbers: [] };
  if (plain) return { raw: plain, findings, oddNumbers: [] };
  const tooDeep = bracketsTooDeep(text);
  if (tooDeep !== undefined) return refuse(findings, { file, code: 'too-deep', at: { offset: tooDeep, length: 1 }, values: { limit: depthLimit } });

  let document;
  try {
    document = parseYaml(text);
  } catch {
    // The parser recurses: only absurd nesting makes it run out of stack.
    return refuse(findings, { file, code: 'too-deep', at: 'file', values: { limit: depthLimit } });
  }
  if (document.errors.length > 0) {
    return { findings: [...findings, ...syntaxFindings(file, text, document.errors, (other) => parseYaml(other).errors)], oddNumbers: [] };
  }
  const directive = /^%.*/m.exec(text);
  if (directive && directive.index < (document.contents?.range[0] ?? 0)) {
    const reason = { zh: '不能用 % 开头的指令', en: 'a directive with % is not allowed' };
    findings.push({ file, code: 'yaml-syntax', at: { offset: directive.index, length: directive[0].length }, values: { reason } });
  }

  const { contents } = document;
  if (contents === null || (contents as { value?: unknown }).value === null) return refuse(findings, { file, code: 'empty-file', at: 'file' });
  const walked = walkYaml(file, text, contents);
  findings.push(...walked.findings);
  if (!isMap(contents)) {
    const shape = isSeq(contents) ? { zh: '一个列表', en: 'a list' } : { zh: '一段文字', en: 'a bare text' };
    return refuse(findings, { file, code: 'not-a-mapping', at: { offset: contents.range[0], length: 1 }, values: { shape } });
  }
  // An alias would be followed by toJS, at whatever cost; behind a tag the value is not what is written.
  const refused = walked.findings.some(({ code }) => refusals.has(code));
  if (refused) return { findings, oddNumbers: [] };
  return { raw: document.toJS() as Record<string, unknown>, findings, oddNumbers: walked.oddNumbers };
}

function refuse(findings: Finding[], finding: Finding): ParsedFile {
  return { findings: [...findings, finding], oddNumbers: [] };
}

/** The place where more brackets are open than any file needs; parsing such a file takes seconds. */
function bracketsTooDeep(text: string): number | undefined {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (character === 0x5b || character === 0x7b) depth++;
    else if ((character === 0x5d || character === 0x7d) && depth > 0) depth--;
    else if (character === 0x0a) depth = Math.min(depth, 2 * depthLimit);
    if (depth > 100) return index;
  }
  return undefined;
}
