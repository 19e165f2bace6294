import { join } from 'node:path';
import { expect, test } from 'vitest';
import { casesFolder } from '../../../tests/checked-example.ts';
import { openDesk } from '../../checker/draft.ts';
import { saveGate } from './gate.ts';

const desk = openDesk(join(casesFolder, 'good'));
const company = 'name:\n  zh: 示例新材料公司\n  en: Example New Materials\nasOf: 2024-05\nsource: example-briefs/example\n';
const wrong = company.replace('2024-05', '2024-13');
const project = (id: string) =>
  `name:\n  zh: 示例生产线\n  en: Example second line\ncompanies:\n  - ${id}\nstages:\n  - stage: signed\n    asOf: 2024-05\n    source: example-briefs/example\n`;

test('lets through what passes the check, and remembers what was written', () => {
  const gate = saveGate(desk, false);
  gate.announce('content/companies/made.yaml');
  expect(gate.pass(company)).toBe(company);
  expect([...gate.written]).toEqual([]);
  gate.saved('content/companies/made.yaml');
  expect([...gate.written]).toEqual([['companies/made.yaml', company]]);
});

test('refuses what does not, in the words of the checker', () => {
  const gate = saveGate(desk, false);
  const save = (): string => {
    gate.announce('content/companies/made.yaml');
    return gate.pass(wrong);
  };
  expect(save).toThrow(
    expect.objectContaining({
      message: 'saving_failed',
      cause: expect.objectContaining({ message: expect.stringContaining('2024-13') as string }) as Error,
    }),
  );
  expect(save).toThrow('saving_failed');
});

test('where a repository may know more, the same text passes the second time', () => {
  const gate = saveGate(desk, true);
  const save = (text: string): string => {
    gate.announce('content/companies/made.yaml');
    return gate.pass(text);
  };
  expect(() => save(wrong)).toThrow('saving_failed');
  expect(() => save(`${wrong}\n`)).toThrow('saving_failed');
  expect(save(`${wrong}\n`)).toBe(`${wrong}\n`);
});

test('knows a company that was made just before, and refuses one that is nowhere', () => {
  const gate = saveGate(desk, false);
  gate.announce('content/companies/made.yaml');
  gate.pass(company);
  const at = 'content/zones/linfen/example/projects/second.yaml';
  gate.announce(at);
  expect(gate.pass(project('made'))).toContain('made');
  gate.announce(at);
  expect(() => gate.pass(project('nowhere'))).toThrow('saving_failed');
});

test('refuses a project in a folder that is no zone', () => {
  const gate = saveGate(desk, false);
  gate.announce('content/zones/yuncheng/example/projects/second.yaml');
  expect(() => gate.pass(project('example-pharma'))).toThrow('saving_failed');
});

test('puts the rows of a place in the order of their ids', () => {
  const gate = saveGate(desk, true);
  gate.announce('content/province.yaml');
  expect(() => gate.pass('targets:\n  - id: b\n  - id: a\n')).toThrow('saving_failed');
  gate.announce('content/province.yaml');
  expect(gate.pass('targets:\n  - id: b\n  - id: a\n')).toBe('targets:\n  - id: a\n  - id: b\n');
});
