import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realContent } from '../../tests/sites.ts';
import { parseYaml } from './parse.ts';
import { syntaxFindings } from './yaml-syntax.ts';

const chains = readdirSync(join(realContent, 'chains'));

test.each(chains)('%s, left in ruins by one slip, is looked at a few times, and a few places are named once each', (name) => {
  const parts = readFileSync(join(realContent, 'chains', name), 'utf8').split('\n    explanation:\n');
  const text = `${parts.slice(0, 3).join('\n    explanation:\n')}\n   {{explanation:\n${parts.slice(3).join('\n    explanation:\n')}`;
  let parsed = 0;
  const findings = syntaxFindings('x.yaml', text, parseYaml(text).errors, (other) => {
    parsed += 1;
    return parseYaml(other).errors;
  });
  const places = findings.map(({ code, at }) => `${code} ${JSON.stringify(at)}`);
  expect(places.length).toBeGreaterThan(0);
  expect(places.length).toBeLessThan(12);
  expect(new Set(places).size).toBe(places.length);
  expect(parsed).toBeLessThan(5);
});
