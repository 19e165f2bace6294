/** Checks on the nodes of a YAML document that the schema cannot see, because YAML has decided by then. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, type Scalar } from 'yaml';
import type { Finding, Words } from './finding.ts';
import { quote } from './quote.ts';
import { isOtherInYaml11 } from './yaml-eleven.ts';

/** Deeper than any schema of ours by far. */
export const depthLimit = 20;

const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;
/** Ids, dates, grades: values after which a comment cannot be the rest of a text. */
const codeLike = /^([a-z0-9][a-z0-9/.-]*|\d{4}-[QH]\d|[A-Z]\d{0,2})$/;

const readings: Record<'yes-no' | 'number', Words> = { 'yes-no': { zh: '是或否', en: 'yes or no' }, number: { zh: '数字', en: 'a number' } };

/**
 * Walks a document once.
 * @returns `findings`, and apart from them `oddNumbers`: where the schema wants a text, such as a code
 * with leading zeros, that is the better thing to say.
 */
export function walkYaml(file: string, text: string, root: ParsedNode): { findings: Finding[]; oddNumbers: Finding[] } {
  const findings: Finding[] = [];
  const oddNumbers: Finding[] = [];

  const add = (code: Finding['code'], offset: number, length: number, values: Finding['values'] = {}): void => {
    findings.push({ file, code, at: { offset, length }, values });
  };

  const visit = (node: Node | null | undefined, depth: number, key: string, isKey = false): void => {
    const range = node?.range;
    if (!node || !range) return;
    const [start, end] = range;
    if (isAlias(node)) return add('yaml-reference', start, end - start, { found: `*${node.source}` });
    const { anchor, tag } = node as { anchor?: string; tag?: string };
    if (anchor !== undefined) {
      const offset = Math.max(0, text.lastIndexOf(`&${anchor}`, start));
      add('yaml-reference', offset, anchor.length + 1, { found: `&${anchor}` });
    }
    if (tag !== undefined) {
      const found = /!\S*(?=\s*$)/.exec(text.slice(0, start))?.[0] ?? '';
      const offset = found === '' ? start : text.lastIndexOf(found, start);
      add('yaml-tag', offset, found.length, { found: found || tag });
    }
    if (depth > depthLimit) return add('too-deep', start, 1, { limit: depthLimit });
    if (isScalar(node)) return visitScalar(node, start, end, key, isKey);
    if (isMap(node)) return visitPairs(node.items, depth);
    if (isSeq(node)) {
      for (const item of node.items as Node[]) {
        if (node.flow && isScalar(item)) checkListItem(item);
        visit(item, depth + 1, '');
      }
    }
  };

  const visitPairs = (pairs: readonly Pair[], depth: number): void => {
    const seen = new Map<string, number>();
    for (const pair of pairs) {
      const key = pair.key as Scalar;
      visit(key, depth + 1, '', true);
      const name = String(key.value);
      const offset = key.range?.[0] ?? 0;
      const first = seen.get(name);
      if (first === undefined) seen.set(name, offset);
      else add('duplicate-key', offset, name.length, { key: name, line: lineOf(text, first) });
      // “zh: #3栋” is empty to YAML.
      const comment =
        name === 'zh' || name === 'en' ? /^: *(#.+)/.exec(text.slice(offset + name.length, offset + name.length + 200))?.[1] : undefined;
      if (comment !== undefined) add('comment-in-text', offset, name.length, { comment: comment.trim(), quoted: quote(comment.trim()) });
      visit(pair.value as Node | null, depth + 1, name);
    }
  };

  const visitScalar = (scalar: Scalar, start: number, end: number, key: string, isKey: boolean): void => {
    const source = text.slice(start, end);
    if (typeof scalar.value === 'number' && (!plainNumber.test(source) || digitsOf(source) > 15)) {
      oddNumbers.push({ file, code: 'number-format', at: { offset: start, length: end - start }, values: { found: source } });
    }
    if (key === 'zh' && source.includes('\n') && scalar.type !== 'BLOCK_LITERAL' && scalar.type !== 'BLOCK_FOLDED') addFolded(source, start);
    if (scalar.type !== 'PLAIN' || typeof scalar.value !== 'string') return;
    const other = isKey ? undefined : isOtherInYaml11(source);
    if (other !== undefined) {
      const at = { offset: start, length: end - start };
      oddNumbers.push({ file, code: 'ambiguous-value', at, values: { found: source, read: readings[other] }, replacement: quote, mend: true });
    }
    const comment = /^[ \t]+#.*/.exec(text.slice(end, end + 200))?.[0];
    if (comment === undefined || (key !== 'zh' && key !== 'en' && codeLike.test(source))) return;
    const offset = end + comment.indexOf('#');
    add('comment-in-text', offset, comment.trim().length, { comment: comment.trim(), quoted: quote(source + comment.trimEnd()) });
  };

  /** Where YAML joins lines it puts a blank between them, which Chinese has not. */
  const addFolded = (source: string, start: number): void => {
    const joined = source.replace(betweenChinese, '').replace(/ *\r?\n */g, ' ');
    if (source.search(betweenChinese) < 0 || /\n *\r?\n/.test(source)) return;
    const advice = { zh: `并成一行：zh: ${joined}`, en: `Make it one line: zh: ${joined}` };
    // Edits stay within a line, so that a person joins these.
    findings.push({ file, code: 'several-lines', at: { offset: start, length: source.length }, advice });
  };

  const checkListItem = (item: Scalar): void => {
    const [start, end] = item.range ?? [0, 0];
    const index = item.type === 'PLAIN' ? text.slice(start, end).search(/[，、]/) : -1;
    if (index >= 0) add('fullwidth-comma', start + index, 1, { found: text[start + index] ?? '' });
  };

  visit(root, 0, '');
  return { findings, oddNumbers };
}

/** A line break between Chinese characters or signs. Beside Latin letters and digits a blank may be meant. */
const betweenChinese = /(?<=[\p{Script=Han}，。、；：！？”’》）])\s*\n\s*(?=[\p{Script=Han}“‘《（])/gu;

/** Significant digits of a number. Beyond fifteen a computer keeps another number than is written. */
function digitsOf(source: string): number {
  return source.replace(/^-?0*\.?0*|\./g, '').length;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
