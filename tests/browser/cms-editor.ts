/** Driving the management system as a person would: its fields appear as one scrolls to them. */
import type { Locator, Page } from 'playwright-core';

/** Opens an address of the system on fresh content. */
export async function enter(page: Page, origin: string, hash: string): Promise<void> {
  page.setDefaultTimeout(30_000);
  await page.goto(`${origin}/cms/?fresh#${hash}`);
  await page.getByRole('button', { name: '使用测试仓库' }).click();
  await page.getByRole('button', { name: '保存' }).waitFor();
}

/** The field at a path such as `figures.0.value`, scrolled to. Rows above it must be open. */
export async function fieldAt(page: Page, path: string): Promise<Locator> {
  const field = page.locator(`section[data-key-path="${path}"]`);
  await page.locator('section[data-key-path]').first().waitFor();
  await page.locator('section[data-key-path]').first().hover();
  for (let step = 0; step < 100 && (await field.count()) === 0; step++) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(50);
  }
  await field.scrollIntoViewIfNeeded();
  return field;
}

export async function fillIn(page: Page, path: string, value: string): Promise<void> {
  await (await fieldAt(page, path)).locator('input').first().fill(value);
}

/** Opens a folded row of a list. */
export async function unfold(page: Page, list: string, row: number): Promise<void> {
  await (await fieldAt(page, list)).locator('.item-list button[aria-label="展开"]').nth(row).click();
}

/** Adds a row to a list. */
export async function addRow(page: Page, list: string): Promise<void> {
  await (
    await fieldAt(page, list)
  )
    .locator('button')
    .filter({ hasText: /^\s*add\s*添加/ })
    .first()
    .click();
}

/** Chooses by the beginning of what is shown: of a few choices one is pressed, of many one is picked from a menu. */
export async function choose(page: Page, path: string, value: string): Promise<void> {
  const field = await fieldAt(page, path);
  const radio = field.locator(`[role="radio"][data-value="${value}"]`);
  if ((await radio.count()) > 0) return radio.click();
  await field.locator('[role="combobox"]').first().click();
  await page.locator(`[role="option"][data-value="${value}"]`).click();
}

/** Presses save, and waits until the file is there and is no longer what it was, and the system has left it. Returns its text. */
export async function save(page: Page, file: string): Promise<string> {
  const before = await stored(page, file);
  await page.getByRole('button', { name: '保存' }).click();
  for (let step = 0; step < 300; step++) {
    const text = await stored(page, file);
    if (text !== undefined && text !== before) {
      // It goes to the list then: an address that is opened before would be left for that.
      await page.locator('section[data-key-path]').first().waitFor({ state: 'detached' });
      return text;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`${file} is not saved`);
}

/** The text of a file in the storage of the browser. */
export function stored(page: Page, file: string): Promise<string | undefined> {
  return page.evaluate(async (path) => {
    const parts = ['sveltia-cms-test', 'content', ...path.split('/')];
    const name = parts.pop() ?? '';
    let folder = await navigator.storage.getDirectory();
    try {
      for (const part of parts) folder = await folder.getDirectoryHandle(part);
      return await (await (await folder.getFileHandle(name)).getFile()).text();
    } catch {
      return undefined;
    }
  }, file);
}
