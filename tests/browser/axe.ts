/** Runs axe in a page: the rules of WCAG 2.0 to 2.2, levels A and AA. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** The costliest rule by far; its findings do not depend on the language. */
const contrast = 'color-contrast';

export interface AxeOptions {
  /** Only these rules, where the page has been looked at whole before and nothing but its look has changed. */
  rules?: readonly string[];
  /** False where the page has been looked at in its other language. */
  withContrast?: boolean;
}

/** What axe finds wrong, one line for each element. */
export async function axeFindings(page: Page, { rules, withContrast = true }: AxeOptions = {}): Promise<string[]> {
  // Given to the page by the tools of the browser, which the security policy does not bind.
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe.source);
  const options = {
    runOnly: rules === undefined ? { type: 'tag', values: tags } : { type: 'rule', values: rules },
    rules: withContrast ? {} : { [contrast]: { enabled: false } },
    resultTypes: ['violations'],
  };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`),
  );
}
