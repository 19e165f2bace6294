/** Errors of the YAML parser in the words of someone who fills in a file. */
import type { YAMLError } from 'yaml';
import type { Finding, Words } from './finding.ts';
import { quote } from './quote.ts';

const keyWithoutSpace = /^[ ]*(?:- +)*["']?[A-Za-z][A-Za-z0-9]*["']?:(?=[^\s/])/;

/**
 * The findings for a file that cannot be parsed. One slip causes several errors on the lines that follow
 * each other: the first of such a run is shown.
 */
export function syntaxFindings(file: string, text: string, errors: readonly YAMLError[]): Finding[] {
  const findings: Finding[] = [];
  let lastLine = -Infinity;
  for (const error of errors) {
    const line = text.slice(0, error.pos[0]).split('\n').length;
    if (line > lastLine + 1) findings.push(explain(file, text, error));
    lastLine = Math.max(lastLine, line);
  }
  // A second document makes the rest meaningless; the rest makes a second document more likely a slip.
  return findings.length > 1 ? findings.filter(({ code }) => code !== 'several-documents') : findings;
}

function explain(file: string, text: string, error: YAMLError): Finding {
  const offset = Math.min(error.pos[0], text.length);
  const start = lineStart(text, offset);
  const line = text.slice(start).split(/\r?\n/, 1)[0] ?? '';
  const at = { offset, length: 1 };
  const keyEnd = keyWithoutSpace.exec(line)?.[0].length;

  const comma = /(?<=[\[,]\s*(?:"[^"]*"|'[^']*'))\s*[，、]\s*/.exec(line);
  if (comma && /[[\]]/.test(line)) {
    const sign = comma[0].trim();
    return {
      file,
      code: 'fullwidth-comma',
      at: { offset: start + comma.index, length: comma[0].length },
      values: { found: sign },
      replacement: ', ',
      mend: true,
    };
  }

  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return { file, code: 'several-documents', at };
    case 'RESOURCE_EXHAUSTION':
      return { file, code: 'too-deep', at, values: { limit: 20 } };
    case 'BAD_INDENT':
      if (error.message.startsWith('Flow')) {
        const opening = Math.max(text.lastIndexOf('[', offset), text.lastIndexOf('{', offset));
        return { file, code: 'yaml-syntax', at: { offset: opening, length: 1 }, values: { reason: openBracket } };
      }
      return { file, code: 'bad-indentation', at };
    case 'BAD_SCALAR_START': {
      const sign = text[offset] ?? '';
      return quoted(file, line, start, offset, { zh: `值不能以“${sign}”开头`, en: `A value cannot start with “${sign}”` });
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      // Either “a: b: c” in one line, or a line below that is indented too far.
      if (/: /.test(text.slice(offset, start + line.length)) || error.code === 'BLOCK_IN_FLOW') {
        return quoted(file, line, start, offset, { zh: '值里有“: ”（冒号加空格）', en: 'The value contains “: ” (a colon and a space)' });
      }
      return { file, code: 'bad-indentation', at: { offset: nextLine(text, start + line.length), length: 1 } };
    case 'UNEXPECTED_TOKEN':
      if (/scalar at node end/.test(error.message) && /["']/.test(line)) return { file, code: 'bad-quotes', at };
      break;
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      if (/closing ["']/.test(error.message)) return { file, code: 'bad-quotes', at: openingQuote(text, offset) };
      if (/without - indicator/.test(error.message)) {
        const indent = /^ */.exec(line)?.[0].length ?? 0;
        return { file, code: 'bad-indentation', at: { offset: start + indent, length: 1 } };
      }
      if (keyEnd !== undefined) {
        return { file, code: 'missing-space', at: { offset: start + keyEnd - 1, length: 1 }, values: { sign: ':' }, replacement: ': ', mend: true };
      }
      break;
    default:
  }
  const reason = reasons[error.code] ?? { zh: error.code, en: error.message };
  return { file, code: 'yaml-syntax', at, values: { reason } };
}

const openBracket: Words = { zh: '括号没有关上', en: 'this bracket is not closed' };
const noColon: Words = { zh: '缺少“名称: 值”里的冒号', en: 'the colon of “name: value” is missing' };
const reasons: Partial<Record<YAMLError['code'], Words>> = {
  MULTILINE_IMPLICIT_KEY: noColon,
  MISSING_CHAR: noColon,
  UNEXPECTED_TOKEN: { zh: '这里多出一个符号，或者少了前面的', en: 'a sign too many here, or one too few before' },
  NON_STRING_KEY: { zh: '名称必须是文字', en: 'a field name must be text' },
  BAD_DIRECTIVE: { zh: '不能用 % 开头的指令', en: 'a directive with % is not allowed' },
  KEY_OVER_1024_CHARS: { zh: '名称太长', en: 'the field name is too long' },
};

function quoted(file: string, line: string, start: number, offset: number, reason: Words): Finding {
  const value = line.slice(offset - start).trimEnd();
  const at = { offset, length: value.length };
  const isBlockValue = !/[{}[\]]/.test(line);
  return { file, code: 'needs-quotes', at, values: { reason }, ...(isBlockValue ? { replacement: quote(value), mend: true } : {}) };
}

/** The quote that was opened last before the parser gave up at the end of the file. */
function openingQuote(text: string, offset: number): { offset: number; length: number } {
  const opening = /(?:^|[:\-,[{] *)(["'])(?:(?!\1).)*$/gm;
  const last = [...text.slice(0, offset).matchAll(opening)].at(0);
  return last ? { offset: last.index + last[0].indexOf(last[1] ?? ''), length: 1 } : { offset, length: 1 };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function nextLine(text: string, lineEnd: number): number {
  const rest = /^\s*/.exec(text.slice(lineEnd))?.[0].length ?? 0;
  return Math.min(text.length, lineEnd + rest);
}
