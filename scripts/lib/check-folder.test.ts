import { chmodSync, cpSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { casesFolder, inExampleContent, parseCase, spoil, type Step } from '../../tests/checked-example.ts';
import { readFileSync } from 'node:fs';
import { listContentFolder } from '../../src/checker/files.ts';
import type { FoundFile } from '../../src/checker/found-file.ts';
import { cutIntoShares, isLookedInto } from '../../src/checker/shares.ts';
import { checkFolder } from './check-folder.ts';

/** As many mistakes as fit into one folder: the steps of all cases that can still be taken. */
function spoilAll(directory: string): number {
  const steps = readdirSync(casesFolder)
    .filter((name) => name !== 'good')
    .flatMap((name) => parseCase(readFileSync(join(casesFolder, name, 'case.txt'), 'utf8')).steps)
    .filter(({ verb, path }) => verb !== 'delete' && verb !== 'pipe' && !/^(site|divisions)\.yaml$/.test(path));
  return steps.filter((step: Step) => {
    try {
      spoil(step, directory);
      return true;
    } catch {
      return false;
    }
  }).length;
}

test('three threads say what one says, to the last byte', async () => {
  await inExampleContent(async (directory) => {
    expect(spoilAll(directory)).toBeGreaterThan(50);
    writeFileSync(join(directory, 'zones/linfen/example/Zone.yaml'), 'a: b\n');
    writeFileSync(join(directory, 'companies/locked.yaml'), 'a: b\n');
    chmodSync(join(directory, 'companies/locked.yaml'), 0o000);
    symlinkSync('x', join(directory, 'companies/linked.yaml'));
    const [one, three] = [await checkFolder(directory, { threads: 1 }), await checkFolder(directory, { threads: 3, shareFiles: 3 })];
    expect(one.problems.length).toBeGreaterThan(50);
    expect(JSON.stringify(three.problems)).toBe(JSON.stringify(one.problems));
    expect(three.counts).toEqual(one.counts);
    expect(three.entries).toEqual(one.entries);
    expect([...three.bodies]).toEqual([...one.bodies]);
  });
});

test('what two shares claim is said of the later one', async () => {
  await inExampleContent(async (directory) => {
    const company = (name: string, code = ''): string =>
      `name:\n  zh: ${name}\n  en: Placeholder Co., Ltd.\n${code}asOf: 2024-05\nsource: example-briefs/example\n`;
    const code = "creditCode: '91140000000000000T'\n";
    const write = (id: string, text: string): void => writeFileSync(join(directory, `companies/${id}.yaml`), text);
    for (let number = 1; number < 9; number += 1) write(`filling-${String(number)}`, company(`示例${String(number)}厂`));
    write('another', company('示例第一（临汾）有限公司', code));
    write('same-code', company('示例第二有限公司', code));
    write('same-name', company('示例制药有限公司'));
    write('same-name-wide', company('示例第一 （临汾） 有限公司'));
    write('third', company('示例制药有限公司 '));
    write('broken', 'name: [\n');
    cpSync(join(directory, 'zones/linfen/example'), join(directory, 'zones/yuncheng/example'), { recursive: true });
    cpSync(join(directory, 'chains/biomedicine.yaml'), join(directory, 'chains/other.yaml'));

    const others: FoundFile[] = [];
    listContentFolder(directory, (file) => isLookedInto(file) || others.push(file));
    const shares = cutIntoShares(others, 3);
    const shareOf = (id: string): number => shares.findIndex((share) => share.some(({ path }) => path === `companies/${id}.yaml`));
    expect(shareOf('same-code')).not.toBe(shareOf('another'));
    expect(shareOf('same-name')).not.toBe(shareOf('example-pharma'));

    const [one, three] = [await checkFolder(directory, { threads: 1 }), await checkFolder(directory, { threads: 3, shareFiles: 3 })];
    expect(JSON.stringify(three.problems)).toBe(JSON.stringify(one.problems));
    const said = one.problems
      .filter(({ code }) => code.startsWith('duplicate-'))
      .map(({ file, message }) => [file.slice(directory.length + 1), /content\/\S+\.yaml/.exec(message)?.[0]]);
    expect(said).toEqual([
      ['chains/other.yaml', 'content/chains/biomedicine.yaml'],
      ['companies/same-code.yaml', 'content/companies/another.yaml'],
      ['companies/same-name-wide.yaml', 'content/companies/another.yaml'],
      ['companies/same-name.yaml', 'content/companies/example-pharma.yaml'],
      ['companies/third.yaml', 'content/companies/example-pharma.yaml'],
      ['zones/yuncheng/example/projects/example-line.yaml', 'content/zones/linfen/example/projects/example-line.yaml'],
      ['zones/yuncheng/example/zone.yaml', 'content/zones/linfen/example/zone.yaml'],
    ]);
  });
});

test('good content is the same content from three threads', async () => {
  await inExampleContent(async (directory) => {
    const [one, three] = [await checkFolder(directory, { threads: 1 }), await checkFolder(directory, { threads: 3, shareFiles: 3 })];
    expect(three).toEqual(one);
    expect(one.problems).toEqual([]);
  });
});

test('what is written by its name is found in a share of another thread', async () => {
  await inExampleContent(async (directory) => {
    const company = (name: string): string => `name:\n  zh: ${name}\n  en: Placeholder Co., Ltd.\nasOf: 2024-05\nsource: example-briefs/example\n`;
    for (let number = 1; number < 9; number += 1)
      writeFileSync(join(directory, `companies/filling-${String(number)}.yaml`), company(`示例${String(number)}厂`));
    const event = readFileSync(join(directory, 'events/example-visit.yaml'), 'utf8');
    const named = event.replace('[example]', '[示例经开区]\ncompanies: [示例7厂, 示例9厂]\nprojects: [示例项目甲]');
    writeFileSync(join(directory, 'events/example-visit.yaml'), named);
    const [one, three] = [await checkFolder(directory, { threads: 1 }), await checkFolder(directory, { threads: 3, shareFiles: 3 })];
    expect(JSON.stringify(three.problems)).toBe(JSON.stringify(one.problems));
    expect(one.problems.map(({ fix }) => fix).slice(0, 2)).toEqual(['zones: [example]', 'companies: [filling-7, 示例9厂]']);
  });
});
