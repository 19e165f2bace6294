import type { Rule } from '../content.ts';
import { kindOfSign } from '../signs.ts';
import { mark } from './mark.ts';

/** “**” that would be shown as it stands. In YAML nothing is bold, so every “**” would. */
export const leftoverAsterisks: Rule = {
  name: 'leftover-asterisks',
  scope: 'passage',
  signs: kindOfSign(/\*/),
  concerns: ({ text }) => text.includes('**'),
  *check(passage) {
    let { text } = passage;
    // Punctuation inside of a pair keeps it from being one; outside of it the words are the same.
    for (const { index, 0: found, 1: before = '', 2: words = '', 3: after = '' } of passage.path ? [] : text.matchAll(withPunctuation)) {
      const isStuck = (after !== '' && isWord(text[index + found.length])) || (before !== '' && isWord(text[index - 1]));
      if (!isStuck) continue;
      text = text.slice(0, index) + ' '.repeat(found.length) + text.slice(index + found.length);
      yield { ...mark(passage, 'leftover-asterisks', index, found), replacement: `${before}**${words}**${after}`, mend: true };
    }
    const places = passage.path ? [...text.matchAll(/\*\*/g)].map(({ index }) => index) : leftoversIn(text);
    for (const index of places) yield mark(passage, 'leftover-asterisks', index, '**');
  },
};

/** “**产业：**”, “**“煤化工”**”. */
const withPunctuation = /\*\*([“‘《（]?)([^*\n“”‘’《》（）]*[^*\n“”‘’《》（）：，。；、！？\s])([”’》）]?[：，。；、！？]?)\*\*/g;

function isWord(sign = ' '): boolean {
  return !isBlank(sign) && !isPunctuation(sign);
}

function leftoversIn(text: string): number[] {
  const withoutCode = text.replace(/`[^`\n]*`|\\\*/g, (code) => ' '.repeat(code.length));
  const leftovers: number[] = [];
  let offset = 0;
  // Emphasis never reaches over a blank line.
  for (const paragraph of withoutCode.split(/(?<=\n)(?=[ \t]*\r?\n)/)) {
    leftovers.push(...unmatched(paragraph).map((index) => index + offset));
    offset += paragraph.length;
  }
  return leftovers.sort((a, b) => a - b);
}

/** CommonMark's rule of flanking: beside a full-width quote or full stop, “**” often neither opens nor closes. */
function unmatched(paragraph: string): number[] {
  const open: number[] = [];
  const leftovers: number[] = [];
  for (const { index, 0: run } of paragraph.matchAll(/\*{2,}/g)) {
    const before = paragraph[index - 1] ?? ' ';
    const after = paragraph[index + run.length] ?? ' ';
    const opens = !isBlank(after) && (!isPunctuation(after) || isBlank(before) || isPunctuation(before));
    const closes = !isBlank(before) && (!isPunctuation(before) || isBlank(after) || isPunctuation(after));
    if (closes && open.length > 0) open.pop();
    else if (opens) open.push(index);
    else leftovers.push(index);
  }
  return [...leftovers, ...open];
}

function isBlank(character: string): boolean {
  return /\s/.test(character);
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}
