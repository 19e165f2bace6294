/** Whatever a slip of the hand makes of a file: the checker does not crash, and each problem has a place in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { casesFolder, inExampleContent } from '../../tests/checked-example.ts';
import { writeFileSync } from 'node:fs';
import { checkContent } from './check-content.ts';

const paths = ['zones/linfen/example/zone.yaml', 'chains/biomedicine.yaml', 'zones/linfen/example/zh.md'];
const fragments = [
  ':',
  ': ',
  '：',
  '\t',
  '\n',
  '"',
  "'",
  '#',
  ' #',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '!!',
  '@',
  '%',
  '|',
  '>',
  '---\n',
  '\0',
  '\u200B',
  '，',
  '**',
  '<b',
  '](',
  '0x',
  '1e9',
  '.inf',
  'null',
  '~',
  '<<',
  '\uD800',
];

/** A small generator of numbers with a fixed seed: the same mutations in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function mutate(text: string, next: (below: number) => number): string {
  const at = next(text.length);
  const lines = text.split('\n');
  const line = next(lines.length);
  switch (next(5)) {
    case 0: // A sign too many.
      return text.slice(0, at) + (fragments[next(fragments.length)] ?? '') + text.slice(at);
    case 1: // A few characters lost.
      return text.slice(0, at) + text.slice(at + 1 + next(8));
    case 2: // A line twice.
      return lines.toSpliced(line, 0, lines[next(lines.length)] ?? '').join('\n');
    case 3: // A line lost.
      return lines.toSpliced(line, 1).join('\n');
    default: // A line moved in or out.
      return lines.with(line, next(2) === 0 ? `  ${lines[line] ?? ''}` : (lines[line] ?? '').slice(1)).join('\n');
  }
}

test('300 mutations: no crash, every problem has a place, words and a remedy', () => {
  const next = numbers(20261121);
  inExampleContent((directory) => {
    for (let round = 0; round < 300; round++) {
      const path = paths[round % paths.length] ?? '';
      const original = readFileSync(join(casesFolder, 'good', path), 'utf8');
      const mutated = mutate(mutate(original, next), next);
      writeFileSync(join(directory, path), mutated);
      const { problems } = checkContent(directory, { lang: round % 2 === 0 ? 'zh' : 'en' });
      const lines = mutated.split('\n');
      for (const { line, column, message, fix, file } of problems) {
        const where = `${round}: ${file}:${line}:${column} ${message}`;
        if (!file.endsWith(path)) continue;
        expect(line, where).toBeLessThanOrEqual(lines.length);
        expect(column, where).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        expect(Math.min(line, column), where).toBeGreaterThanOrEqual(1);
        expect(`${message}\n${fix}`, where).not.toMatch(/undefined|\[object|\{(field|found|known)\}/);
        expect(fix.length, where).toBeGreaterThan(0);
      }
      writeFileSync(join(directory, path), original);
    }
  });
}, 60_000);
