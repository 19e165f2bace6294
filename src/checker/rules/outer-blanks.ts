import type { Rule } from '../content.ts';
import { hasOuterBlanks, outerBlanks } from '../outer-blanks.ts';
import { kindOfSign } from '../signs.ts';

/** No text of a YAML file begins or ends with a blank: searched or compared, it would be another. */
export const outerBlank: Rule = {
  name: 'outer-blank',
  scope: 'passage',
  signs: kindOfSign(/\s/),
  concerns: (passage) => hasOuterBlanks(passage.text) && passage.path !== undefined,
  *check({ file, path, text }) {
    if (path && hasOuterBlanks(text)) yield outerBlanks(file, path, text);
  },
};
