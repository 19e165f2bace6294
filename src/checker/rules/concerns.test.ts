/** The quick look of a rule never hides what the rule would find. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { casesFolder, parseCase } from '../../../tests/checked-example.ts';
import type { Content, Passage } from '../content.ts';
import { indexContent } from '../content.ts';
import { isConcerned } from '../run-rules.ts';
import { signsIn } from '../signs.ts';
import { rules } from './index.ts';

const quick = rules.filter((rule) => rule.scope === 'passage');

/** All lines of all cases, and of the tests that list what is to be found and what is not. */
const texts = [
  ...readdirSync(casesFolder)
    .filter((name) => name !== 'good')
    .flatMap((name) => parseCase(readFileSync(join(casesFolder, name, 'case.txt'), 'utf8')).steps.flatMap(({ new: lines }) => lines)),
  ...readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(/'([^'\n]+)'/g)].map(([, text = '']) => text)),
].map((text) => text.replace(/^ *(?:- )?\w+: /, ''));

test('what a rule passes over has nothing that it would find', () => {
  const content: Content = indexContent([], [], '2026-11-30');
  let found = 0;
  for (const text of new Set(texts)) {
    const shapes: Partial<Passage>[] = [
      { lang: 'zh', path: ['name', 'zh'], other: 'in Shanxi, 1.5 billion' },
      { lang: 'en', path: ['name', 'en'], other: '陕西' },
      { lang: 'zh' },
      { lang: 'en' },
      { path: ['aliases', 0] },
      { path: ['contacts', 0, 'phone'] },
      { path: ['contacts', 0, 'email'] },
      { path: ['asOf'] },
    ];
    for (const shape of shapes) {
      const passage: Passage = { file: 'x.yaml', text, collection: 'zones', ...shape };
      for (const rule of quick) {
        const findings = [...rule.check(passage, content)];
        found += findings.length;
        if (findings.length > 0) expect(isConcerned(rule, passage, signsIn(text), content), `${rule.name}: ${text}`).toBe(true);
      }
    }
  }
  expect(found).toBeGreaterThan(500);
});
