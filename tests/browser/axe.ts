/** Runs axe in a page: the rules of WCAG 2.0 to 2.2, levels A and AA. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds wrong, one line for each element.
 * @param rules only these, where the page has been looked at whole before and nothing but its look has changed
 */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Given to the page by the tools of the browser, which the security policy does not bind.
  await page.evaluate(axe.source);
  const runOnly = rules === undefined ? { type: 'tag', values: tags } : { type: 'rule', values: rules };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify({ runOnly, resultTypes: ['violations'] })})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`),
  );
}
