/** The pages for staff in a real browser: what they write passes the check, and nothing is asked of other hosts. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAdmin } from '../../scripts/lib/build-admin.ts';
import { checkContent } from '../../src/checker/check-content.ts';
import { casesFolder } from '../checked-example.ts';
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
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
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
