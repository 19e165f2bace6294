import type { Passage, Rule } from '../content.ts';
import { kindOfSign } from '../signs.ts';
import { mark } from './mark.ts';

/** “**” that would be shown as it stands. In YAML nothing is bold, so every “**” would. */
export const leftoverAsterisks: Rule = {
  name: 'leftover-asterisks',
  scope: 'passage',
  signs: kindOfSign(/\*/),
  concerns: ({ text }) => text.includes('**'),
  *check(passage) {
    const places = passage.path ? [...passage.text.matchAll(/\*\*/g)].map(({ index }) => index) : leftoversIn(passage);
    for (const index of places) yield mark(passage, 'leftover-asterisks', index, '**');
  },
};

function leftoversIn({ text }: Passage): number[] {
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
