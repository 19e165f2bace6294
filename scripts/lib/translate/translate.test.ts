import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { casesFolder } from '../../../tests/checked-example.ts';
import { checkContent } from '../../../src/checker/check-content.ts';
import { linkPortal } from '../../../src/domain/link-portal.ts';
import { UsageError } from '../args.ts';
import { confirm, readTranslations, record, statusReport } from './translate.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zone-atlas-'));
  cpSync(join(casesFolder, 'good'), directory, { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true }));

const read = (file: string) => readFileSync(join(directory, file), 'utf8');
function change(file: string, from: string, to: string): void {
  expect(read(file)).toContain(from);
  writeFileSync(
    join(directory, file),
    read(file).replace(from, () => to),
  );
}
const service = 'mechanisms/example-service.yaml';
const outdated = () => readTranslations(directory).outdated.map(({ file, key }) => `${file}#${key}`);

test('without a ledger nothing is outdated, and the check says nothing', () => {
  change(service, '帮助企业办理手续。', '帮助企业办理全部手续。');
  expect(outdated()).toEqual([]);
  expect(checkContent(directory).problems).toEqual([]);
});

test('Chinese that changes after it was recorded makes its English outdated, until the English changes or is confirmed', () => {
  expect(record(directory)).toBeGreaterThan(20);
  expect(checkContent(directory).problems).toEqual([]);
  change(service, '帮助企业办理手续。', '帮助企业办理全部手续。');
  expect(outdated()).toEqual([`${service}#explanation`]);
  expect(statusReport(readTranslations(directory), 'zh')).toContain('英文过时 1 处');

  const { problems, entries } = checkContent(directory);
  expect(problems).toMatchObject([{ code: 'outdated-translation', severity: 'warning' }]);
  expect(problems[0]?.file).toContain(service);
  expect([...linkPortal(entries).outdatedEnglish]).toEqual([[service, ['explanation']]]);
  // Recording does not sweep it away.
  record(directory);
  expect(outdated()).toEqual([`${service}#explanation`]);

  change(service, 'Helps companies with formalities.', 'Helps companies with all formalities.');
  expect(outdated()).toEqual([]);
  change(service, 'Helps companies with all formalities.', 'Helps companies with formalities.');
  expect(() => confirm(directory, 'mechanisms/other.yaml')).toThrow(UsageError);
  expect(confirm(directory, `content/${service}#explanation`)).toBe(1);
  expect(outdated()).toEqual([]);
  expect(checkContent(directory).problems).toEqual([]);
});

test('prose counts as one text; a row that is put before another changes nothing', () => {
  record(directory);
  writeFileSync(join(directory, 'zones/linfen/example/zh.md'), '改写的一段。\n');
  expect(outdated()).toEqual(['zones/linfen/example/en.md#en.md']);
  expect(confirm(directory, 'zones/linfen/example/zh.md')).toBe(1);
  expect(outdated()).toEqual([]);
});

test('texts without English, and Chinese in the place of English, are listed', () => {
  change(service, '  en: Helps companies with formalities.\n', '');
  expect(statusReport(readTranslations(directory), 'en')).toContain(`content/${service}#explanation`);
  expect(readTranslations(directory).missing.map(({ key }) => key)).toEqual(['explanation']);
});

test('two branches that both record join without a conflict marker doing harm', () => {
  record(directory);
  const lines = read('translations.txt');
  writeFileSync(join(directory, 'translations.txt'), `<<<<<<< ours\n${lines}=======\n${lines}>>>>>>> theirs\n`);
  change(service, '帮助企业办理手续。', '帮助企业办理全部手续。');
  expect(outdated()).toEqual([`${service}#explanation`]);
});
