/** A report before it is written as Markdown or HTML. All of it is plain text, escaped by whoever writes it. */

/** Lines of one cell. */
export type Cell = readonly string[];

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly Cell[])[] };

/** Longer values are cut: the reviewer sees the whole in the file. */
const longest = 400;

/** A value that fits a cell. */
export function cut(text: string): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`;
}
