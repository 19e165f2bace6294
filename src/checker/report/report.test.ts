import { expect, test } from 'vitest';
import { checkSpoilt, type Step } from '../../../tests/checked-example.ts';
import { reports } from './index.ts';

const steps: Step[] = [
  { verb: 'change', path: 'zones/linfen/example/zone.yaml', operand: '', old: ['state: established'], new: ['state: Established'] },
  { verb: 'change', path: 'rounds/2024-1.yaml', operand: '', old: ['number: 1'], new: [] },
];

test('text is for people', () => {
  expect(reports.text(checkSpoilt(steps, 'en').problems, 'en')).toMatchInlineSnapshot(`
    "rounds/2024-1.yaml:1:1  missing-field
      Number in the year must be given.
      Fix:  Add a line: number: …
      Help: docs/errors.md#missing-field

    zones/linfen/example/zone.yaml:10:8  not-in-list
      State cannot be “Established”.
      Now:  state: Established
      Fix:  state: established
      Help: docs/errors.md#not-in-list
       9 | kind: economic-technological
    > 10 | state: Established
         |        ^^^^^^^^^^^
      11 | counties:

    2 errors in 2 files."
  `);
});

test('json is an array for programs', () => {
  expect(reports.json(checkSpoilt(steps).problems, 'zh')).toMatchInlineSnapshot(`
    "[
      {
        "file": "rounds/2024-1.yaml",
        "line": 1,
        "column": 1,
        "code": "missing-field",
        "severity": "error",
        "field": "次序",
        "found": "",
        "message": "次序必须填写。",
        "fix": "加一行：number: …",
        "mendable": false
      },
      {
        "file": "zones/linfen/example/zone.yaml",
        "line": 10,
        "column": 8,
        "code": "not-in-list",
        "severity": "error",
        "field": "状态",
        "found": "Established",
        "message": "状态不能是“Established”。",
        "fix": "state: established",
        "mendable": true
      }
    ]"
  `);
});

test('github is one command a problem, with signs of its own escaped', () => {
  expect(reports.github(checkSpoilt(steps).problems, 'zh')).toMatchInlineSnapshot(`
    "::error file=rounds/2024-1.yaml,line=1,col=1,title=missing-field::次序必须填写。%0A改为：加一行：number: …
    ::error file=zones/linfen/example/zone.yaml,line=10,col=8,title=not-in-list::状态不能是“Established”。%0A改为：state: established
    2 个文件，2 处错误。"
  `);
  const [problem] = checkSpoilt(steps).problems;
  if (!problem) throw new Error('no problem');
  const odd = { ...problem, file: 'a,b:c.yaml', message: '50%\nx' };
  expect(reports.github([odd], 'en').split('\n')[0]).toContain('::error file=a%2Cb%3Ac.yaml,line=1,col=1,title=missing-field::50%25%0Ax%0AFix: ');
});

test('without problems each says so', () => {
  expect([reports.text([], 'zh'), reports.text([], 'en'), reports.json([], 'zh')]).toEqual(['没有发现问题。', 'No problems found.', '[]']);
});

test('carets stand under full-width characters', () => {
  const [problem] = checkSpoilt([
    { verb: 'write', path: 'zones/linfen/example/zh.md', operand: '', old: [], new: ['开发区、位于临汾,市郊。'] },
  ]).problems;
  const frame = reports
    .text(problem ? [problem] : [], 'zh')
    .split('\n')
    .slice(-4);
  expect(frame).toEqual(['> 1 | 开发区、位于临汾,市郊。', '    |                 ^', '', '1 个文件，1 处错误。']);
});

test('markdown is a table for a pull request, with errors first and no markup of others', () => {
  const [problem] = checkSpoilt(steps).problems;
  if (!problem) throw new Error('no problem');
  const warning = { ...problem, severity: 'warning' as const, message: 'a|b <i> @all [x](y)' };
  expect(reports.markdown([warning, problem], 'zh')).toMatchInlineSnapshot(`
    "**内容检查** · 1 个文件，1 处错误，1 处提醒。

    | 位置 | 问题 | 改法 |
    | --- | --- | --- |
    | \`rounds/2024-1.yaml:1:1\`<br>[missing-field](docs/errors.md#missing-field) | 次序必须填写。 | 加一行：number: … |
    | \`rounds/2024-1.yaml:1:1\`<br>[missing-field](docs/errors.md#missing-field) | 提醒：a&#124;b &#60;i&#62; &#64;all &#91;x&#93;(y) | 加一行：number: … |"
  `);
  expect(reports.markdown([], 'en')).toBe('**Content check** · No problems found.');
  expect(
    reports.markdown(
      Array.from({ length: 70 }, () => problem),
      'en',
    ),
  ).toContain('10 more');
});

test('warnings are marked and counted apart', () => {
  const [problem] = checkSpoilt(steps).problems;
  if (!problem) throw new Error('no problem');
  const warning = { ...problem, severity: 'warning' as const };
  expect(reports.text([warning], 'zh')).toContain('missing-field（提醒）');
  expect(reports.text([warning], 'zh').split('\n').at(-1)).toBe('1 个文件，1 处提醒。没有错误，可以发布；提醒请核对。');
  expect(reports.text([problem, warning, warning], 'en').split('\n').at(-1)).toBe('1 error and 2 warnings in 1 file.');
  expect(reports.github([warning], 'zh')).toMatch(/^::warning file=/);
});
