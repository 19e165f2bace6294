import type { Rule } from '../content.ts';
import { isChinese } from '../is-chinese.ts';
import { kindOfSign } from '../signs.ts';
import { mark } from './mark.ts';

/** Cyrillic and Greek letters that look like Latin ones. Greek ones with a meaning of their own (α, β, μ, Ω) are left. */
const lookalikes = 'АВЕЅІЈКМНОРСТУХавеѕіјкмнорстухԁԛԝһӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι';
const mixed = new RegExp(`[A-Za-z0-9-]*(?:[A-Za-z][${lookalikes}]|[${lookalikes}][A-Za-z])[A-Za-z0-9${lookalikes}-]*`, 'gu');
const perhaps = new RegExp(`[${lookalikes}]`, 'u');

/** A word of Latin letters with one in it that only looks like it: it is not found by searching, and as an id it is another. */
export const lookalikeLetter: Rule = {
  name: 'lookalike-letter',
  scope: 'passage',
  signs: kindOfSign(perhaps),
  *check(passage) {
    for (const { index, 0: found } of passage.text.matchAll(mixed)) {
      const letter = perhaps.exec(found)?.[0] ?? '';
      const character = `“${letter}” U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      yield { ...mark(passage, 'lookalike-letter', index, found, { character }), replacement: plain(found) };
    }
  },
};

const latin = 'ABESIJKMHOPCTYXabesijkmhopctyxdqwhlABEZHIKMNOPTYXovi';

function plain(word: string): string {
  return [...word].map((letter) => (lookalikes.includes(letter) ? latin.charAt([...lookalikes].indexOf(letter)) : letter)).join('');
}

/** A text of blanks alone. */
export const blankText: Rule = {
  name: 'blank-text',
  scope: 'passage',
  signs: kindOfSign(/\s/),
  concerns: ({ text }) => text.trim() === '',
  *check({ file, path, text }) {
    if (path && text !== '' && text.trim() === '') yield { file, code: 'empty-value', at: { path, part: 'value' } };
  },
};

const pictograph = /[\p{Emoji_Presentation}\uFE0F]/u;

/** Signs in colour, which no printed page and no picture can show. */
export const emoji: Rule = {
  name: 'emoji',
  scope: 'passage',
  // Most of them take two units.
  signs: kindOfSign(/[\p{Emoji_Presentation}\uFE0F\p{Surrogate}]/u),
  concerns: ({ text }) => pictograph.test(text),
  *check(passage) {
    const found = pictograph.exec(passage.text);
    if (!found) return;
    const [character] = found;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
    yield mark(passage, 'forbidden-character', found.index, character, {
      character: code,
      meaning: { zh: '表情符号，印不出来', en: 'an emoji, which cannot be printed' },
    });
  },
};

/** English where Chinese should stand: two words at least, and not one character. */
export const englishInChinese: Rule = {
  name: 'english-in-chinese',
  scope: 'passage',
  lang: 'zh',
  concerns: ({ text, collection }) => collection !== 'sources' && !/\p{Script=Han}/u.test(text),
  *check(passage) {
    const { text, other } = passage;
    if (passage.lang !== 'zh' || !/\p{L}{3,}.*\s\p{L}{3,}/u.test(text) || other === undefined || /\p{Script=Han}/u.test(text)) return;
    // Where the two changed places, the English says so.
    if (passage.path && isChinese(other)) return;
    const [line = ''] = text.trim().split('\n');
    const found = line.slice(0, 60);
    yield mark(passage, 'english-in-chinese', text.indexOf(found), found);
  },
};

/** An office, and behind a blank somebody's name. */
const person =
  /[\s·:：（(]\p{Script=Han}{1,4}(?:主任|经理|局长|科长|处长|部长|老师)?[)）]?$|(?:先生|女士|小姐)[)）]?$|\p{Script=Han}(?:Mr|Ms|Mrs)\b/u;
const office = /(?:局|处|科|部|委|室|中心|公司|大厅|办|股|组|队|站|院|会)[)）]?$/u;

/** Offices are named, not persons. */
export const personNamed: Rule = {
  name: 'person-named',
  scope: 'passage',
  lang: 'zh',
  signs: kindOfSign(/[\s·:：（(先女小M]/),
  concerns: ({ text, path }) => person.test(text) && path?.at(-2) === 'office',
  *check(passage) {
    const { text, path } = passage;
    const found = person.exec(text);
    if (passage.lang !== 'zh' || path?.at(-2) !== 'office' || !found || office.test(text)) return;
    const name = found[0].replace(/^[\s·:：（(]+|[)）]+$/g, '');
    yield mark(passage, 'person-named', found.index + found[0].indexOf(name), name);
  },
};
