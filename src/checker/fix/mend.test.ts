/** `--fix` against the example content with slips of the hand in it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inExampleContent } from '../../../tests/checked-example.ts';
import { checkContent } from '../check-content.ts';
import { readContentFolder, rewriteContentFile } from '../files.ts';
import { deedsReport } from './deeds.ts';
import { mendFiles } from './mend.ts';
import { tidy } from './tidy.ts';

const zone = 'zones/linfen/example/zone.yaml';
const english = 'zones/linfen/example/en.md';

/** Spoils one file, mends the folder, and gives the text afterwards; a second run must have nothing to do. */
function mended(path: string, spoil: (good: string) => string | Uint8Array): { good: string; text: string; report: string; codes: string[] } {
  return inExampleContent((directory) => {
    const good = readFileSync(join(directory, path), 'utf8');
    const spoilt = spoil(good);
    expect(spoilt).not.toBe(good);
    writeFileSync(join(directory, path), spoilt);
    const files = mendFiles(readContentFolder(directory));
    for (const file of files) rewriteContentFile(directory, file.path, file.text);
    expect(mendFiles(readContentFolder(directory))).toEqual([]);
    const codes = checkContent(directory).problems.map(({ code }) => code);
    return { good, text: readFileSync(join(directory, path), 'utf8'), report: deedsReport(files, 'content', 'zh'), codes };
  });
}

const replace = (from: string, to: string) => (good: string) => good.replace(from, () => to);

test.each([
  ['a byte order mark', zone, (good: string) => `\uFEFF${good}`],
  ['Windows line ends', zone, (good: string) => good.replaceAll('\n', '\r\n')],
  ['blanks at the ends of lines', zone, (good: string) => good.replaceAll('\n', '  \n')],
  ['no line break at the end', zone, (good: string) => good.trimEnd()],
  ['UTF-16', zone, (good: string) => Buffer.from(`\uFEFF${good}`, 'utf16le')],
  ['GB18030', zone, (good: string) => execFileSync('iconv', ['-f', 'utf8', '-t', 'gb18030'], { input: good })],
  ['tabs', zone, replace('  en: Example ETDZ', '\ten: Example ETDZ')],
  ['a full-width colon', zone, replace('kind: ', 'kind：')],
  ['no space after the colon', zone, replace('kind: ', 'kind:')],
  ['a full-width blank in the indentation', zone, replace('  en: Example ETDZ', '\u3000en: Example ETDZ')],
  ['a character without width', zone, replace('Example ETDZ', 'Exam\u200Bple ETDZ')],
  ['a code without quotes', zone, (good: string) => good.replaceAll(/'(14\d{4})'/g, '$1')],
  ['curly quotes', zone, (good: string) => good.replaceAll(/'(14\d{4})'/g, '“$1”')],
  ['full-width digits', zone, replace('value: 115.6', 'value: １１５．６')],
  ['a unit in words', zone, replace('unit: cny-100m', 'unit: 亿元')],
  ['capitals', zone, replace('state: established', 'state: Established')],
  ['several slips that hide each other', zone, (good: string) => good.replace('kind: ', 'kind：').replace('unit: cny-100m', 'unit: 亿元')],
])('%s: the file is as it was before', (_, path, spoil) => {
  const { good, text, codes } = mended(path, spoil);
  expect(text).toBe(good);
  expect(codes).toEqual([]);
});

test.each([
  ['asOf: 2024/5/1', 'asOf: 2024-05-01'],
  ['asOf: 2024年5月', 'asOf: 2024-05'],
  ['asOf: 20240501', 'asOf: 2024-05-01'],
  ['asOf: 2024', "asOf: '2024'"],
])('the date %s becomes %s', (written, right) => {
  const { text } = mended(zone, replace('asOf: 2024-H1', written));
  expect(text).toContain(right);
});

test('comments and layout stay', () => {
  const { text } = mended(zone, (good) => `# 一条说明\n${good.replace('kind: ', '\n# 另一条\nkind：')}`);
  expect(text).toMatch(/^# 一条说明\n/);
  expect(text).toContain('\n\n# 另一条\nkind: ');
});

test('punctuation: half-width in English, full-width in Chinese', () => {
  expect(mended(english, () => 'One，two（three）and four。\n').text).toBe('One, two (three) and four.\n');
  expect(mended('zones/linfen/example/zh.md', () => '甲,乙; 丙.\n').text).toBe('甲，乙；丙。\n');
});

test('a text that goes on in the next line is left to a person', () => {
  const { text, codes } = mended(zone, replace('zh: 示例经开区', 'zh: 示例\n    经开区'));
  expect(text).toContain('  zh: 示例\n    经开区\n');
  expect(codes).toEqual(['several-lines']);
});

test('brackets and quotes round Chinese, traditional characters', () => {
  const chinese = 'zones/linfen/example/zh.md';
  expect(mended(chinese, () => '（甲(乙 "丙" (丁))(2024))见[戊(己)](/zones/example/ "庚(辛)")。\n').text).toBe(
    '（甲（乙 “丙” （丁））(2024)）见[戊（己）](/zones/example/ "庚(辛)")。\n',
  );
  expect(mended(chinese, () => '開發區(園區)於臨汾，\n產業"鏈"。\n').text).toBe('开发区（园区）于临汾，\n产业“链”。\n');
  expect(mended(zone, replace('zh: 示例经开区', `zh: '"示例" (臨汾) 經開區 it''s'`)).text).toContain(`zh: '“示例”（临汾）经开区 it''s'`);
});

test.each([
  ["zh: ' 示例经开区'", "zh: '示例经开区'"],
  ['zh: "示例经开区 "', 'zh: "示例经开区"'],
  ['zh: "\\u3000示例经开区\\n"', "zh: '示例经开区'"],
  ["zh: '示例''经开区\u3000'", "zh: '示例''经开区'"],
  ['zh: 示例经开区\u3000', 'zh: 示例经开区'],
  ['zh: \u3000示例经开区\u00A0', 'zh: 示例经开区'],
  ['zh: \u3000#1 示例区', "zh: '#1 示例区'"],
  ['zh: |\n    示例经开区', 'zh: |-\n    示例经开区'],
  ['zh: >+\n    示例经开区\n', 'zh: >-\n    示例经开区\n'],
])('blanks at the ends of a text: %j becomes %j', (written, right) => {
  const { text, codes } = mended(zone, replace('zh: 示例经开区', written));
  expect(text).toContain(`  ${right}\n  en: `);
  expect(codes).toEqual([]);
});

test('blanks at the ends of ids, dates and aliases', () => {
  expect(mended(zone, replace('kind: economic-technological', 'kind: " economic-technological "')).text).toContain('kind: "economic-technological"');
  expect(mended(zone, replace('asOf: 2024-H1', "asOf: '2024-H1\u00A0'")).text).toContain("asOf: '2024-H1'");
  expect(mended('companies/example-pharma.yaml', replace('  - 示例制药', "  - ' 示例制药'\n  - '2024 '")).text).toContain(
    "  - '示例制药'\n  - '2024'\n",
  );
});

test('a value that comes to need quotes gets them', () => {
  expect(mended(zone, replace('en: Total investment', 'en: Investment：total')).text).toContain("en: 'Investment: total'");
});

test.each([
  ['a number with words says more than its digits', replace('value: 115.6', 'value: 约115.6')],
  ['a misspelt name is a guess', replace('kind: economic-technological', 'knid: economic-technological')],
  ['a comment after a value may be part of it', replace('en: Example ETDZ', 'en: Example ETDZ #1')],
  ['a lost character is unknown', replace('示例经开区', '示例经\uFFFD区')],
])('%s: left to a person', (_, spoil) => {
  const { good, text, report, codes } = mended(zone, spoil);
  expect(text).toBe(spoil(good));
  expect(report).toBe('没有可以自动改的地方。');
  expect(codes).toHaveLength(1);
});

test('says what was done, file by file and line by line', () => {
  expect(mended(zone, (good) => `\uFEFF${good.replace('kind: ', 'kind：')}`).report).toBe(
    [
      `content/${zone}`,
      '  整个文件：去掉文件开头的 BOM',
      '  第 9 行：kind：economic-technological',
      '    改为：kind: economic-technological',
      '',
      '自动改了 1 个文件，2 处。请用 git diff 看一遍再提交。',
    ].join('\n'),
  );
});

test('tidying keeps what means something', () => {
  expect(tidy('一行  \n换行后 \n\n末尾  \n\n\n', 'markdown').text).toBe('一行  \n换行后\n\n末尾\n');
  // In a block text the blanks are part of the value.
  expect(tidy('a: |\n  b  \n  c\n', 'yaml').text).toBe('a: |\n  b  \n  c\n');
});

test('rows of a zone are put in the order of their ids, with the comments above them', () => {
  const food =
    '  # 第二产业\n  - id: food\n    name:\n      zh: 食品\n      en: Food\n    asOf: 2024-Q1 # 季度\n    source: example-briefs/example\n';
  const { good, text } = mended(zone, (given) => given.replace('leadingIndustries:\n', `leadingIndustries:\n${food}`));
  const rows = /leadingIndustries:\n((?:  .*\n)+)/.exec(good)?.[1] ?? '';
  expect(text).toBe(good.replace(rows, rows + food));
});

test('rows that cannot be told apart stay where they are', () => {
  const twice = (given: string): string =>
    given.replace(/(leadingIndustries:\n)((?:  .*\n)+)/, (_, head: string, rows: string) => head + rows.replace('biomedicine', 'z') + rows + rows);
  const { good, text } = mended(zone, twice);
  expect(text).toBe(twice(good));
});
