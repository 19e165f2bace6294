/** Both languages everywhere, and each only where it is announced. */
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../src/i18n/words.ts';
import { inherited, isErrorPage, isFramed, pagesOf, textsOf, type BuiltPage } from './pages.ts';
import { fixtureSite, realSite } from './sites.ts';

const pages = pagesOf(realSite);
const listed = pages.filter((page) => !isErrorPage(page) && !isFramed(page));
const english = [...pages, ...pagesOf(fixtureSite)].filter(({ lang }) => lang === 'en');
const byAddress = new Map(pages.map((page) => [page.address, page]));
const pathOf = (address: string | undefined) => new URL(address ?? '', 'http://localhost').pathname;

describe('the two languages of a page', () => {
  test('are both there', () => {
    for (const { path } of listed) {
      expect(byAddress.get(path)?.lang, path).toBe('zh');
      expect(byAddress.get(`/en${path}`)?.lang, path).toBe('en');
    }
  });

  test('name each other, and Chinese as the default', () => {
    for (const { root, path, file } of listed) {
      const alternates = root
        .querySelectorAll('link[rel="alternate"][hreflang]')
        .map((link) => [link.getAttribute('hreflang'), pathOf(link.getAttribute('href'))]);
      expect(alternates, file).toEqual([
        ['zh-CN', path],
        ['en', `/en${path}`],
        ['x-default', path],
      ]);
    }
  });

  test('lead to each other by the language switch', () => {
    for (const { root, path, lang, file } of listed) {
      const [link, ...more] = root.querySelectorAll('a.lang-switch');
      expect(more).toEqual([]);
      expect(link?.getAttribute('href'), file).toBe(lang === 'zh' ? `/en${path}` : path);
      expect(link?.getAttribute('lang'), file).toBe(lang === 'zh' ? 'en' : 'zh-CN');
      expect(link?.text.trim(), file).toBe(wordsIn(lang).otherLanguage);
    }
  });

  test('are told to browsers', () => {
    for (const { root, lang, file } of pages) expect(root.querySelector('html')?.getAttribute('lang'), file).toBe(lang === 'zh' ? 'zh-CN' : 'en');
  });
});

test('links of a page stay in its language, except the switch and what is marked', () => {
  for (const { root, lang, file } of pages) {
    const strays = root
      .querySelectorAll('a[href^="/"]:not(.lang-switch)')
      .filter((link) => inherited(link, 'lang')?.startsWith(lang) && link.getAttribute('href')?.startsWith('/en/') !== (lang === 'en'))
      .map((link) => link.getAttribute('href'));
    expect(strays, file).toEqual([]);
  }
});

/** A gloss may stand in brackets or quotation marks: “Lüliang (吕梁)”, “the ‘two chains’ (两链)”. */
const gloss = /\([^()]*\)|“[^”]*”|‘[^’]*’|\[[^[\]]*\]/gu;

function* chineseIn({ root }: BuiltPage): Generator<string> {
  for (const { text, parent } of textsOf(root)) {
    if (inherited(parent, 'lang')?.startsWith('zh')) continue;
    const unmarked = text.replace(gloss, '');
    if (/\p{Script=Han}|[，。；：、？！（）【】《》〈〉「」]/u.test(unmarked)) yield `text: ${text.trim().slice(0, 80)}`;
  }
  for (const element of root.querySelectorAll('[title], [aria-label], [alt], [placeholder], meta[content]')) {
    if (inherited(element, 'lang')?.startsWith('zh')) continue;
    for (const name of ['title', 'aria-label', 'alt', 'placeholder', 'content']) {
      const value = element.getAttribute(name)?.replace(gloss, '');
      if (value !== undefined && /\p{Script=Han}/u.test(value)) yield `${name}: ${value.slice(0, 80)}`;
    }
  }
}

describe('Chinese on English pages', () => {
  test('stands in an element that says so, or as a gloss in brackets or quotation marks', () => {
    const findings = english.flatMap((page) => [...chineseIn(page)].map((finding) => `${page.file}: ${finding}`));
    expect(findings.slice(0, 20)).toEqual([]);
  });

  test('is marked by an element and not by the page', () => {
    const marked = english.flatMap(({ root }) => root.querySelectorAll('[lang^="zh"]').map(({ tagName }) => tagName));
    expect(marked).not.toContain('HTML');
    expect(marked).not.toContain('MAIN');
  });
});

test('a passage in another language is in that language', () => {
  for (const { root, file } of pages) {
    for (const element of root.querySelectorAll('[lang]:not(html)')) {
      const words = textsOf(element)
        .filter(({ parent }) => inherited(parent, 'lang') === element.getAttribute('lang'))
        .map(({ text }) => text)
        .join('');
      const chinese = /\p{Script=Han}/u.test(words.replace(gloss, ''));
      if (words.trim() !== '') expect(`${file}: ${chinese ? 'zh-CN' : 'en'}`, words).toBe(`${file}: ${element.getAttribute('lang') ?? ''}`);
    }
  }
});
