import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import { casesFolder } from '../../../tests/checked-example.ts';
import type { Lang } from '../../../src/schema/text.ts';
import { UsageError } from '../args.ts';
import { htmlReport } from './html-report.ts';
import { escapeMarkdown, markdownReport } from './markdown-report.ts';
import type { Block } from './report-block.ts';
import { review } from './review.ts';

let root: string;
const content = () => join(root, 'content');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.invalid', '-c', 'init.defaultBranch=main', ...args], { cwd: root });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zone-atlas-review-'));
  cpSync(join(casesFolder, 'good'), content(), { recursive: true });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'base');
});
afterEach(() => rmSync(root, { recursive: true }));

const path = (file: string) => join(content(), file);
const read = (file: string) => readFileSync(path(file), 'utf8');
function write(file: string, text: string): void {
  mkdirSync(dirname(path(file)), { recursive: true });
  writeFileSync(path(file), text);
}
function change(file: string, from: string, to: string): void {
  expect(read(file)).toContain(from);
  write(
    file,
    read(file).replace(from, () => to),
  );
}
const markdown = (blocks: readonly Block[]) => markdownReport(blocks, (rows) => `left out: ${rows}`).replaceAll('\u2060', '');
const report = (lang: Lang = 'en') => markdown(review(content(), 'HEAD', lang));

const project = 'zones/linfen/example/projects/example-line.yaml';

describe('a review', () => {
  test('of nothing says so', () => {
    expect(report()).toContain('The content has not changed.');
    expect(report('zh')).toContain('内容没有变化。');
  });

  test('shows a changed figure with unit, date and source, and doubts it while date and source are the old ones', () => {
    const figure = (value: number, asOf: string) =>
      ['figures:', '  - id: land', '    label:', '      zh: 用地', '      en: Land', `    value: ${value}`, '    unit: mu', '    topic: land'].join(
        '\n',
      ) + `\n    asOf: ${asOf}\n    source: example-briefs/example\n`;
    const before = read(project);
    write(project, before + figure(120, '2024-05'));
    git('commit', '-qam', 'figure');
    write(project, before + figure(150, '2024-05'));
    const row = (text: string) => text.split('\n').find((line) => /^\| Figures land › Value/i.test(line)) ?? '';
    expect(row(report())).toMatch(/\| 120亩<br>120 mu \(8 ha\) \| 150亩<br>150 mu \(10 ha\) \| May 2024 \| example-briefs\/example \|$/);
    expect(report()).toContain('the value has changed, its date and source have not');
    write(project, before + figure(150, '2024-06'));
    expect(row(report())).toContain('| Jun 2024 |');
    expect(report()).not.toContain('its date and source have not');
  });

  test('shows Chinese that was changed without its English', () => {
    const name = /zh: (.*)/.exec(read(project))?.[1] ?? '';
    change(project, `zh: ${name}`, `zh: ${name}二期`);
    change('zones/linfen/example/zh.md', read('zones/linfen/example/zh.md').trim(), '改写的一段。');
    const text = report();
    expect(text.match(/the Chinese has changed, the English has not/g)).toHaveLength(2);
    expect(text).toContain(`${name}二期`);
    expect(text).toContain('改写的一段。');
  });

  test('names new, removed and moved entries, their pages in both languages, and what no longer passes the check', () => {
    write('companies/new-company.yaml', 'name:\n  zh: 新示例公司\n  en: New example company\nasOf: 2024-05\nsource: example-briefs/example\n');
    rmSync(path('events/example-visit.yaml'));
    const moved = read(project);
    rmSync(path(project));
    write('cities/linfen/projects/example-line.yaml', moved);
    const text = report();
    expect(text).toContain('1 new, 1 changed, 1 removed');
    expect(text).toContain('### New · Company New example company');
    expect(text).toContain('/companies/new-company/ , /en/companies/new-company/');
    expect(text).toMatch(/### Removed · Event /);
    expect(text).toContain('was at content/zones/linfen/example/projects/example-line.yaml');
    expect(text).toMatch(/New pages \(1\): \/companies\/new-company\//);
    expect(text).toMatch(/Pages removed .*: \/news\/example-visit\//);
    rmSync(path('companies/example-pharma.yaml'));
    expect(report()).toContain('errors: it cannot be published');
    expect(report()).toContain('does not exist');
  });

  test('names chain nodes that change and gaps that open and close', () => {
    const node = /^ {2}- id: (\S+)/m.exec(read('chains/biomedicine.yaml'))?.[1] ?? '';
    const placed = (stage: string) =>
      [
        'name:',
        '  zh: 新线',
        '  en: New line',
        'placements:',
        '  - chain: biomedicine',
        `    node: ${node}`,
        'stages:',
        `  - stage: ${stage}`,
        '    asOf: 2024-05',
        '    source: example-briefs/example',
        '',
      ].join('\n');
    write('zones/linfen/example/projects/new-line.yaml', placed('negotiating'));
    const talked = report();
    expect(talked).toMatch(new RegExp(`/chains/biomedicine/${node}/`));
    git('add', '-A');
    git('commit', '-qm', 'talked about');
    write('zones/linfen/example/projects/new-line.yaml', placed('in-production'));
    expect(report()).toContain('→ Present');
  });

  test('names facts that are too old when they come in, or that a newer check leaves behind', () => {
    write('companies/old-company.yaml', 'name:\n  zh: 旧公司\n  en: Old company\nasOf: 2022-05\nsource: example-briefs/example\n');
    const overdue = (text: string) => text.split('Now too old')[1]?.split('## ')[0] ?? '';
    expect(overdue(report())).toMatch(/companies\/old-company\.yaml .*May 2022/);
    git('add', '-A');
    git('commit', '-qm', 'old');
    change('sources/example-briefs.yaml', 'checkedOn: 2024-06-01', 'checkedOn: 2026-06-01');
    expect(overdue(report())).toContain('example-pharma');
    expect(overdue(report())).not.toContain('old-company');
  });

  test('is the same twice', () => {
    write('companies/new-company.yaml', 'name:\n  zh: 新示例公司\n  en: New example company\nasOf: 2024-05\nsource: example-briefs/example\n');
    expect(report()).toBe(report());
  });
});

describe('hostile values', () => {
  const evil = '</td><script>alert(1)</script> [x](javascript:alert(1)) @owner #12 `a` | b ![p](https://evil.example/p.gif) <!--';

  test('are shown as text, in Markdown and HTML', () => {
    write('companies/evil.yaml', `name:\n  zh: 恶意\n  en: '${evil}'\nasOf: 2024-05\nsource: example-briefs/example\n`);
    const blocks = review(content(), 'HEAD', 'en');
    const text = markdownReport(blocks, () => '');
    expect(text).not.toMatch(/<script|<!--|<\/td/);
    expect(text).not.toMatch(/(?<!\\)\[x|(?<!\\)`a|@owner|#12|https:\/\//);
    const page = parse(htmlReport(blocks, 'Review', 'en'));
    expect(page.querySelectorAll('script, img, a')).toEqual([]);
    expect(page.textContent).toContain('javascript:alert(1)');
  });

  test('a cell stays a cell, and a line a line', () => {
    expect(escapeMarkdown('a | b\n# c')).not.toMatch(/(?<!\\)\||\n/);
    expect(escapeMarkdown('# a')).toMatch(/^\\?#\u2060? ?a|^\\#/);
    expect(escapeMarkdown('1. a')).not.toMatch(/^1\. /);
  });

  test('a link in the base is not followed, and an odd name of a commit is no option', () => {
    symlinkSync('/etc', path('companies/etc'));
    git('add', '-A');
    git('commit', '-qm', 'link');
    rmSync(path('companies/etc'));
    expect(report()).toContain('The content has not changed.');
    for (const ref of ['--output=/tmp/x', '-n', 'no-such-branch', '']) expect(() => review(content(), ref, 'en'), ref).toThrow(UsageError);
  });
});

test('a report that is too long for a comment says how many rows are missing', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => [[`field ${index}`], ['old'.repeat(20)], ['new'.repeat(20)]]);
  const text = markdownReport([{ kind: 'table', head: ['a', 'b', 'c'], rows }], (count) => `left out: ${count}`);
  expect(text.length).toBeLessThan(65_536);
  expect(Number(/left out.* (\d+)/.exec(text)?.[1])).toBeGreaterThan(1000);
});
