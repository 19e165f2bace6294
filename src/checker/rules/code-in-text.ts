/** Program code in prose: it would run in MDX, and be shown as it stands in Markdown. */
import type { LoadedBody, Rule } from '../content.ts';
import type { Finding, Words } from '../finding.ts';

const modules =
  /^[ \t]*(?:import\s+(?:[\w*{][^'"\n]*from\s*)?['"][^'"\n]+['"]|import\s*\(|export\s+(?:default|const|let|var|function|async|class|\*|\{)).*$/gm;
/** A call, a function, a property or an assignment between braces; “{附件一}” is only text. */
const expression =
  /\{[^{}\n]*(?:\w\s*\(|=>|\w\.\w+|\bfor\s*\(|\bnew\s|[;`]|\b(?:process|require|import|function|await|this)\b)[^\n]*\}|\{\{[^{}\n]*\}\}|\{%[^\n]*%\}|<%[^\n]*%>/g;
const anyBraces = /\{[^\n]*\}?/g;

/** Refuses imports, exports and expressions. In MDX every brace is code. */
export const codeInText: Rule = {
  name: 'code-in-text',
  scope: 'body',
  *check({ file, text = '' }) {
    for (const pattern of [modules, file.endsWith('.mdx') ? anyBraces : expression]) {
      for (const { index, 0: found } of text.matchAll(pattern)) {
        yield { file, code: 'code-in-text', at: { offset: index, length: found.length }, values: { found: shortened(found.trim()) } };
      }
    }
  },
};

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const fenced: [Words, Words] = [
  { zh: '前后有“```”', en: 'it stands between “```”' },
  { zh: '“```”两行', en: 'two lines “```”' },
];
const indented: [Words, Words] = [
  { zh: '段落前面空了四格以上', en: 'the paragraph is indented by four or more' },
  { zh: '行首的空格；段落不用空格开头', en: 'blanks at the start of the line; paragraphs begin without them' },
];

/** A paragraph that Markdown takes for code, because of its indentation or of backquotes. */
export const shownAsCode: Rule = {
  name: 'shown-as-code',
  scope: 'body',
  *check(body) {
    const lines = (body.text ?? '').split('\n');
    let offset = 0;
    let [blankBefore, inList, inFence] = [true, false, false];
    for (const line of lines) {
      const text = line.trim();
      const indent = /^(?: {4,}|\t| {1,3}\t)[ \t]*/.exec(line)?.[0];
      if (/^(```|~~~)/.test(text)) {
        if (!inFence) yield found(body, offset + line.indexOf(text), 3, fenced);
        inFence = !inFence;
      } else if (indent !== undefined && text !== '' && blankBefore && !inList && !inFence) {
        yield { ...found(body, offset, indent.length, indented), mend: '' };
      }
      // What is indented under a list belongs to it.
      if (/^([-*+]|\d+[.)])\s/.test(text)) inList = true;
      else if (text !== '' && indent === undefined && !/^\s/.test(line)) inList = false;
      blankBefore = text === '' || (blankBefore && indent !== undefined);
      offset += line.length + 1;
    }
  },
};

function found({ file }: LoadedBody, offset: number, length: number, [reason, remedy]: [Words, Words]): Finding {
  return { file, code: 'shown-as-code', at: { offset, length }, values: { reason, remedy } };
}

/** The page has its title already. */
export const topHeading: Rule = {
  name: 'top-heading',
  scope: 'body',
  *check({ file, text = '' }) {
    for (const { index } of text.matchAll(/^#(?=[ \t])/gm)) yield { file, code: 'top-heading', at: { offset: index, length: 1 }, replacement: '##' };
    for (const { index, 0: found } of text.matchAll(/(?<=^[^\n]*\S[^\n]*\r?\n)={2,6}[ \t]*$|(?<=^[^\n]*\S[^\n]*\r?\n)={8,}[ \t]*$/gm))
      yield { file, code: 'top-heading', at: { offset: index, length: found.length } };
  },
};

/** Signs that mean something in other kinds of Markdown, and headings without their space: they would be shown as they stand. */
export const deadMarkup: Rule = {
  name: 'dead-markup',
  scope: 'body',
  *check({ file, text = '' }) {
    for (const { index, 0: found } of text.matchAll(/^ {0,3}#{1,6}(?=[^#\s])/gm)) {
      const sign = found.trim();
      const at = { offset: index + found.length - sign.length, length: sign.length };
      yield { file, code: 'missing-space', at, values: { sign }, replacement: `${sign === '#' ? '##' : sign} `, mend: true };
    }
    for (const { index, 0: found } of text.matchAll(/^:{3,}[^\n]*|\[\[[^\]\n]+\]\]/gm))
      yield { file, code: 'markup-in-text', at: { offset: index, length: found.length }, values: { found } };
  },
};

/** Pictures have no place under content/ yet. */
export const missingPicture: Rule = {
  name: 'missing-picture',
  scope: 'body',
  *check({ file, text = '' }) {
    for (const { index, 0: found, 1: address = '' } of text.matchAll(/!\[[^\]\n]*\]\(\s*<?([^)\s>]*)>?[^)\n]*\)/g)) {
      // A picture of another site has its own message.
      if (!/^[a-z]+:/i.test(address) && !address.startsWith('//'))
        yield { file, code: 'missing-picture', at: { offset: index, length: found.length }, values: { found: address } };
    }
  },
};
