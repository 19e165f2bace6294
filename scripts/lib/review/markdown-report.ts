/** The report as Markdown, for a comment on a pull request. Nothing in a value can become markup, a link or a mention. */
import { cut, type Block } from './report-block.ts';

/** Comments on GitHub end at 65,536 characters; what is left out is said. */
const most = 60_000;

/**
 * Writes the blocks; tables that no longer fit are cut.
 * @param leftOut says how many rows are not shown
 */
export function markdownReport(blocks: readonly Block[], leftOut: (rows: number) => string): string {
  const parts: string[] = [];
  let length = 0;
  let missing = 0;
  for (const block of blocks) {
    for (const part of partsOf(block)) {
      if (missing > 0 || length + part.length > most) {
        if (part.startsWith('|')) missing += 1;
        continue;
      }
      parts.push(part);
      length += part.length;
    }
  }
  if (missing > 0) parts.push(`\n${escapeMarkdown(leftOut(missing))}\n`);
  return `${parts
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function partsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`\n${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}\n\n`];
    case 'text':
      return [`${escapeMarkdown(block.text)}\n\n`];
    case 'list':
      return [...block.items.map((item) => `- ${escapeMarkdown(item)}\n`), '\n'];
    case 'table':
      return [
        `${row(block.head.map(escapeMarkdown))}${row(block.head.map(() => '---'))}`,
        ...block.rows.map((cells) => row(cells.map((lines) => lines.map(escapeMarkdown).join('<br>')))),
        '\n',
      ];
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/**
 * Text that Markdown shows as it is. A word joiner keeps hosts from making links of addresses and calling people
 * or issues by `@name` and `#12`.
 */
export function escapeMarkdown(text: string): string {
  return (
    cut(text)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_[\]|~$]/g, '\\$&')
      .replace(/@(?=\S)|[#!%](?=\d)|:(?=\/\/|\w+:)|www(?=\.)/g, (sign) => `${sign}\u2060`)
      // At the beginning of a line these would make a list, a heading or a rule.
      .replace(/^([-+=#]|\d+(?=[.)](?:\s|$)))/, (sign) => (/\d/.test(sign) ? `${sign}\u2060` : `\\${sign}`))
  );
}
