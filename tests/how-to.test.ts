/** The how-tos for staff show what the tools really say, and lead to what is there. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../src/checker/check-content.ts';
import { adminWords } from '../src/admin/words.ts';
import { casesFolder } from './checked-example.ts';

const docs = join(import.meta.dirname, '../docs');
const folder = join(docs, 'how-to');
const guides = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const reports = readdirSync(casesFolder)
  .map((name) => join(casesFolder, name, 'report.txt'))
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file, 'utf8'));

describe.each(guides)('$name', ({ name, text }) => {
  test('quotes the check word for word', () => {
    const quoted = [...text.matchAll(/```text\n([\s\S]*?)\n```/g)].map(([, block = '']) => block);
    expect(quoted.filter((block) => !reports.some((report) => report.includes(block)))).toEqual([]);
    if (name === 'read-the-check.md') expect(quoted.length).toBeGreaterThan(1);
  });

  test('leads to files and pictures that are there, and pictures are small', () => {
    const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !target.startsWith('http'));
    for (const target of targets) {
      const file = join(dirname(join(folder, name)), target);
      expect(existsSync(file), target).toBe(true);
      if (target.endsWith('.png')) expect(statSync(file).size, target).toBeLessThanOrEqual(60_000);
    }
  });

  test('names the acts of the form as the form does', () => {
    const words = Object.values(adminWords).map(({ zh }) => zh);
    const named = [...text.matchAll(/“要做什么”选“([^”]+)”/g)].map(([, act = '']) => act);
    expect(named.filter((act) => !(words as string[]).includes(act))).toEqual([]);
  });

  test('begins in Chinese and has an English part', () => {
    expect(text).toMatch(/^# \p{Script=Han}/u);
    expect(text).toMatch(/\n---\n\n# [A-Z]/);
  });
});

describe('the guide in the content folder', () => {
  const guide = readFileSync(join(docs, '../content/README.md'), 'utf8');
  /** The first block of YAML below a heading. */
  const blockUnder = (heading: string): string => /```yaml\n([\s\S]*?)```/.exec(guide.slice(guide.indexOf(`## ${heading}\n`)))?.[1] ?? '';

  test('has one complete example, and it passes the check', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zone-atlas-'));
    try {
      cpSync(join(casesFolder, 'good'), folder, { recursive: true });
      const zone = join(folder, 'zones/linfen/sample');
      mkdirSync(zone, { recursive: true });
      writeFileSync(join(folder, 'sources/example-zone-2026-q3.yaml'), blockUnder('登记一份新来源'));
      writeFileSync(join(zone, 'zone.yaml'), blockUnder('一个完整的例子'));
      for (const [name, text] of Object.entries({ 'zh.md': '示例介绍。', 'en.md': 'An example.' })) writeFileSync(join(zone, name), `${text}\n`);
      expect(
        checkContent(folder)
          .problems.filter(({ severity }) => severity === 'error')
          .map(({ file, line, message }) => `${file}:${String(line)} ${message}`),
      ).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
