import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSpoilt, inExampleContent, type Step } from '../../tests/checked-example.ts';
import { checkContent } from './check-content.ts';

const zone = 'zones/linfen/example/zone.yaml';
const change = (path: string, old: string, now: string): Step => ({ verb: 'change', path, operand: '', old: [old], new: [now] });
const places = (steps: Step[]): string[] => checkSpoilt(steps).problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

test('reports all problems of all files at once, by file and line', () => {
  const steps = [
    change(zone, '    value: 115.6', '    value: 约115.6'),
    change(zone, 'state: established', 'state: open'),
    change('companies/example-pharma.yaml', '  zh: 示例制药有限公司', '  zh: 示例制药 #1'),
    change('rounds/2024-1.yaml', 'mainVenue: linfen', 'mainVenue: linfeng'),
  ];
  expect(places(steps)).toEqual([
    'companies/example-pharma.yaml:2:12 comment-in-text',
    'rounds/2024-1.yaml:3:12 unknown-reference',
    'zones/linfen/example/zone.yaml:10:8 not-in-list',
    'zones/linfen/example/zone.yaml:31:12 not-a-number',
  ]);
});

test('several things missing at one place are several problems', () => {
  const row = ['    value: 115.6', '    unit: cny-100m'];
  const steps: Step[] = [
    { verb: 'change', path: zone, operand: '', old: row, new: [] },
    { verb: 'change', path: zone, operand: '', old: ['    asOf: 2024-H1', '    source: example-briefs/example'], new: [] },
    { verb: 'change', path: 'rounds/2024-1.yaml', operand: '', old: ['year: 2024', 'number: 1'], new: [] },
  ];
  expect(places(steps)).toEqual([
    'rounds/2024-1.yaml:1:1 missing-field',
    'rounds/2024-1.yaml:1:1 missing-field',
    `${zone}:27:5 missing-field`,
    `${zone}:27:5 missing-field`,
    `${zone}:27:5 missing-date`,
    `${zone}:27:5 missing-source`,
  ]);
});

test('a mistake inside an entry does not break references to it', () => {
  expect(places([change('chains/biomedicine.yaml', 'order: 1', 'order: first')])).toEqual(['chains/biomedicine.yaml:5:8 not-a-number']);
  expect(places([change('sources/example-briefs.yaml', 'dating: printed', '\tdating: printed')])).toEqual(['sources/example-briefs.yaml:5:1 tab']);
  expect(places([change('divisions.yaml', 'source: GB/T 2260', 'source：GB/T 2260')])).toEqual(['divisions.yaml:2:7 fullwidth-colon']);
});

test('a mistyped name is one problem, not an unknown and a missing field', () => {
  expect(places([change(zone, '    value: 115.6', '    valeu: 115.6')])).toEqual([`${zone}:31:5 unknown-key`]);
  expect(places([change(zone, 'kind: economic-technological', 'knid: economic-technological')])).toEqual([`${zone}:9:1 unknown-key`]);
});

test('gives entries with their place, bodies as Markdown, and counts', () => {
  const { entries, bodies, counts } = checkSpoilt([]);
  expect(counts).toEqual({ files: 21, entries: 17, bodies: 4 });
  expect(entries.zones.map(({ id, city, file }) => ({ id, city, file }))).toEqual([{ id: 'example', city: 'linfen', file: zone }]);
  expect(entries.projects.map(({ id, city, zone: folder }) => ({ id, city, folder }))).toEqual([
    { id: 'example-line', city: 'linfen', folder: 'example' },
  ]);
  expect(entries.cities.map(({ id }) => id)).toEqual(['linfen', 'yuncheng']);
  expect(entries.zones[0]?.data.distances).toEqual([]);
  expect(bodies.get(zone)).toEqual({
    zh: '示例开发区位于临汾市洪洞县，主导产业是**生物医药**。\n',
    en: 'The example zone lies in Hongtong County, Linfen; its leading industry is **biomedicine**.\n',
  });
});

test('an entry with a problem is left out, the others stay', () => {
  const { entries } = checkSpoilt([change('cities/linfen/city.yaml', '  row: [1, 2]', '  row: [1]')]);
  expect(entries.cities.map(({ id }) => id)).toEqual(['yuncheng']);
});

test('README, LICENSE and files of the desktop are nobody’s content', () => {
  inExampleContent((directory) => {
    for (const name of ['README.md', 'zones/README.md', 'LICENSE.md', '.gitkeep', 'zones/.DS_Store']) writeFileSync(join(directory, name), 'x');
    expect(checkContent(directory).problems).toEqual([]);
    // A hidden file of any other name would be forgotten silently.
    writeFileSync(join(directory, 'zones/.draft.yaml'), 'x');
    expect(checkContent(directory).problems.map(({ code }) => code)).toEqual(['unexpected-file']);
  });
});

test('Windows line ends and a byte order mark are harmless, and places stay right', () => {
  inExampleContent((directory) => {
    const file = join(directory, 'rounds/2024-1.yaml');
    writeFileSync(file, '\uFEFFyear: 2024\r\nnumber: 1\r\nmainVenue: linfen\r\n');
    expect(checkContent(directory).problems).toEqual([]);
    writeFileSync(file, '\uFEFFyear: 2024\r\nnumber: one\r\n');
    expect(checkContent(directory).problems).toMatchObject([{ line: 2, column: 9, code: 'not-a-number', excerpt: { line: 'number: one' } }]);
  });
});

test('an empty folder lacks the files that there is one of', () => {
  inExampleContent((directory) => {
    rmSync(directory, { recursive: true });
    mkdirSync(directory);
    expect(checkContent(directory).problems.map(({ file }) => file.slice(directory.length + 1))).toEqual([
      'divisions.yaml',
      'glossary.yaml',
      'province.yaml',
      'site.yaml',
      'steps.yaml',
    ]);
  });
});
