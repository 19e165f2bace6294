/**
 * Every code has a case in tests/fixtures/checker/<code>/: content with one mistake, and the exact report on it.
 * The same cases are the examples of docs/errors.md. After a deliberate change: `npx vitest run -u`, and read the diff.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { casesFolder, checkSpoilt, parseCase } from '../../tests/checked-example.ts';
import { errorsDocument } from '../../tests/errors-document.ts';
import { codes } from './codes.ts';
import { textReport } from './report/text.ts';

const names = readdirSync(casesFolder).filter((name) => name !== 'good');
const cases = new Map(names.map((name) => [name, parseCase(readFileSync(join(casesFolder, name, 'case.txt'), 'utf8'))]));

test('the example content has no problem', () => {
  expect(checkSpoilt([]).problems).toEqual([]);
});

test('every code has a case, and every case a code', () => {
  // A second case of a code is called <code>~<what is special about it>.
  expect([...new Set(names.map((name) => name.split('~')[0]))].sort()).toEqual(Object.keys(codes).sort());
});

describe.each(names)('%s', (name) => {
  const { steps } = cases.get(name) ?? { steps: [] };

  test('is reported word by word, in both languages', async () => {
    const chinese = checkSpoilt(steps, 'zh').problems;
    const english = checkSpoilt(steps, 'en').problems;
    expect(chinese.map(({ code }) => code)).toContain(name.split('~')[0]);
    const report = `${textReport(chinese, 'zh')}\n\n${'='.repeat(20)}\n\n${textReport(english, 'en')}\n`;
    await expect(report).toMatchFileSnapshot(join(casesFolder, name, 'report.txt'));
    // A value that a template or finding got wrong.
    expect(report).not.toMatch(/\{\w+\}|undefined|\[object/);
  });
});

test('docs/errors.md has each code with meaning, example and remedy', async () => {
  const document = errorsDocument(cases);
  expect([...document.matchAll(/^### (.+)$/gm)].map(([, code]) => code).sort()).toEqual(Object.keys(codes).sort());
  await expect(document).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/errors.md'));
});
