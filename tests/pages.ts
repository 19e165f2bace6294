/** The pages of a built site, each parsed once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { filesUnder } from '../scripts/lib/verify-site.ts';
import type { Lang } from '../src/schema/text.ts';

export interface BuiltPage {
  /** Path under the site's folder, such as `en/zones/linyi/index.html`. */
  file: string;
  /** Address of the page, without the site's sub-path: `/en/zones/linyi/`. */
  address: string;
  /** The same without the language: `/zones/linyi/`. */
  path: string;
  lang: Lang;
  html: string;
  root: HTMLElement;
  main: HTMLElement;
}

/** All pages of a built folder, without the short addresses that only lead on to one of them. */
export function pagesOf(folder: string): BuiltPage[] {
  return filesUnder(folder)
    .filter((file) => file.endsWith('.html') && !/^(en\/)?s\//.test(file))
    .map((file) => pageAt(folder, file));
}

/** Pages by their files, shared by all tests of one worker: no test changes them. */
const known = new Map<string, BuiltPage>();

export function pageAt(folder: string, file: string): BuiltPage {
  const path = join(folder, file);
  const page = known.get(path) ?? new PageOfFolder(path, file);
  known.set(path, page);
  return page;
}

/** A page that is read and parsed when a test asks for what is in it. */
class PageOfFolder implements BuiltPage {
  readonly file: string;
  readonly address: string;
  readonly path: string;
  readonly lang: Lang;
  readonly #path: string;
  #html: string | undefined;
  #root: HTMLElement | undefined;

  constructor(path: string, file: string) {
    this.#path = path;
    this.file = file;
    this.address = `/${file.replace(/index\.html$/, '')}`;
    this.lang = this.address.startsWith('/en/') ? 'en' : 'zh';
    this.path = this.lang === 'en' ? this.address.slice(3) : this.address;
  }

  get html(): string {
    return (this.#html ??= readFileSync(this.#path, 'utf8'));
  }

  get root(): HTMLElement {
    return (this.#root ??= parse(this.html));
  }

  get main(): HTMLElement {
    const main = this.root.querySelector('main');
    if (!main) throw new Error(`${this.file} has no <main>`);
    return main;
  }
}

export function isErrorPage({ path }: BuiltPage): boolean {
  return path === '/404.html' || path === '/404/';
}

/** A compact page for frames on other sites: not one that search engines or readers are led to. */
export function isFramed({ path }: BuiltPage): boolean {
  return /^\/embed\/./.test(path);
}

/** A text with what stands around it. */
export interface TextNode {
  text: string;
  parent: HTMLElement;
}

const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

/** The texts of an element in their order, without scripts. */
export function textsOf(element: HTMLElement): TextNode[] {
  const texts: TextNode[] = [];
  const walk = (node: Node, parent: HTMLElement): void => {
    if (node.nodeType === NodeType.TEXT_NODE) texts.push({ text: node.text, parent });
    else if (node instanceof HTMLElement && !unseen.has(node.tagName)) for (const child of node.childNodes) walk(child, node);
  };
  walk(element, element);
  return texts;
}

/** What a reader sees of an element: its texts with single spaces between. */
export function textOf(element: HTMLElement): string {
  return textsOf(element)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The element and those around it, from the inside out. */
export function* lineage(element: HTMLElement): Generator<HTMLElement> {
  for (let current: HTMLElement | null = element; current?.tagName; current = current.parentNode as HTMLElement | null) yield current;
}

/** The nearest value of an attribute, from the inside out. */
export function inherited(element: HTMLElement, attribute: string): string | undefined {
  for (const each of lineage(element)) {
    const value = each.getAttribute(attribute);
    if (value !== undefined) return value;
  }
  return undefined;
}
