/** Finds pairs of half-width brackets and straight quotes with Chinese inside, in one line. */

export interface Pair {
  /** Where its two signs stand. */
  open: number;
  close: number;
  /** The two signs that should stand there. */
  signs: string;
  /** What is to be replaced: the pair, with blanks that its signs make needless. */
  start: number;
  end: number;
  /** Whether nothing else can be meant. */
  isCertain: boolean;
}

const chinese = /\p{Script=Han}/u;
const sideOfBracket = /[\p{Script=Han}，。、；：！？”’》]/u;
/** What stands before a bracket that closes nothing: “1)”, “；b）”. */
const numbering = /(?<=^|[\s；;，,。、：:])(?:\d{1,2}|[A-Za-z])[)）]/g;

/** Brackets of which one at least is half-width, and those of which only one is, whatever stands inside. */
export function bracketsIn(line: string): Pair[] {
  if (!/[()]/.test(line)) return [];
  const text = line.replace(numbering, (sign) => 'x'.repeat(sign.length));
  const open: number[] = [];
  const pairs: Pair[] = [];
  let isBalanced = true;
  for (const { index, 0: sign } of text.matchAll(/[()（）]/g)) {
    if (sign === '(' || sign === '（') open.push(index);
    else {
      const start = open.pop();
      if (start === undefined) isBalanced = false;
      else if (isWrong(text, start, index)) pairs.push(withBlanks(text, start, index));
    }
  }
  isBalanced &&= open.length === 0;
  return pairs.map((pair) => ({ ...pair, isCertain: isBalanced })).sort((a, b) => a.open - b.open);
}

function isWrong(text: string, open: number, close: number): boolean {
  const halves = Number(text[open] === '(') + Number(text[close] === ')');
  return halves === 1 || (halves === 2 && chinese.test(text.slice(open + 1, close)));
}

function withBlanks(text: string, open: number, close: number): Pair {
  const before = text.slice(0, open).trimEnd();
  const after = text.slice(close + 1);
  const blanks = after.length - after.trimStart().length;
  return {
    open,
    close,
    signs: '（）',
    start: sideOfBracket.test(before.slice(-1)) ? before.length : open,
    end: sideOfBracket.test(after.charAt(blanks)) ? close + 1 + blanks : close + 1,
    isCertain: true,
  };
}

/** Straight double quotes. Two in a row are a pair, unless both are inches: “8"晶圆和12"晶圆”. */
export function quotesIn(line: string): Pair[] {
  const all = [...line.matchAll(/"/g)].map(({ index }) => index);
  const places = all.length % 2 === 0 ? all : all.filter((index) => !isDigitBefore(line, index));
  const [first, second] = places;
  if (first === undefined) return [];
  if (second === undefined) return halfStraight(line);
  const pairs: Pair[] = [];
  for (let index = 0; index + 1 < places.length; index += 2) {
    const [open = 0, close = 0] = [places[index], places[index + 1]];
    const inside = line.slice(open + 1, close);
    if (!chinese.test(inside) || (isDigitBefore(line, open) && isDigitBefore(line, close))) continue;
    const isInside = count(line.slice(0, open), '“') !== count(line.slice(0, open), '”');
    const isCertain = places.length % 2 === 0 && !isInside && !/[“”]/.test(inside);
    pairs.push({ open, close, signs: '“”', start: open, end: close + 1, isCertain });
  }
  return pairs;
}

/** One quote of a pair is straight and the other is not. */
function halfStraight(line: string): Pair[] {
  const [found] = line.matchAll(/“[^“”"]*"|"[^“”"]*”/g);
  if (!found || !chinese.test(found[0]) || Math.abs(count(line, '“') - count(line, '”')) !== 1) return [];
  const close = found.index + found[0].length - 1;
  return [{ open: found.index, close, signs: '“”', start: found.index, end: close + 1, isCertain: true }];
}

/** Straight single quotes; an apostrophe of a Latin word is none. */
export function singleQuotesIn(line: string): Pair[] {
  return [...line.matchAll(/(?<![\w'])'([^'"]*)'(?![A-Za-z'])/g)]
    .filter(([, inside = '']) => chinese.test(inside))
    .map(({ index, 0: found }) => {
      const close = index + found.length - 1;
      return { open: index, close, signs: '‘’', start: index, end: close + 1, isCertain: true };
    });
}

function isDigitBefore(line: string, index: number): boolean {
  return /\d/.test(line.charAt(index - 1));
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
