import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Random } from '../../scripts/lib/bench/random.ts';
import { realContent } from '../../tests/sites.ts';
import { characterFindings } from './characters.ts';
import { parseYaml } from './parse.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { walkYaml } from './yaml-walk.ts';

const texts = readdirSync(realContent, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => readFileSync(join(realContent, file), 'utf8'));

/** What the full parser and its checks make of a text; undefined where they find something. */
function fully(text: string): unknown {
  const document = parseYaml(text);
  if (document.errors.length > 0 || !document.contents) return undefined;
  const { findings, oddNumbers } = walkYaml('x', text, document.contents);
  return findings.length + oddNumbers.length > 0 ? undefined : document.toJS();
}

/** As text, so that the order of keys counts too. */
const asText = (data: unknown): string => JSON.stringify(data) ?? 'refused';

test('reads nearly all real files, and reads them as the full parser does', { timeout: 60_000 }, () => {
  const read = texts.filter((text) => readPlainYaml(text) !== undefined);
  expect(read.length / texts.length).toBeGreaterThan(0.9);
  for (const text of read) expect(asText(readPlainYaml(text))).toBe(asText(fully(text)));
});

describe('gives up where YAML reads', () => {
  test.each([
    ['a number in another way of writing', 'a: 0x10\n'],
    ['leading zeros', 'a: 007\n'],
    ['an exponent', 'a: 1e3\n'],
    ['null', 'a: null\n'],
    ['nothing at all', 'a:\n'],
    ['a comment', 'a: b # c\n'],
    ['a text over two lines', 'a: b\n  c\n'],
    ['a mapping in a text', 'a: b\n  c: d\n'],
    ['a key twice', 'a: b\na: c\n'],
    ['a second document', 'a: b\n---\na: c\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !b c\n'],
    ['a flow list', 'a: [b, c]\n'],
    ['a block text', 'a: |\n  b\n'],
    ['an escape', 'a: "\\n"\n'],
    ['a list of lists', 'a:\n  - - b\n'],
    ['no end of line', 'a: b'],
  ])('%s', (_, text) => expect(readPlainYaml(text)).toBeUndefined());
});

test('agrees with the full parser on 20,000 spoilt texts, wherever it does not give up', { timeout: 60_000 }, () => {
  const random = new Random(20_261_121);
  const bits = [
    ' ',
    '  ',
    '\n',
    '-',
    '- ',
    ':',
    ': ',
    '#',
    ' #',
    "'",
    '"',
    '[',
    ']',
    '{',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    'null',
    '~',
    'true',
    '1e3',
    '0x1',
    '.5',
    '5.',
    '-1',
    '+1',
    '007',
    '2024-05',
    '---\n',
    '%',
    '@',
    '`',
    ',',
    '? ',
    '：',
    '\u2028',
    '\u0085',
    '\\',
    '\n\n',
    'a: b',
    '- a',
    '.inf',
    '<<: ',
  ];
  let read = 0;
  for (let round = 0; round < 20_000; round += 1) {
    const lines = random.of(texts).split('\n');
    const start = random.between(0, lines.length - 1);
    let text = `${lines.slice(start, start + random.between(1, 14)).join('\n')}\n`;
    const indent = /^ */.exec(text)?.[0].length ?? 0;
    text = text.replace(new RegExp(`^ {0,${String(indent)}}`, 'gm'), '');
    const at = random.between(0, text.length - 1);
    text = text.slice(0, at) + random.of(bits) + text.slice(at + random.between(0, 4));
    const plain = readPlainYaml(text);
    if (plain === undefined) continue;
    read += 1;
    expect(asText(plain), JSON.stringify(text)).toBe(asText(fully(text)));
    // Of a text that is plain less is looked at, and nothing else found.
    expect(characterFindings('x.yaml', text, true)).toEqual(characterFindings('x.yaml', text));
  }
  expect(read).toBeGreaterThan(1000);
});
