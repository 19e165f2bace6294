/** The pages for staff in a real browser: what they write passes the check, and nothing is asked of other hosts. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAdmin, writeAdminData } from '../../scripts/lib/build-admin.ts';
import { schemaOf } from '../../src/admin/cms/served.ts';
import { checkContent } from '../../src/checker/check-content.ts';
import { readContentFolder } from '../../src/checker/files.ts';
import { parseYaml } from '../../src/checker/parse.ts';
import { writeYaml } from '../../src/checker/write-yaml.ts';
import type { CollectionName } from '../../src/schema/index.ts';
import { casesFolder } from '../checked-example.ts';
import { fixtureContent, realContent } from '../sites.ts';
import { addRow, choose, enter, fieldAt, fillIn, save, stored, unfold } from './cms-editor.ts';
import { browserSession } from './session.ts';

const content = join(casesFolder, 'good');
const out = join(import.meta.dirname, '../../.build/test-admin');
const zone = 'zones/linfen/example/zone.yaml';

beforeAll(() => buildAdmin({ content, out }), 180_000);
const session = browserSession(out);

const scratch: string[] = [];
afterAll(() => scratch.forEach((folder) => rmSync(folder, { recursive: true })));

/** Problems of the content with some files replaced. */
function problemsWith(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'zone-atlas-'));
  scratch.push(folder);
  cpSync(content, folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return checkContent(folder).problems.map(({ code, message }) => `${code} ${message}`);
}

describe('the form', () => {
  test('checks while one types, and hands over a file that passes the check', async () => {
    const { page, go, complaints, strangers } = await session.visit();
    await go(`/?act=plants&file=${zone}`);
    const row = page.locator('select[name="row"]');
    await row.selectOption('new');
    const fill = (name: string, value: string) => page.locator(`#fields input[name="${name}"]`).first().fill(value);
    await fill('id', 'p9-x');
    await page.locator('[data-field="name"] input[name="zh"]').fill('九期X栋');
    await page.locator('[data-field="name"] input[name="en"]').fill('Phase IX, Block X');
    await page.locator('#fields select[name="kind"]').selectOption('single-storey');
    await page.locator('#fields select[name="status"]').selectOption('vacant');
    await fill('floorAreaSqm', '约12000平方米');
    await fill('verifiedOn', '2026-11-20');
    await fill('asOf', '2026-11-20');
    const source = await page.locator('#fields input[name="source"]').first().getAttribute('list');
    await fill(
      'source',
      (await page
        .locator(`#${source ?? ''} option`)
        .first()
        .getAttribute('value')) ?? '',
    );
    await page.locator('.verdict.bad').waitFor();
    expect(await page.locator('.problems').innerText()).toContain('只能填数字');
    expect(await page.locator('.ways').count()).toBe(0);
    await fill('floorAreaSqm', '12000');
    await page.locator('.verdict.good').waitFor();
    const coming = page.waitForEvent('download');
    await page.locator('.ways button').first().click();
    const text = await (await (await coming).createReadStream()).toArray();
    const file = Buffer.concat(text as Buffer[]).toString();
    expect(file).toContain(
      '  - id: p9-x\n    name:\n      zh: 九期X栋\n      en: Phase IX, Block X\n    kind: single-storey\n    floorAreaSqm: 12000\n    status: vacant\n',
    );
    expect(problemsWith({ [zone]: file })).toEqual([]);
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
  });

  test('writes a company that is new together with its row', async () => {
    const { page, go } = await session.visit();
    await go(`/?act=companies&file=${zone}&lang=en`);
    await page.locator('select[name="row"]').selectOption('new');
    await page.locator('#fields input[name="company"]').fill('brand-new');
    await page.locator('.new-company').waitFor();
    await page.locator('.diff').nth(1).waitFor();
    expect(await page.locator('.file h3').allInnerTexts()).toEqual([
      expect.stringContaining(zone),
      expect.stringContaining('companies/brand-new.yaml'),
    ]);
  });
});

/** Warnings of the system’s framework about its own use are not ours to mend. */
const ours = (complaint: string) => !complaint.startsWith('warning: https://svelte.dev/e/');

type Data = Record<string, unknown>;
const dataOf = (text: string): Data => parseYaml(text).toJS() as Data;

/** A file as the project itself would write it. */
function canonical(collection: CollectionName, text: string): string {
  return writeYaml(schemaOf(collection), dataOf(text));
}

// Its fields appear as one scrolls, and a slow machine scrolls slowly.
describe('the management system', { timeout: 150_000 }, () => {
  test('opens a zone, changes a text and a number, adds a row, and saves what passes the check', async () => {
    const { page, complaints, strangers } = await session.visit();
    await enter(page, session.origin, '/collections/zones/entries/linfen/example/zone');
    await fillIn(page, 'shortName.zh', '示例新区');
    await unfold(page, 'figures', 0);
    await fillIn(page, 'figures.0.value', '118.25');
    await addRow(page, 'leadingIndustries');
    await fillIn(page, 'leadingIndustries.1.id', 'alloys');
    await fillIn(page, 'leadingIndustries.1.name.zh', '合金材料');
    await fillIn(page, 'leadingIndustries.1.name.en', 'Alloys');
    // No month: the checker refuses it in its own words, and nothing is written.
    await fillIn(page, 'leadingIndustries.1.asOf', '2024-13');
    await choose(page, 'leadingIndustries.1.source', 'example-briefs/example');
    const before = await stored(page, zone);
    await page.getByRole('button', { name: '保存' }).click();
    const refusal = page.getByRole('alertdialog').filter({ hasText: '检查没有通过' });
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain('2024-13');
    expect(await stored(page, zone)).toBe(before);
    await refusal.getByRole('button').first().click();
    await fillIn(page, 'leadingIndustries.1.asOf', '2024-05');
    const saved = await save(page, zone);

    const expected = dataOf(readFileSync(join(content, zone), 'utf8')) as { shortName: Data; figures: Data[]; leadingIndustries: Data[] };
    expected.shortName.zh = '示例新区';
    (expected.figures[0] ?? {}).value = 118.25;
    const row = { id: 'alloys', name: { zh: '合金材料', en: 'Alloys' }, asOf: '2024-05', source: 'example-briefs/example' };
    // Rows stand by their ids: the new one comes before “biomedicine”.
    expected.leadingIndustries.unshift(row);
    expect(dataOf(saved)).toEqual(expected);
    expect(saved).toBe(canonical('zones', saved));
    expect(problemsWith({ [zone]: saved })).toEqual([]);

    await page.locator('.rehearsal summary', { hasText: '已改 1 个文件' }).click();
    const coming = page.waitForEvent('download');
    await page.locator('.rehearsal li', { hasText: zone }).getByRole('button').click();
    expect(Buffer.concat((await (await (await coming).createReadStream()).toArray()) as Buffer[]).toString()).toBe(saved);
    expect({ complaints: complaints.filter(ours), strangers }).toEqual({ complaints: [], strangers: [] });
  });

  test('makes a company and a project in the folder that is chosen', async () => {
    const { page, complaints, strangers } = await session.visit();
    await enter(page, session.origin, '/collections/companies/new');
    await fillIn(page, 'name.zh', '示例新材料公司');
    await fillIn(page, 'name.en', 'Example New Materials');
    await fillIn(page, 'asOf', '2024');
    await choose(page, 'source', 'example-briefs/example');
    const company = 'companies/example-new-materials.yaml';
    const companyText = await save(page, company);
    expect(companyText).toBe("name:\n  zh: 示例新材料公司\n  en: Example New Materials\nasOf: '2024'\nsource: example-briefs/example\n");

    await page.evaluate(() => (location.hash = '/collections/projects-zones/new'));
    await choose(page, 'folderCity', 'linfen');
    await choose(page, 'folderZone', 'example');
    await fillIn(page, 'name.zh', '示例生产线');
    await fillIn(page, 'name.en', 'Example second line');
    await addRow(page, 'stages');
    await choose(page, 'stages.0.stage', 'signed');
    await fillIn(page, 'stages.0.asOf', '2024-Q1');
    await choose(page, 'stages.0.source', 'example-briefs/example');
    const project = 'zones/linfen/example/projects/example-second-line.yaml';
    const projectText = await save(page, project);
    expect(projectText).toBe(canonical('projects', projectText));
    expect(projectText).not.toContain('folder');
    expect(problemsWith({ [company]: companyText, [project]: projectText })).toEqual([]);
    expect({ complaints: complaints.filter(ours), strangers }).toEqual({ complaints: [], strangers: [] });
  });

  /** The zone that fills every field, and the longest of the real ones. */
  const [longest] = readContentFolder(realContent)
    .filter(({ path }) => path.endsWith('/zone.yaml'))
    .sort((a, b) => b.size - a.size);
  test.each([
    ['every field', fixtureContent, 'zones/placeholder-a/placeholder-full/zone.yaml'],
    ['real rows', realContent, longest?.path ?? ''],
  ])('leaves %s as they are when one text is changed', async (_, folder, file) => {
    writeAdminData({ content: folder, out });
    const { page } = await session.visit();
    await enter(page, session.origin, `/collections/zones/entries/${file.slice('zones/'.length, -'.yaml'.length)}`);
    await fieldAt(page, 'costs');
    await fillIn(page, 'shortName.zh', '另一个简称');
    const saved = await save(page, file);
    const expected = dataOf(readFileSync(join(folder, file), 'utf8')) as { shortName: Data };
    expected.shortName.zh = '另一个简称';
    expect(dataOf(saved)).toEqual(expected);
    expect(saved).toBe(canonical('zones', saved));
  });
});
