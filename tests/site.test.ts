/** Every page of the real site: one heading, nothing empty, nothing left over from making it. */
import { describe, expect, test } from 'vitest';
import { localizedPathsOf } from '../src/domain/all-paths.ts';
import { HTMLElement } from 'node-html-parser';
import { isErrorPage, pagesOf, textOf, textsOf } from './pages.ts';
import { realSite } from './sites.ts';
import { realPortal } from './test-portal.ts';

const pages = pagesOf(realSite);
const portal = realPortal();

/** Runs a look at each page and expects no finding on any. */
function expectNone(look: (page: (typeof pages)[number]) => Iterable<string>): void {
  const findings = pages.flatMap((page) => [...look(page)].map((finding) => `${page.file}: ${finding}`));
  expect(findings.slice(0, 20)).toEqual([]);
}

test('every entry has its page in both languages, and there is no other page', () => {
  const there = pages.filter((page) => !isErrorPage(page)).map(({ address }) => address);
  expect(there.sort()).toEqual(
    localizedPathsOf(portal)
      .filter((path) => !/^(\/en)?\/s\//.test(path))
      .sort(),
  );
  expect(pages.filter(isErrorPage).map(({ file }) => file)).toEqual(['404.html', 'en/404/index.html']);
});

describe('each page', () => {
  test('has one h1 with words in it', () => {
    expectNone(function* ({ root }) {
      const headings = root.querySelectorAll('h1');
      if (headings.length !== 1) yield `${String(headings.length)} h1`;
      if (headings.some((heading) => textOf(heading) === '')) yield 'empty h1';
    });
  });

  test('shows no value that a program left behind', () => {
    expectNone(function* ({ root }) {
      const attributes = root.querySelectorAll('*').flatMap((element) =>
        Object.entries(element.attributes)
          .filter(([name]) => name !== 'class')
          .map(([, value]) => value),
      );
      for (const text of [...textsOf(root).map((node) => node.text), ...attributes]) {
        const found = /\bundefined\b|\bNaN\b|\[object |\bInfinity\b|\bnull\b|\{[a-z]+\}/i.exec(text);
        // The templates of counts, filled by the script.
        if (found && !/\{(all|shown|q)\}/.test(text)) yield text.trim().slice(0, 80);
      }
    });
  });

  test('has no word of somebody who meant to come back', () => {
    expectNone(function* ({ root }) {
      for (const { text } of textsOf(root)) {
        if (/\b(TODO|FIXME|TBD|XXX|lorem|ipsum|placeholder)\b|占位|待补充|示例数据/i.test(text)) yield text.trim().slice(0, 80);
      }
    });
  });

  test('has no empty section, table, list, term or heading', () => {
    expectNone(function* ({ main }) {
      for (const section of main.querySelectorAll('section, .sub')) {
        const heading = section.querySelector('h1, h2, h3, h4');
        if (textOf(section).length <= (heading ? textOf(heading).length : 0)) yield `empty section ${section.id || section.classNames}`;
      }
      for (const table of main.querySelectorAll('table')) {
        if (table.querySelectorAll('tbody tr').length === 0) yield 'table without rows';
        const columns = table.querySelectorAll('thead th').length;
        for (const row of table.querySelectorAll('tbody tr')) {
          const cells = row.childNodes.filter((node) => node instanceof HTMLElement && /^T[HD]$/.test(node.tagName)) as HTMLElement[];
          const width = cells.reduce((sum, cell) => sum + Number(cell.getAttribute('colspan') ?? 1), 0);
          if (columns > 0 && width !== columns) yield `row of ${String(width)} cells under ${String(columns)} headings: ${textOf(row).slice(0, 60)}`;
        }
      }
      for (const element of main.querySelectorAll('ul, ol, dl')) {
        if (textOf(element) === '' && element.closest('[data-search], [hidden]') === null)
          yield `empty <${element.rawTagName}> ${element.classNames}`;
      }
      for (const element of main.querySelectorAll('h2, h3, h4, dt, dd, th, caption, summary, button, label')) {
        if (textOf(element) === '') yield `empty <${element.rawTagName}> ${element.classNames} in ${textOf(element.parentNode).slice(0, 60)}`;
      }
    });
  });

  test('has each id once', () => {
    expectNone(function* ({ root }) {
      const ids = root.querySelectorAll('[id]').map(({ id }) => id);
      for (const id of new Set(ids)) if (ids.filter((each) => each === id).length > 1) yield `id ${id} is there twice`;
    });
  });
});
