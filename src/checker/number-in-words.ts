/** What to write where a field takes digits and someone wrote words with them: “1.2亿元”, “约300”, “30-40”. */
import { qualifier } from '../schema/fact.ts';
import { units, type Unit } from '../schema/unit.ts';
import type { Words } from './finding.ts';
import { digitsIn } from './suggest.ts';

type Qualifier = (typeof qualifier)['options'][number];

/** Words that a figure keeps in a field of their own. */
const qualifiers: readonly [RegExp, Qualifier][] = [
  [/以上|不少于|不低于|至少|at least/i, 'at-least'],
  [/超过?|逾|余|多(?=[万亿]|$)|more than|over/i, 'over'],
  [/约|大约|左右|about|some|approximately/i, 'about'],
  [/可达|最高|up to/i, 'up-to'],
];

const range = /\d\s*(?:[-–—~～至到]+|to)\s*\d/;
const tenThousands = /^(\d+(?:\.\d+)?)\s*万$/;

export interface Meant {
  /** The number, where the unit that stands with it is that of the field. */
  digits?: string;
  advice?: Words;
}

/**
 * What was meant by a number with words.
 * @param unit the name of the field's unit, such as 平方米; undefined where it has none
 * @param isFigure whether the unit is a field of its own beside it, and so are words such as 约
 */
export function numberMeant(written: string, unit: string | undefined, isFigure: boolean): Meant {
  const plain = written.normalize('NFKC').trim();
  if (range.test(plain.replace(/^-/, ''))) return { advice: oneNumber };
  const kept = isFigure ? qualifiers.find(([words]) => words.test(plain)) : undefined;
  const bare = qualifiers.reduce((text, [words]) => text.replace(words, ''), plain).trim();
  if (unit !== undefined && bare.endsWith(unit)) {
    const digits = digitsIn(bare.slice(0, -unit.length));
    if (digits !== undefined) return kept ? { advice: lines(digits, undefined, kept[1]) } : { digits };
  }
  if (isFigure) {
    const printed = longestUnit(bare);
    const digits = printed && digitsIn(bare.slice(0, -units[printed].zh.length));
    if (printed && digits !== undefined) return { advice: lines(digits, printed, kept?.[1]) };
  }
  const digits = digitsIn(plain);
  if (digits !== undefined) return kept ? { advice: lines(digits, undefined, kept[1]) } : { digits };
  const short = tenThousands.exec(unit !== undefined && bare.endsWith(unit) ? bare.slice(0, -unit.length) : bare);
  if (short && unit !== undefined && !/[万亿]/.test(unit)) return { digits: String(Math.round(Number(short[1]) * 1e10) / 1e6) };
  return {};
}

/** The unit that a figure is printed with: “1.2亿元” ends in 亿元, not only in 元. */
function longestUnit(written: string): Unit | undefined {
  const fitting = (Object.keys(units) as Unit[]).filter((unit) => written.endsWith(units[unit].zh));
  return fitting.sort((a, b) => units[b].zh.length - units[a].zh.length)[0];
}

function lines(value: string, unit: Unit | undefined, kept: Qualifier | undefined): Words {
  const all = [`value: ${value}`, ...(unit ? [`unit: ${unit}`] : []), ...(kept ? [`qualifier: ${kept}`] : [])];
  return { zh: `分行写：${all.join('；')}。`, en: `Write a line each: ${all.join('; ')}.` };
}

const oneNumber: Words = {
  zh: '只写一个数；来源写的是一个范围的，把范围写进说明 note。',
  en: 'Write one number; where the source gives a range, put the range into the note.',
};
