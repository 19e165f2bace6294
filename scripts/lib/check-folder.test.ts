import { chmodSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { casesFolder, inExampleContent, parseCase, spoil, type Step } from '../../tests/checked-example.ts';
import { readFileSync } from 'node:fs';
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

test('good content is the same content from three threads', async () => {
  await inExampleContent(async (directory) => {
    const [one, three] = [await checkFolder(directory, { threads: 1 }), await checkFolder(directory, { threads: 3, shareFiles: 3 })];
    expect(three).toEqual(one);
    expect(one.problems).toEqual([]);
  });
});
