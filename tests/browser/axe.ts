/** Runs axe in a page: the rules of WCAG 2.0 to 2.2, levels A and AA. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const equipped = new WeakSet<BrowserContext>();

/** Has axe come with every page from now on: the browser keeps what it compiled of it, which takes longer than most pages. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  if (equipped.has(context)) return;
  equipped.add(context);
  await context.addInitScript(source);
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** The costliest rule by far; its findings do not depend on the language. */
const contrast = 'color-contrast';

export interface AxeOptions {
  /** Only these rules, where the page has been looked at whole before and nothing but its look has changed. */
  rules?: readonly string[];
  /** False where the page has been looked at in its other language. */
  withContrast?: boolean;
}

/** What axe finds wrong in a page of a browser that has it, one line for each element. */
export async function axeFindings(page: Page, { rules, withContrast = true }: AxeOptions = {}): Promise<string[]> {
  const options = {
    runOnly: rules === undefined ? { type: 'tag', values: tags } : { type: 'rule', values: rules },
    rules: withContrast ? {} : { [contrast]: { enabled: false } },
    resultTypes: ['violations'],
    // Fetching all sheets again serves one rule, about pages that turn only one way.
    preload: false,
  };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`),
  );
}
