/** The running text of a place as paragraphs: its HTML without the markup. */
import type { Rich } from './document.ts';

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Paragraphs, headings and list items, each as one paragraph of plain text. */
export function paragraphsOf(html: string | undefined): Rich[] {
  if (html === undefined) return [];
  return html
    .split(/<\/(?:p|li|h[1-6]|blockquote|td|th|pre)>|<br\s*\/?>|\n{2,}/i)
    .map((part) => plain(part))
    .filter((text) => text !== '')
    .map((text) => [text]);
}

function plain(html: string): string {
  return html
    .replace(/<[a-z/!][^>]*>/gi, '')
    .replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, entity: string) => {
      if (/^#x/i.test(entity)) return String.fromCodePoint(Number.parseInt(entity.slice(2), 16));
      if (entity.startsWith('#')) return String.fromCodePoint(Number(entity.slice(1)));
      return named[entity.toLowerCase()] ?? whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
