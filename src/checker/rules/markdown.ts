/** Rules about Markdown bodies: prose only, no markup that a browser would run. */
import type { LoadedBody, Rule } from '../content.ts';
import type { Finding } from '../finding.ts';

/** The body is there, and its facts are in the entry's file. */
export const bodyBeginning: Rule = {
  name: 'body-beginning',
  scope: 'body',
  *check({ file, place, text }) {
    if (text === undefined) return;
    if (text.trim() === '') yield { file, code: 'empty-body', at: 'file' };
    if (/^---[ \t]*\r?\n/.test(text)) {
      yield { file, code: 'front-matter', at: { offset: 0, length: 3 }, values: { name: place.entryFile.split('/').at(-1) ?? '' } };
    }
  },
};

const tag = /<(?=[A-Za-z/!?])[^\s>]*>?/g;
const autolink = /^<(https?:\/\/[^\s<>]*|[\w.+-]+@[\w.-]+)>$/;

/**
 * Refuses everything that could be taken for a tag, in code too: there is no code in the portal's prose, and
 * a rule without exceptions cannot differ from the parser about where code ends.
 */
export const rawHtml: Rule = {
  name: 'raw-html',
  scope: 'body',
  *check({ file, text = '' }) {
    for (const { index, 0: found } of text.matchAll(tag)) {
      if (!autolink.test(found)) yield { file, code: 'raw-html', at: { offset: index, length: found.length }, values: { found } };
    }
  },
};

const destinations = /(!?)\[(?:[^\]\\]|\\.)*\]\(\s*(?:<([^>\n]*)>|([^\s)]*))/g;
const definitions = /^ {0,3}\[(?!\^)[^\]]+\]:\s*(?:<([^>\n]*)>|(\S+))/gm;
const referencedImages = /!\[[^\]]*\](?!\()(?:\[[^\]]*\])?/g;

/** A link or picture of a Markdown text. */
export interface Link {
  address: string;
  /** Where the address stands. */
  offset: number;
  isImage: boolean;
}

/** All links and pictures, those in a line first, then those that are defined apart. */
export function linksIn(text: string): Link[] {
  const inLine = [...text.matchAll(destinations)].map((match) => linkAt(match, match[2] ?? match[3] ?? '', match[1] === '!'));
  return [...inLine, ...[...text.matchAll(definitions)].map((match) => linkAt(match, match[1] ?? match[2] ?? '', false))];
}

function linkAt(match: RegExpExecArray, address: string, isImage: boolean): Link {
  return { address, offset: match.index + match[0].lastIndexOf(address), isImage };
}

/** Links lead to pages, mail or telephone; pictures come from this repository. */
export const unsafeLink: Rule = {
  name: 'unsafe-link',
  scope: 'body',
  *check(body) {
    const { text = '' } = body;
    for (const { address, offset, isImage } of linksIn(text)) {
      if (!isSafe(address) || (isImage && !isOwn(address))) yield unsafe(body, offset, address);
    }
    for (const { index, 0: found } of text.matchAll(referencedImages)) yield unsafe(body, index, found);
  },
};

function unsafe({ file }: LoadedBody, offset: number, found: string): Finding {
  return { file, code: 'unsafe-link', at: { offset, length: found.length }, values: { found } };
}

/** The address as a browser takes it: entities decoded, backslashes and blanks gone. */
function plainAddress(address: string): string {
  return address
    .replace(/&#x([0-9a-f]+);?/gi, (_, code: string) => String.fromCodePoint(Math.min(0x10ffff, parseInt(code, 16))))
    .replace(/&#(\d+);?/g, (_, code: string) => String.fromCodePoint(Math.min(0x10ffff, Number(code))))
    .replace(/&colon;/gi, ':')
    .replace(/&(tab|newline);/gi, '')
    .replace(/&sol;/gi, '/')
    .replace(/[\\\s\u0000-\u001f]/g, '');
}

function isSafe(address: string): boolean {
  return /^(https?:\/\/[^/]|mailto:|tel:)/i.test(plainAddress(address)) || isOwn(address);
}

/** Within the site. `//host` is another site, and browsers take `/\host` for it. */
export function isOwn(address: string): boolean {
  if (address.includes('\\')) return false;
  const plain = plainAddress(address);
  return !plain.startsWith('//') && /^[^:]*(?:[/?#].*)?$/.test(plain) && !/^[^/?#]*:/.test(plain);
}
