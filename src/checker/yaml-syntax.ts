/** Errors of the YAML parser in the words of someone who fills in a file. */
import type { YAMLError } from 'yaml';
import { badIndentation } from './indentation.ts';
import type { Finding, Words } from './finding.ts';
import { lineCounterOf } from './line-counter.ts';
import { quote } from './quote.ts';

const keyWithoutSpace = /^[ ]*(?:- +)*["']?[A-Za-z][A-Za-z0-9]*["']?:(?=[^\s/])/;

type Explained = Finding & { mended?: string };

/**
 * The findings for a file that cannot be parsed. One slip causes several errors on the lines that follow
 * each other: the first of such a run is shown. What comes later is shown where it is wrong without the first slip too.
 * @param parse the errors of a text
 */
export function syntaxFindings(
  file: string,
  text: string,
  errors: readonly YAMLError[],
  parse: (text: string) => readonly YAMLError[] = () => [],
): Finding[] {
  const findings: Finding[] = [];
  let lastLine = -Infinity;
  let [now, shift, left] = [text, 0, mostSlips];
  let lines = lineCounterOf(now);
  let open = [...errors].reverse();
  for (let error = open.pop(); error; error = open.pop()) {
    const { line } = lines.linePos(error.pos[0]);
    const explained = line > lastLine + 1 ? explain(file, now, error) : undefined;
    lastLine = Math.max(lastLine, line);
    if (!explained) continue;
    const { mended, ...finding } = explained;
    const found = moved(finding, -shift);
    // A bracket that is not closed is met again by all that follows.
    if (!findings.some(({ code, at }) => code === found.code && offsetOf(at) === offsetOf(found.at))) findings.push(found);
    const without = mended ?? (finding.code === 'yaml-syntax' ? withoutLine(now, line) : undefined);
    if (without === undefined || open.length === 0 || open.length > mostErrors || left === 0) continue;
    left -= 1;
    shift += without.length - now.length;
    now = without;
    lines = lineCounterOf(now);
    open = parse(now)
      .filter(({ pos: [offset] }) => lines.linePos(offset).line > lastLine)
      .reverse();
  }
  // A second document makes the rest meaningless; the rest makes a second document more likely a slip.
  return findings.length > 1 ? findings.filter(({ code }) => code !== 'several-documents') : findings;
}

/** After so many slips the rest is not parsed again. */
const mostSlips = 4;
/** Nor where more errors than these are left: hardly a line is sound there. */
const mostErrors = 200;

function offsetOf(at: Finding['at']): number | undefined {
  return typeof at === 'object' && 'offset' in at ? at.offset : undefined;
}

function moved(finding: Finding, by: number): Finding {
  const { at } = finding;
  return by !== 0 && typeof at === 'object' && 'offset' in at ? { ...finding, at: { ...at, offset: at.offset + by } } : finding;
}

/** The text with a line blanked out. */
function withoutLine(text: string, number: number): string {
  const lines = text.split('\n');
  lines[number - 1] = ' '.repeat(lines[number - 1]?.length ?? 0);
  return lines.join('\n');
}

function explain(file: string, text: string, error: YAMLError): Explained {
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
      return badIndentation(file, text, offset);
    case 'BAD_SCALAR_START': {
      const sign = text[offset] ?? '';
      return quoted(file, line, start, offset, { zh: `值不能以“${sign}”开头`, en: `A value cannot start with “${sign}”` });
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      // Either “a: b: c” in one line, or a line below that is indented too far.
      if (/^ *- /.test(text.slice(offset, start + line.length)) && text.slice(start, offset).trim() === '') return badIndentation(file, text, offset);
      if (/: /.test(text.slice(offset, start + line.length)) || error.code === 'BLOCK_IN_FLOW') {
        return quoted(file, line, start, offset, { zh: '值里有“: ”（冒号加空格）', en: 'The value contains “: ” (a colon and a space)' });
      }
      return badIndentation(file, text, nextLine(text, start + line.length));
    case 'UNEXPECTED_TOKEN':
      if (/scalar at node end/.test(error.message) && /["']/.test(line)) return { file, code: 'bad-quotes', at, ...quotesMended(line) };
      break;
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      if (/closing ["']/.test(error.message)) {
        const opened = openingQuote(text, offset);
        const begin = lineStart(text, opened.offset + 1);
        return { file, code: 'bad-quotes', at: opened, ...quotesMended(text.slice(begin).split(/\r?\n/, 1)[0] ?? '') };
      }
      if (/without - indicator/.test(error.message)) {
        return badIndentation(file, text, start);
      }
      if (keyEnd !== undefined) {
        return { file, code: 'missing-space', at: { offset: start + keyEnd - 1, length: 1 }, values: { sign: ':' }, replacement: ': ', mend: true };
      }
      break;
    default:
  }
  const reason = reasons[error.code] ?? { zh: error.code, en: error.message };
  return reason === noColon ? lineWithoutColon(file, line, start) : { file, code: 'yaml-syntax', at, values: { reason } };
}

/** A field with a Chinese name and a Chinese colon, or words that belong to the line before. */
function lineWithoutColon(file: string, line: string, start: number): Finding {
  const colon = /(?<=^ *(?:- +)?[\p{Script=Han}（）/]{1,16})：/u.exec(line);
  if (colon) return { file, code: 'fullwidth-colon', at: { offset: start + colon.index, length: 1 }, replacement: ': ' };
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  return { file, code: 'yaml-syntax', at: { offset: start + indent, length: 1 }, values: { reason: noColon }, advice: joinOrComment };
}

const joinOrComment: Words = {
  zh: '是上一行文字的下半句，就接到上一行末尾；是字段，就写成“名称: 值”；是说明，就在行首加“# ”。',
  en: 'Words that go on from the line before belong at its end; a field is written “name: value”; a remark starts with “# ”.',
};

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

/** The line as it was probably meant: the last quote set, or the quotes of the text made Chinese ones. */
function quotesMended(line: string): Pick<Finding, 'advice'> {
  const parts = /^(\s*(?:- +)*(?:[A-Za-z]\w*: +)?)(["'])(.*)$/.exec(line.trimEnd());
  if (!parts) return {};
  const [, before = '', sign = '', rest = ''] = parts;
  const count = rest.split(sign).length - 1;
  const isChinese = /\p{Script=Han}/u.test(rest);
  const value = count === 0 ? sign + rest + sign : count === 1 && isChinese ? `“${rest.replace(sign, '”')}` : undefined;
  if (value === undefined) return {};
  const right = (before + value).trim();
  return { advice: { zh: `多半是：${right}`, en: `Probably: ${right}` } };
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
