/** What is no words in Markdown. Of two that begin at one place the first counts. */
const markup = new RegExp(
  [
    // Code, of several lines and in a line; a sign that is escaped.
    '^ {0,3}(?<fence>`{3,}|~{3,})[^]*?(?:^ {0,3}\\k<fence>|$(?![^]))',
    '(?<!`)(?<ticks>`+)(?!`)[^\\n]*?(?<!`)\\k<ticks>(?!`)',
    '\\\\[^\\w\\s]',
    // Behind the words of a link its address, and a title; brackets may stand in them in pairs. A link that is defined apart.
    '\\]\\([^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*)*\\)',
    // The same, closed by a wrong bracket: another rule says so.
    '\\]\\([^()\\n]*）',
    '^ {0,3}\\[[^\\]\\n]+\\]:[^\\n]*',
    // Addresses.
    '<[a-z][^<>\\s]*>',
    'https?:\\/\\/(?:[^\\s<>()"，。；（）\\u4e00-\\u9fff]|\\([^\\s()]*\\))*',
  ].join('|'),
  'gim',
);

/** A Markdown text with an “x” for everything in it that is not words, so that places stay. */
export function withoutMarkup(text: string): string {
  return text.replace(markup, (found) => found.replace(/[^\n]/g, 'x'));
}
