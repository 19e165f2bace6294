import { forbidden, forbiddenCharacter, forbiddenSigns } from '../characters.ts';
import type { Rule } from '../content.ts';
import { kindOfSign } from '../signs.ts';
import { mark } from './mark.ts';

const entity = /&(?:#(\d+)|#x([0-9a-f]+)|(lrm|rlm|zwj|zwnj|shy|ZeroWidthSpace|NoBreak));?/gi;

const anyForbidden = new RegExp(forbidden.source);

/** Invisible characters that are spelt out: “\u200B” in YAML, “&#8203;” in Markdown. Those written as such are found in the text. */
export const hiddenCharacter: Rule = {
  name: 'hidden-character',
  scope: 'passage',
  signs: forbiddenSigns | kindOfSign(/&/),
  concerns: ({ text, path }) => (path ? anyForbidden.test(text) : text.includes('&')),
  *check(passage) {
    const { text, path, file } = passage;
    if (path) {
      for (const { index, 0: character } of text.matchAll(forbidden)) {
        yield { ...forbiddenCharacter(file, index, character), at: mark(passage, 'forbidden-character', index, character).at };
      }
      return;
    }
    for (const { index, 0: found, 1: decimal, 2: hexadecimal } of text.matchAll(entity)) {
      const code = decimal ? Number(decimal) : hexadecimal ? parseInt(hexadecimal, 16) : 0x200b;
      const character = String.fromCodePoint(Math.min(code, 0x10ffff));
      if (character.search(forbidden) < 0) continue;
      yield { ...forbiddenCharacter(file, index, character), at: { offset: index, length: found.length } };
    }
  },
};
