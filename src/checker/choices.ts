/** Fields with a fixed list of choices: what may stand there, in words that someone who fills in a file knows. */
import { choiceNames } from '../i18n/choice-names.ts';
import type { Words } from './finding.ts';
import { likelyFirst } from './likely-first.ts';
import { plainName } from './plain-name.ts';

/** More than these are looked up where the field is explained. */
const mostShown = 16;

/**
 * “vacant 空置；let 已租”, and in English the choices as they are written.
 * @param written what stands there: what is like it comes first
 */
export function choicesInWords(choices: readonly string[], written = ''): Words {
  const names = choiceNames(choices);
  const shown = likelyFirst(written, choices, (choice) => names?.[choice]?.zh ?? '').slice(0, mostShown);
  const more = choices.length > shown.length;
  const chinese = shown.map((choice) => (names?.[choice] && names[choice].zh !== choice ? `${choice} ${names[choice].zh}` : choice));
  return { zh: chinese.join(names ? '；' : '、') + (more ? '……' : ''), en: shown.join(', ') + (more ? ' …' : '') };
}

/** The choice that is meant by its name: people write “空置” for vacant, as they read it. */
export function choiceNamed(choices: readonly string[], found: string): string | undefined {
  const names = choiceNames(choices);
  const wanted = bareName(found);
  const meant = choices.filter((choice) => names?.[choice] && [names[choice].zh, names[choice].en].map(bareName).includes(wanted));
  return meant.length === 1 ? meant[0] : undefined;
}

/** “元/㎡·月”, “元/平方米/月” and “元/平方米·月” are one unit. */
function bareName(name: string): string {
  return plainName(name)
    .replace(/平方千米/g, '平方公里')
    .replace(/m2|平米|(?<=每)平方(?!米|公里)/g, '平方米')
    .replace(/m3|立方(?!米)/g, '立方米')
    .replace(/[·・/*每、\s]/g, '');
}

const grades = '一二三四五';

/**
 * The choice that is part of what was written, or the other way round: “resident（入驻）”, “二级”, “推断” for what is
 * called 据上下文推断. Probable, not certain.
 */
export function choiceWithin(choices: readonly string[], found: string): string | undefined {
  const plain = plainName(found);
  const grade = /^([一二三四五])级$/.exec(plain)?.[1];
  if (grade) return choices.find((choice) => choice === String(grades.indexOf(grade) + 1));
  // The choice itself, and a remark behind it.
  const first = longest(choices.filter((choice) => plain.startsWith(choice) && !/^[\w-]/.test(plain.slice(choice.length))));
  if (first !== undefined) return first;
  const names = choiceNames(choices);
  const nameOf = (choice: string): string => names?.[choice]?.zh ?? '';
  const inside = choices.filter((choice) => nameOf(choice).length > 1 && plain.includes(nameOf(choice)));
  const longestName = longest(inside.map(nameOf));
  if (longestName !== undefined && inside.every((choice) => longestName.includes(nameOf(choice))))
    return inside.find((choice) => nameOf(choice) === longestName);
  const around = choices.filter((choice) => plain.length > 1 && /\p{Script=Han}/u.test(plain) && nameOf(choice).includes(plain));
  return around.length === 1 ? around[0] : undefined;
}

function longest(texts: readonly string[]): string | undefined {
  return [...texts].sort((a, b) => b.length - a.length)[0];
}
