/** `npm run pictures`: takes the pictures of docs/how-to from the real pages for staff, over invented content. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { buildAdmin } from '../../scripts/lib/build-admin.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { casesFolder } from '../checked-example.ts';
import { enter, fieldAt, unfold } from './cms-editor.ts';
import { launchBrowser } from './launch.ts';

const zone = 'zones/linfen/example/zone.yaml';
const pictures = join(import.meta.dirname, '../../docs/pictures');

/** What is chosen and filled in for each picture: act, row, fields by name. */
const shots = [
  { name: 'change-a-figure', act: 'figures', row: '0', fill: { value: '52.6' } },
  { name: 'add-a-plant', act: 'plants', row: 'new', fill: { id: 'p2-b', floorAreaSqm: '约12000平方米' } },
  { name: 'add-a-company', act: 'companies', row: 'new', fill: { company: 'example-materials', chain: 'biomedicine' } },
] as const;

async function keep(name: string, picture: Buffer): Promise<void> {
  await sharp(picture)
    .png({ palette: true, colours: 32, compressionLevel: 9, effort: 10 })
    .toFile(join(pictures, `${name}.png`));
}

const out = mkdtempSync(join(tmpdir(), 'zone-atlas-'));
await buildAdmin({ content: join(casesFolder, 'good'), out });
const { server, port } = await serve(out, { port: 0 });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1100, height: 760 }, locale: 'zh-CN' });
  page.setDefaultTimeout(60_000);
  for (const { name, act, row, fill } of shots) {
    await page.goto(`http://localhost:${String(port)}/?act=${act}&file=${zone}`);
    await page.locator('select[name="row"]').selectOption(row);
    for (const [field, value] of Object.entries(fill)) await page.locator(`#fields input[name="${field}"]`).first().fill(value);
    await page.locator('.verdict').waitFor();
    await keep(name, await page.screenshot());
  }
  await enter(page, `http://localhost:${String(port)}`, '/collections/zones/entries/linfen/example/zone');
  await unfold(page, 'figures', 0);
  await fieldAt(page, 'figures.0.value');
  await keep('management-system', await page.screenshot());
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(out, { recursive: true });
}
